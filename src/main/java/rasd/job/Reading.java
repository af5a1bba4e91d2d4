package rasd.job;

import static rasd.tables.Columns.ARTICLE_ID;

import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import rasd.articles.ArticleStage;
import rasd.articles.RepeatedLines;
import rasd.articles.Unchanged;
import rasd.corpus.Corpus;
import rasd.input.InputSettings;
import rasd.input.ReadStage;
import rasd.mentions.MentionStage;
import rasd.writing.IdRanges;

/**
 * The first steps of a run, which read files as entries and records as articles. They are applied
 * only to what is new; the results of an earlier run are reused.
 *
 * @param limit the largest number of records that are read; null for all
 */
record Reading(SparkSession session, InputSettings settings, RunInput input, @Nullable Long limit) {
  private static final long LEAST_TASK_BYTES = 1 << 20;

  /**
   * The entries of all files, both the files read now and the files that an earlier run has read,
   * divided into ranges of article_id.
   */
  Dataset<Row> entries() {
    Dataset<Row> read = readFiles();
    Dataset<Row> all =
        input.earlier() == null
            ? read
            : read.unionByName(input.earlier().entriesWithout(input.unread()), true);
    return ReadStage.inOrder(all, ranges());
  }

  private Dataset<Row> readFiles() {
    int cores = session.sparkContext().defaultParallelism();
    long taskBytes =
        Math.max(LEAST_TASK_BYTES, Math.min(settings.partBytes(), input.unread().bytes() / cores));
    long most = limit == null ? Long.MAX_VALUE : limit;
    Dataset<Row> entries =
        new ReadStage(settings).entries(session, input.unread(), taskBytes, most);
    return limit == null ? entries : ReadStage.first(entries, limit);
  }

  private int ranges() {
    return IdRanges.count(input.all().textBytes(), session.sparkContext().defaultParallelism());
  }

  /**
   * The articles of the records, with the known names in them; unchanged articles of an earlier run
   * are reused.
   */
  Corpus articles(
      Dataset<Row> records,
      Broadcast<RepeatedLines> repeated,
      ArticleStage articles,
      MentionStage mentions) {
    if (input.earlier() == null) {
      return articles.articles(records, repeated, mentions.knownNames());
    }
    Unchanged unchanged = Unchanged.of(records, input.earlier().read(), repeated);
    Corpus others = articles.articles(unchanged.otherRecords(), repeated, mentions.knownNames());
    return Corpus.of(
        IdRanges.divided(
            unchanged.articles().unionByName(others.rows()), ARTICLE_ID, ranges(), ARTICLE_ID));
  }
}
