package rasd.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.LiteralArticles;
import rasd.LiteralArticles.Story;
import rasd.Sparks;
import rasd.corpus.Corpus;
import rasd.tables.UserError;

class SavedTopicsTest {
  private static final String ALL = "to_json(struct(*), map('ignoreNullFields', 'false'))";
  private static final String MODEL = "kmeans-k2-s42";

  private static final Map<TopicSettings, FittedTopics> FITTED = new HashMap<>();
  private static Corpus stories;

  @TempDir Path folder;

  @BeforeAll
  static void read() {
    stories = LiteralArticles.corpus(Topics.STORIES, 2);
  }

  /**
   * Saves a model of the stories. With given settings, a model is fitted only once for all tests.
   */
  private FittedTopics fit(TopicSettings settings) {
    FittedTopics fitted =
        FITTED.computeIfAbsent(
            settings,
            of -> new TopicStage(of, 7, 14, Set.of()).fit(stories, Topics.WORDS, Topics.phrases()));
    fitted.save(new org.apache.hadoop.fs.Path(folder.toString()));
    return fitted;
  }

  private FittedTopics assign(String model, Corpus articles) {
    return TopicStage.assign(
        articles, open(model).load(Sparks.session()), Topics.WORDS, Integer.MAX_VALUE);
  }

  private SavedTopics open(String model) {
    return SavedTopics.at(folder.resolve(model).toString(), new Configuration());
  }

  private static List<List<String>> tables(FittedTopics fitted, Corpus articles) {
    WrittenTopics topics = new WrittenTopics(fitted, articles);
    return List.of(
        LiteralArticles.show(topics.models().where("selected"), ALL),
        LiteralArticles.show(topics.terms(), ALL),
        LiteralArticles.show(topics.articleTopics(), ALL),
        LiteralArticles.show(topics.articleClusters(), ALL),
        LiteralArticles.show(topics.topics(), ALL),
        LiteralArticles.show(topics.topicSlices(), ALL));
  }

  @ParameterizedTest
  @CsvSource({
    "kmeans, 0",
    "kmeans, 99",
    "bisecting-kmeans, 0",
    "lda-gibbs, 0",
    "lda-online, 0",
    "lda-em, 0"
  })
  void theArticlesThatAModelWasFittedToGetTheSameTablesAgain(String algorithm, int minArticles) {
    FittedTopics fitted = fit(Topics.settings(algorithm, 2, minArticles));
    FittedTopics assigned = assign(fitted.modelId(), stories);

    assertEquals(tables(fitted, stories), tables(assigned, stories));
    assertEquals(fitted.unit(), assigned.unit());
    assertEquals(1, assigned.models().count());
  }

  @Test
  void newArticlesGetTheTopicsOfTheSavedModel() {
    fit(Topics.settings(2, 0));
    Corpus articles =
        LiteralArticles.corpus(
            List.of(
                new Story("n1", null, null, "بلغ سعر النفط ثمانين دولار."),
                new Story("n2", null, null, "فاز الفريق في مباراة كرة القدم."),
                new Story("n3", null, null, "كلام غريب.")),
            1);
    WrittenTopics assigned = new WrittenTopics(assign(MODEL, articles), articles);

    assertEquals(
        List.of("n1 | 1", "n2 | 0"),
        LiteralArticles.show(assigned.articleTopics().where("rank = 0"), "article_id", "topic_id"));
    assertEquals(
        List.of("0 | 0.5 | 1", "1 | 0.5 | 1"),
        LiteralArticles.show(assigned.topics(), "topic_id", "share", "article_count"));
  }

  @Test
  void theShareOfTermsThatTheModelKnowsIsTold() {
    fit(Topics.settings(2, 0));
    Corpus half = articles("سعر النفط كلام غريب");
    FittedTopics assigned = assign(MODEL, half);

    assertEquals(.5, assigned.knownTerms(half));
    assertNull(assigned.knownTerms(articles("%")));
  }

  @Test
  void articlesOfUnknownTermsHaveNoTopics() {
    fit(Topics.settings(2, 0));
    Corpus strange = articles("كلام غريب");
    WrittenTopics assigned = new WrittenTopics(assign(MODEL, strange), strange);

    assertFalse(assigned.fitted().isEmpty());
    assertEquals(0, assigned.articleTopics().count());
    assertEquals(
        List.of("0 | null | 0", "1 | null | 0"),
        LiteralArticles.show(assigned.topics(), "topic_id", "share", "article_count"));
  }

