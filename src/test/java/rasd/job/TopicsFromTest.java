package rasd.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasd.Output;
import rasd.tables.UserError;

/** Runs the job with the topics of an earlier run. */
class TopicsFromTest {
  private static final List<String> TEXTS =
      List.of(
          "فاز الفريق في مباراة كرة القدم أمس.\nسجل اللاعب هدفا للفريق في المباراة.",
          "خسر الفريق مباراة كرة القدم.\nضيع اللاعب هدفا سهلا في الملعب.",
          "درب المدرب الفريق في الملعب.\nسجل اللاعب هدفا في مباراة كرة القدم.",
          "ارتفع سعر النفط في الأسواق أمس.\nبلغ سعر البرميل مئة دولار.",
          "انخفض سعر النفط في الأسواق.\nبلغ سعر البرميل تسعين دولار.",
          "تراجع سعر البرميل في الأسواق.\nباعت الدول النفط بمئة دولار.");

  @TempDir static Path folder;
  private static Path news;
  private static Output fitted;
  private static Output assigned;

  @BeforeAll
  static void runTwice() throws Exception {
    news = Files.createDirectory(folder.resolve("news"));
    for (int i = 0; i < TEXTS.size(); i++) {
      Files.writeString(news.resolve("page-" + i + ".txt"), TEXTS.get(i));
    }
    fitted = Runs.run(request("fitted"));
    assigned = Runs.run(Runs.withTopicsFrom(request("assigned"), model("fitted")));
  }

  @AfterAll
  static void close() throws Exception {
    fitted.close();
    assigned.close();
  }

  private static RunRequest request(String output) {
    return Runs.request(
        List.of(news), folder.resolve(output), OutputMode.error, null, "topics.k", "2");
  }

  private static Path model(String output) {
    return folder.resolve(output + "/models/kmeans-k2-s42");
  }

  @Test
  void theSameArticlesGetTheSameTopics() throws Exception {
    for (String table :
        List.of("article_topics", "article_clusters", "topic_terms", "topic_slices")) {
      String rows = "select t::varchar from %s t order by 1".formatted(table);
      assertEquals(fitted.rows(rows), assigned.rows(rows), table);
    }
    String topics = "select topic_id, label, article_count, exemplars from topics order by 1";
    assertEquals(fitted.rows(topics), assigned.rows(topics));
  }

  @Test
  void onlyTheModelTakenIsAmongTheModels() throws Exception {
    assertEquals(
        List.of("kmeans-k2-s42 | true"),
        assigned.rows("select model_id, selected from topic_models"));
  }

  @Test
  void qualitySaysHowManyOfTheTermsTheModelKnows() throws Exception {
    assertEquals(
        List.of("1 | true"),
        assigned.rows(
            """
            select count(*), max(value) > 0.5 and max(value) < 1 from quality
            where entity = 'topics' and metric = 'known_terms'
            """));
    assertEquals(List.of(), fitted.rows("select * from quality where metric = 'known_terms'"));
  }

  @Test
  void theModelIsSavedAgainAndTheRunSaysWhereItIsFrom() throws Exception {
    assertTrue(Files.exists(model("assigned").resolve("model.json")));
    String run = Files.readString(folder.resolve("assigned/run.json"));
    assertTrue(run.contains("\"topics_from\" : \"" + model("fitted") + "\""), run);
  }

  @Test
  void aFolderWithoutAModelIsFoundBeforeTheRunBegins() {
    RunRequest request = Runs.withTopicsFrom(request("unused"), folder.resolve("fitted"));
    UserError error = assertThrows(UserError.class, () -> Job.check(request));
    assertTrue(error.getMessage().startsWith("Cannot take topics from "), error.getMessage());
  }
}
