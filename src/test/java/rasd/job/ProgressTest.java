package rasd.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import rasd.Sparks;
import rasd.tables.ArticleTables;
import rasd.tables.TopicTables;

class ProgressTest {
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final StringWriter terminal = new StringWriter();
  private final LiveLine live = new LiveLine(new PrintWriter(terminal));

  private Progress progress(LiveLine line) {
    return new Progress(new PrintStream(screen, true, UTF_8), line);
  }

  @Test
  void a_step_that_is_done_is_one_line() {
    progress(null).done("tokens", 2236, 41_000);

    assertTrue(
        screen
            .toString(UTF_8)
            .startsWith("tokens                           2,236 rows        0.0 MB"),
        screen::toString);
    assertEquals(1, screen.toString(UTF_8).lines().count());
  }

  @Test
  void what_is_made_for_later_steps_is_named_in_words() {
    assertEquals("forms of words", RunStep.FORMS.words());
    assertEquals("topics of articles", RunStep.wordsOf(TopicTables.FIRST_TOPICS.name()));
  }

  @Test
  void a_table_has_its_name() {
    assertEquals("tokens", RunStep.wordsOf(ArticleTables.TOKENS.name()));
  }

  @Test
  void the_live_line_has_tasks_rate_and_time_left() {
    assertEquals(
        "texts read               143 of 320 tasks, 14.3 a second, 12 s left",
        LiveLine.text("texts read", 143, 177, 10));
  }

  @Test
  void few_long_tasks_are_counted_by_the_minute() {
    assertEquals(
        "tokens                   3 of 203 tasks, 1.5 a minute, 2 h 13 min left",
        LiveLine.text("tokens", 3, 200, 120));
  }

  @Test
  void before_the_first_task_is_done_nothing_is_known_of_the_rate() {
    assertEquals("tokens                   0 of 8 tasks", LiveLine.text("tokens", 0, 8, 5));
  }

  @Test
  void a_step_that_is_done_erases_the_live_line() {
    Progress progress = progress(live);
    live.show("123 of");
    live.show("124");

    progress.done("tokens", 1, 1);

    assertEquals("123 of\r      \r124\r   \r", terminal.toString());
  }

  @Test
  void tasks_are_counted_from_the_beginning_of_a_stage_to_its_end() throws Exception {
    SparkSession session = Sparks.session();
    TaskCounts tasks = new TaskCounts();
    session.sparkContext().addSparkListener(tasks);

    session.range(0, 6, 1, 3).foreach(row -> {});
    session.sparkContext().listenerBus().waitUntilEmpty();

    assertEquals(3, tasks.done());
    assertEquals(0, tasks.open());
    session.sparkContext().removeSparkListener(tasks);
  }
}
