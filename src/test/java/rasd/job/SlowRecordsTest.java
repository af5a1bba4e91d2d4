package rasd.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasd.Sparks;
import rasd.articles.ArticleStage;
import rasd.articles.RepeatedLines;
import rasd.corpus.Corpus;
import rasd.input.InputListing;
import rasd.input.ReadStage;
import rasd.mentions.MentionStage;
import rasd.settings.Settings;
import rasd.tables.UserError;

final class SlowRecordsTest {
  private static final double NO_TIME = 1e-9;

  @TempDir Path folder;

  @Test
  void aRecordThatTakesTooLongToParseIsARejectWithThatReason() throws IOException {
    UserError error =
        assertThrows(
            UserError.class,
            () ->
                Runs.run(
                    Runs.request(
                        List.of(twoRecords()),
                        folder.resolve("out"),
                        OutputMode.error,
                        null,
                        "input.record_seconds",
                        String.valueOf(NO_TIME))));
    assertTrue(
        error.getMessage().startsWith("2 of 2 records are refused: {too_slow=2}."),
        error.getMessage());
  }

  @Test
  void aRecordThatTakesTooLongToBecomeAnArticleIsARejectWithThatReason() throws IOException {
    Dataset<Row> entries = entries(twoRecords());
    Corpus all = articles(entries, NO_TIME);
    Intake intake = Intake.of(entries).withTooSlow(2);
    assertEquals(0, ArticleStage.inTime(all).rows().count());
    assertEquals(0, intake.lost(0));
    assertEquals(1, intake.shareRefused());
    assertEquals(
        List.of(
            "[a.jsonl,0,too_slow,Reading the record takes longer than input.record_seconds.,نعم]",
            "[a.jsonl,1,too_slow,Reading the record takes longer than input.record_seconds.,لا]"),
        intake.rejects(entries, ArticleStage.tooSlow(all)).collectAsList().stream()
            .map(Row::toString)
            .sorted()
            .toList());
  }

  @Test
  void recordsInTimeAreArticles() throws IOException {
    Corpus all = articles(entries(twoRecords()), 10);
    assertEquals(2, ArticleStage.inTime(all).rows().count());
    assertEquals(0, ArticleStage.tooSlow(all).count());
  }

  private Path twoRecords() throws IOException {
    return Files.writeString(folder.resolve("a.jsonl"), "{\"text\":\"نعم\"}\n{\"text\":\"لا\"}\n");
  }

  private static Dataset<Row> entries(Path file) {
    InputListing listing = InputListing.of(List.of(file.toString()), new Configuration(false));
    return ReadStage.inOrder(
        new ReadStage(Settings.defaults().input())
            .entries(Sparks.session(), listing, 1 << 20, Long.MAX_VALUE),
        1);
  }

  private static Corpus articles(Dataset<Row> entries, double seconds) {
    Lists lists = Lists.read(Settings.defaults(), new Configuration(false));
    JavaSparkContext context = JavaSparkContext.fromSparkContext(Sparks.session().sparkContext());
    return new ArticleStage(lists.articleRules(Settings.defaults().dates()), seconds)
        .articles(
            ReadStage.records(entries),
            context.broadcast(RepeatedLines.NONE),
            new MentionStage(context.broadcast(lists.names())).knownNames());
  }
}
