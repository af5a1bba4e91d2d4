package rasd.job;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.percentile;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static rasd.tables.Columns.*;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import rasd.corpus.Corpus;
import rasd.corpus.NestedRows;

/**
 * The corpus in numbers.
 *
 * @param words tokens of kind word
 * @param shortest words of the article with the fewest, but for those without any
 * @param days in which the dated articles were published, but for the first and the last hundredth:
 *     a few wrong dates must not decide
 * @param crowded articles with more entities than are counted in pairs
 */
record CorpusSize(
    long articles,
    long paragraphs,
    long sentences,
    long words,
    long shortest,
    long days,
    long withoutBody,
    long undated,
    long unreadableDates,
    long notArabic,
    long crowded) {
  private static final int MOST_NAMED = 10_000;

  /** Counts articles with their mentions, in one job. */
  static CorpusSize of(Dataset<Row> articles, String dateField, int mostEntities) {
    Column undated = col(PUBLISHED_ON).isNull();
    Row row =
        articles
            .agg(
                count(lit(1)),
                total(PARAGRAPH_COUNT),
                total(SENTENCE_COUNT),
                total(Corpus.WORD_COUNT),
                coalesce(min(when(col(Corpus.WORD_COUNT).gt(0), col(Corpus.WORD_COUNT))), lit(0L)),
                coalesce(day(0.99).minus(day(0.01)), lit(0)).cast(LongType),
                count_if(col(SENTENCE_COUNT).equalTo(0)),
                count_if(undated),
                count_if(undated.and(col(METADATA).getItem(dateField).isNotNull())),
                count_if(col(LANGUAGE).isNull().or(col(LANGUAGE).notEqual("ar"))),
                count_if(entities().gt(mostEntities)))
            .head();
    return new CorpusSize(
        row.getLong(0),
        row.getLong(1),
        row.getLong(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7),
        row.getLong(8),
        row.getLong(9),
        row.getLong(10));
  }

  /** The first articles whose pairs are not counted, by article_id, with their entities. */
  static List<Row> crowded(Dataset<Row> articles, int mostEntities) {
    return articles
        .select(col(ARTICLE_ID), entities())
        .where(entities().gt(mostEntities))
        .orderBy(ARTICLE_ID)
        .limit(MOST_NAMED)
        .collectAsList();
  }

  private static Column entities() {
    return size(array_distinct(col(NestedRows.MENTIONS).getField(ENTITY_ID)));
  }

  /** The day before which a share of the dated articles was published. */
  private static Column day(double share) {
    return percentile(unix_date(col(PUBLISHED_ON)), lit(share));
  }

  private static Column total(String column) {
    return coalesce(sum(column), lit(0L));
  }
}
