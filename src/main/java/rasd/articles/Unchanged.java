package rasd.articles;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static rasd.articles.ArticleStage.SITE_LINES;
import static rasd.tables.Columns.*;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import rasd.input.ReadStage;

/**
 * Which articles of an earlier run would come out the same today, so that only the others are to be
 * read. The article of a record is the same where the record stands where it stood, with the same
 * bytes and source; that of a page moreover where its site repeats the same lines on as many pages,
 * for they tell chrome from text.
 *
 * @param articles rows of the earlier run
 * @param otherRecords those that have no such row
 */
public record Unchanged(Dataset<Row> articles, Dataset<Row> otherRecords) {
  private static final List<String> KEY = List.of(ARTICLE_ID, SOURCE_PATH, RECORD_NO, SITE_LINES);
  private static final String OTHER = "other_";

  /**
   * Compares the records of today with the articles of then.
   *
   * @param records from {@link ReadStage#records}
   * @param earlier from {@link ArticleStage#articles}, perhaps with more columns
   */
  public static Unchanged of(
      Dataset<Row> records, Dataset<Row> earlier, Broadcast<RepeatedLines> repeated) {
    Dataset<Row> today = records.withColumn(SITE_LINES, siteLines(repeated));
    return new Unchanged(
        joined(earlier, "left_semi", today), joined(today, "left_anti", earlier).drop(SITE_LINES));
  }

  /** A number for what is known of a page's site; null for a text, of which no site tells. */
  static Column siteLines(Broadcast<RepeatedLines> repeated) {
    UDF1<String, Long> signature = site -> repeated.value().signature(site);
    return when(
        col(ReadStage.LINE_HINTS).isNotNull(),
        udf(signature, LongType).apply(RepeatedLines.site()));
  }

  /** Null keys are equal: the texts of records have no lines of a site. */
  private static Dataset<Row> joined(Dataset<Row> rows, String how, Dataset<Row> others) {
    Dataset<Row> keys =
        others.select(KEY.stream().map(key -> col(key).as(OTHER + key)).toArray(Column[]::new));
    Column isSame =
        KEY.stream()
            .map(key -> col(key).eqNullSafe(col(OTHER + key)))
            .reduce(Column::and)
            .orElseThrow();
    return rows.join(keys, isSame, how);
  }
}
