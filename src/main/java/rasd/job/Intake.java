package rasd.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static rasd.tables.Columns.*;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import rasd.articles.ReadStage;

/**
 * What came in, in numbers.
 *
 * @param records that could be read, repeated ones too
 * @param repeated records that repeat another
 * @param pages records that are whole pages, and not the texts of articles
 * @param refused records that could not be read, by reason
 */
record Intake(long records, long repeated, long pages, SortedMap<String, Long> refused) {

  /** Counts the entries, in one job. */
  static Intake of(Dataset<Row> entries) {
    long records = 0;
    long distinct = 0;
    long pages = 0;
    SortedMap<String, Long> refused = new TreeMap<>();
    Dataset<Row> counted =
        entries
            .groupBy(ReadStage.ENTRY, REASON)
            .agg(count(lit(1)), count_distinct(col(ARTICLE_ID)), count(col(ReadStage.LINE_HINTS)));
    for (Row row : counted.collectAsList()) {
      switch (row.getString(0)) {
        case ReadStage.RECORD -> {
          records = row.getLong(2);
          distinct = row.getLong(3);
          pages = row.getLong(4);
        }
        case ReadStage.REJECT -> refused.put(row.getString(1), row.getLong(2));
        default -> {}
      }
    }
    return new Intake(records, records - distinct, pages, refused);
  }

  long refusals() {
    return refused.values().stream().mapToLong(Long::longValue).sum();
  }

  double shareRefused() {
    long all = records + refusals();
    return all == 0 ? 0 : (double) refusals() / all;
  }

  /** Each record once. Looking for repeats takes a join, so it is left out where there are none. */
  Dataset<Row> records(Dataset<Row> entries) {
    return repeated == 0 ? ReadStage.distinctRecords(entries) : ReadStage.records(entries);
  }

  /** The table rejects. */
  Dataset<Row> rejects(Dataset<Row> entries) {
    Dataset<Row> refusals = ReadStage.refusals(entries);
    return repeated == 0 ? refusals : refusals.unionByName(ReadStage.repeats(entries));
  }
}
