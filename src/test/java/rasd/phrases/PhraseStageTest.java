package rasd.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rasd.LiteralArticles;
import rasd.LiteralArticles.Story;
import rasd.Sparks;
import rasd.corpus.Corpus;
import rasd.corpus.SharedStories;
import rasd.measures.Association;

class PhraseStageTest {
  private static final List<Story> STORIES =
      List.of(
          new Story("a1", null, null, "اجتمع مجلس الأمن أمس. ناقش مجلس الأمن قضايا عدة."),
          new Story("a2", null, null, "اجتمع مجلس الأمن أمس. ناقش مجلس الأمن قضايا عدة."),
          new Story("a3", null, null, "انعقد ومجلس الأمن غائب، مجلس، الأمن ومجلس الامن."),
          new Story(
              "a4", null, null, "كتبت صحيفة محلية عن كرة القدم. لعبوا كرة القدم. كرة القدم."));

  private static final FormPieces PIECES = form -> form.replaceFirst("^ومجلس$", "و+مجلس");

  private static final long WORDS = 32;

  /** The places of the phrases. Words that a comma separates are not a phrase. */
  private static final List<String> PLACES =
      List.of(
          "a1 | 0 | مجلس الأمن",
          "a1 | 1 | مجلس الأمن",
          "a2 | 0 | مجلس الأمن",
          "a2 | 1 | مجلس الأمن",
          "a3 | 0 | مجلس الأمن",
          "a3 | 0 | مجلس الأمن",
          "a4 | 0 | كرة القدم",
          "a4 | 1 | كرة القدم",
          "a4 | 2 | كرة القدم");

  private static final StructType PLACE =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("sentence_no", DataTypes.IntegerType)
          .add("phrase", DataTypes.StringType);

  private static final Broadcast<SharedStories> SHARED =
      LiteralArticles.context().broadcast(Set.of("a1", "a2")::contains);

  private static Corpus articles;

  @BeforeAll
  static void read() {
    Corpus read = LiteralArticles.withSharedStory(LiteralArticles.corpus(STORIES, 3));
    articles = Corpus.of(read.rows().cache());
  }

  @Test
  void phrasesAreCountedAndShownAsMostOftenWritten() {
    PhraseStage stage = stage(settings(4, 2, 2, 1000));
    assertEquals(
        List.of("مجلس الأمن | مجلس الامن | 2 | 6 | 3 | 2"),
        LiteralArticles.show(
            phrases(stage),
            "phrase",
            "normalized",
            "length",
            "count",
            "article_count",
            "story_count"));
  }

  @Test
  void anArticleIsDescribedByItsPhrasesOfMostWeight() {
    PhraseStage stage = stage(settings(3, 1, 1, 1000));

    double council = 2 * npmi(6, 7, 7) * StrictMath.log(4) * StrictMath.log(5.0 / 4);
    double football = 3 * npmi(3, 3, 3) * StrictMath.log(2) * StrictMath.log(5.0 / 2);
    assertEquals(
        List.of(
            "a1 | مجلس الأمن | 2 | " + council,
            "a2 | مجلس الأمن | 2 | " + council,
            "a3 | مجلس الأمن | 2 | " + council,
            "a4 | كرة القدم | 3 | " + football),
        LiteralArticles.show(articlePhrases(stage), "article_id", "phrase", "count", "weight"));
  }

  @Test
  void anArticleHasNoMorePhrasesThanAsked() {
    assertTrue(
        articlePhrases(stage(new PhraseSettings(2, 1, 1, 0.4, 5, 1000, 100))).count()
            > STORIES.size());
    assertEquals(STORIES.size(), articlePhrases(stage(settings(2, 1, 1, 1000))).count());
  }

  @Test
  void thePlacesOfThePhrasesOfTheTableAreTold() {
    PhraseStage stage = stage(settings(3, 1, 1, 1000));
    PhrasePlaces phrases = PhrasePlaces.of(chosen(stage), phrases(stage));

    assertEquals(
        PLACES,
        LiteralArticles.places(
            LiteralArticles.corpus(STORIES, 2),
            (article, places) -> phrases.find(article, places::add)));
  }

  @Test
  void itIsSaidWhereCandidatesWereCut() {
    assertTrue(chosen(stage(settings(2, 1, 1, 3))).value().isCut());
    assertFalse(chosen(stage(settings(2, 1, 1, 1000))).value().isCut());
  }

  @Test
  void theSieveChangesNothing() {
    PhraseStage stage = stage(settings(2, 1, 1, 1000));
    Phrases sieved = stage.choose(articles, new SieveStage(PIECES, 5, 1_000_000).sieve(articles));

    assertFalse(show(sieved).isEmpty());
    assertEquals(show(chosen(stage).value()), show(sieved));
  }

  private static PhraseSettings settings(
      long count, long articles, long stories, int mostCandidates) {
    return new PhraseSettings(count, articles, stories, 0.4, 5, mostCandidates, 1);
  }

  private static double npmi(long both, long a, long b) {
    Double npmi = Association.npmi(both, a, b, WORDS);
    assertNotNull(npmi);
    return npmi;
  }

  private static PhraseStage stage(PhraseSettings settings) {
    return new PhraseStage(settings, PIECES, STORIES.size(), WORDS);
  }

  private static Broadcast<Phrases> chosen(PhraseStage stage) {
    return LiteralArticles.context()
        .broadcast(stage.choose(articles, new SieveStage(PIECES, 5, 0).sieve(articles)));
  }

  private static Dataset<Row> phrases(PhraseStage stage) {
    Broadcast<Phrases> chosen = chosen(stage);
    return PhraseStage.phrases(
        chosen.value(), stage.counted(articles, chosen, SHARED), Sparks.session());
  }

  private static Dataset<Row> articlePhrases(PhraseStage stage) {
    Broadcast<Phrases> chosen = chosen(stage);
    PhraseWeights weights = stage.weights(chosen.value(), stage.counted(articles, chosen, SHARED));
    return LiteralArticles.table(
        articles, stage.articlePhrases(chosen, LiteralArticles.context().broadcast(weights)));
  }

  private static List<String> show(Phrases phrases) {
    return IntStream.range(0, phrases.count())
        .mapToObj(number -> phrases.key(number) + " " + phrases.phrase(number))
        .toList();
  }
}
