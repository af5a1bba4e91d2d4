package rasd.articles;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static rasd.articles.ArticleStage.SITE_LINES;
import static rasd.tables.Columns.*;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import rasd.input.ReadStage;
import rasd.input.TextKind;

/**
 * Finds the articles of an earlier run that would be made again unchanged; only the other records
 * must be read. An article is unchanged if its record is in the same place with the same bytes and
 * source, and if the other records of its site imply the same about its lines.
 *
 * @param articles the unchanged rows of the earlier run
 * @param otherRecords the present records that have no unchanged article
 */
public record Unchanged(Dataset<Row> articles, Dataset<Row> otherRecords) {
  private static final List<String> KEY = List.of(ARTICLE_ID, SOURCE_PATH, RECORD_NO, SITE_LINES);
  private static final String OTHER = "other_";

  /**
   * Compares the present records with the earlier articles.
   *
   * @param records from {@link ReadStage#records}
   * @param earlier from {@link ArticleStage#articles}, which may have more columns
   */
  public static Unchanged of(
      Dataset<Row> records, Dataset<Row> earlier, Broadcast<RepeatedLines> repeated) {
    Dataset<Row> today = records.withColumn(SITE_LINES, siteLines(repeated));
    return new Unchanged(
        joined(earlier, "left_semi", today), joined(today, "left_anti", earlier).drop(SITE_LINES));
  }

  /** A hash of what the other records of a site imply about the lines of a record. */
  static Column siteLines(Broadcast<RepeatedLines> repeated) {
    UDF3<String, String, Boolean, Long> signature =
        (site, text, isPage) -> repeated.value().ofSite(site).signature(text, isPage);
    return udf(signature, LongType)
        .apply(RepeatedLines.site(), col(TEXT), ReadStage.isOf(TextKind.PAGE));
  }

  /** Joins rows by their keys, in which null equals null. */
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