  private static Corpus articles(String text) {
    return LiteralArticles.corpus(List.of(new Story("n", null, null, text)), 1);
  }

  @Test
  void whatWasAssignedIsSavedAgainAsItWas() throws IOException {
    fit(Topics.settings(2, 0));
    String before = Files.readString(folder.resolve(MODEL + "/model.json"));
    FittedTopics assigned = assign(MODEL, LiteralArticles.corpus(Topics.STORIES, 1));
    assigned.save(new org.apache.hadoop.fs.Path(folder.resolve("again").toString()));

    assertEquals(before, Files.readString(folder.resolve("again/" + MODEL + "/model.json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere", "empty", "a file"})
  void aFolderWithoutAModelIsRefused(String name) throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    Files.writeString(folder.resolve("a file"), "{}");

    assertTrue(refusal(name).contains("Name a folder models/<model_id> of a run's output"));
  }

  @Test
  void aModelOfAnotherVersionIsRefused() throws IOException {
    write("later", "{\"version\": 2}");

    assertEquals(
        "Cannot take topics from "
            + folder.resolve("later")
            + ": the model has version 2, but this job reads version 1. Name a folder"
            + " models/<model_id> of a run's output, or fit a new model without --topics-from.",
        refusal("later"));
  }

  @Test
  void aBrokenModelIsRefused() throws IOException {
    write("cut", "{\"version\": 1, \"un");
    write("empty", "{\"version\": 1}");

    write("bare", "{\"version\": 1}");
    Files.createDirectory(folder.resolve("bare/terms"));

    assertTrue(refusal("cut").contains("model.json is invalid"), refusal("cut"));
    assertTrue(refusal("empty").contains("it has no folder terms"), refusal("empty"));
    assertTrue(refusal("bare").contains("model.json is incomplete"), refusal("bare"));
  }

  /**
   * Files of the model are first damaged, as on a bad disk, and then missing, as after an
   * interrupted copy.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kmeans     | terms   | terms cannot be read
          lda-gibbs  | terms   | terms cannot be read
          lda-gibbs  | mixture | mixture cannot be read
          lda-online | mixture | mixture cannot be read
          """)
  void damagedAndMissingFilesAreNamed(String algorithm, String part, String why)
      throws IOException {
    String model = algorithm + "-k2-s42";
    fit(Topics.settings(algorithm, 2, 0));
    List<Path> files = filesOf(folder.resolve(model).resolve(part));
    assertFalse(files.isEmpty());
    for (Path file : files) {
      Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".crc"));
      Files.writeString(file, "PAR1 and no more");
    }
    assertRefused(model, why);
    for (Path file : files) {
      Files.delete(file);
    }
    assertRefused(model, why);
  }

  @Test
  void partsOfOtherModelsAreRefused() throws IOException {
    fit(Topics.settings(2, 0));
    fit(Topics.settings(3, 0));
    Path terms = folder.resolve(MODEL + "/terms");
    Files.move(terms, folder.resolve("away"));
    Files.move(folder.resolve("kmeans-k3-s42/terms"), terms);
    assertRefused(MODEL, "model.json and terms belong to different models");

    Sparks.session()
        .range(2)
        .selectExpr("int(id) as place")
        .write()
        .mode("overwrite")
        .parquet(terms.toString());
    assertRefused(MODEL, "terms cannot be read: a value of term is missing");
  }

  private void assertRefused(String model, String why) {
    SavedTopics saved = open(model);
    UserError error = assertThrows(UserError.class, () -> saved.load(Sparks.session()));
    assertEquals(2, error.exitCode());
    assertTrue(error.getMessage().contains(folder.resolve(model).toString()), error.getMessage());
    assertTrue(error.getMessage().contains(why), error.getMessage());
    assertTrue(error.getMessage().contains("or fit a new model"), error.getMessage());
  }

  private static List<Path> filesOf(Path part) throws IOException {
    try (Stream<Path> all = Files.walk(part)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().startsWith("part-"))
          .toList();
    }
  }

  private void write(String model, String description) throws IOException {
    Files.createDirectory(folder.resolve(model));
    Files.writeString(folder.resolve(model + "/model.json"), description);
  }

  private String refusal(String model) {
    UserError error = assertThrows(UserError.class, () -> open(model));
    assertEquals(2, error.exitCode());
    return error.getMessage();
  }
}
