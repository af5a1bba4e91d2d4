package rasd.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static rasd.tables.Columns.*;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import rasd.bytes.Refusal;
import rasd.input.EntryKind;
import rasd.input.ReadStage;
import rasd.input.TextKind;
import rasd.text.Printable;

/**
 * How many records came in, and what became of them.
 *
 * @param read number of all records in the files
 * @param records number of records that could be read, including repeated ones
 * @param repeated number of records that repeat another record of their source
 * @param pages number of records that are whole pages and not texts of articles
 * @param refused number of records that could not be read, by reason
 * @param skipped number of records that were never meant to be articles, by reason
 */
record Intake(
    long read,
    long records,
    long repeated,
    long pages,
    SortedMap<String, Long> refused,
    SortedMap<String, Long> skipped) {
  /** The largest number of refusals to show to the user. */
  private static final int SHOWN = 3;

  private static final String ENTRIES = "entries";
  private static final String REPEATED = "repeated";
  private static final String PAGES = "pages";

  /** Counts the entries in one Spark job. */
  static Intake of(Dataset<Row> entries) {
    long read = 0;
    long records = 0;
    long repeated = 0;
    long pages = 0;
    SortedMap<String, Long> refused = new TreeMap<>();
    SortedMap<String, Long> skipped = new TreeMap<>();
    Dataset<Row> counted =
        entries
            .groupBy(ReadStage.ENTRY, REASON)
            .agg(
                count(lit(1)).as(ENTRIES),
                count(col(ReadStage.FIRST_PATH)).as(REPEATED),
                count_if(ReadStage.isOf(TextKind.PAGE)).as(PAGES),
                sum(ReadStage.RECORDS).as(ReadStage.RECORDS));
    for (Row row : counted.collectAsList()) {
      switch (EntryKind.valueOf(row.getAs(ReadStage.ENTRY))) {
        case RECORD -> {
          records = row.getAs(ENTRIES);
          repeated = row.getAs(REPEATED);
          pages = row.getAs(PAGES);
        }
        case REJECT -> refused.put(row.getAs(REASON), row.getAs(ENTRIES));
        case FILE, PART -> read += row.<Long>getAs(ReadStage.RECORDS);
        case SKIPPED -> skipped.put(row.getAs(REASON), row.getAs(ReadStage.RECORDS));
        case HIDDEN -> {}
      }
    }
    return new Intake(read, records, repeated, pages, refused, skipped);
  }

  /**
   * These numbers, with {@code tooSlow} of the records counted as refused because they took too
   * long to read.
   */
  Intake withTooSlow(long tooSlow) {
    if (tooSlow == 0) {
      return this;
    }
    SortedMap<String, Long> allRefused = new TreeMap<>(refused);
    allRefused.merge(Refusal.TOO_SLOW.reason(), tooSlow, Long::sum);
    return new Intake(read, records - tooSlow, repeated, pages, allRefused, skipped);
  }

  long refusals() {
    return refused.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Whether some of the records took too long to read. */
  boolean hasTooSlow() {
    return refused.containsKey(Refusal.TOO_SLOW.reason());
  }

  /** The number of records read that became neither articles nor rejects and were not skipped. */
  long lost(long articles) {
    long skippedAll = skipped.values().stream().mapToLong(Long::longValue).sum();
    return read - articles - refusals() - repeated - skippedAll;
  }

  /** Whether the table rejects has no rows. */
  boolean refusesNothing() {
    return refusals() == 0 && repeated == 0;
  }

  double shareRefused() {
    long all = records + refusals();
    return all == 0 ? 0 : (double) refusals() / all;
  }

  /**
   * The first {@link #SHOWN} refusals, one on each line: the place, the reason and its explanation.
   */
  static String examples(Dataset<Row> entries) {
    return ReadStage.refusals(entries)
        .orderBy(SOURCE_PATH, RECORD_NO)
        .limit(SHOWN)
        .select(SOURCE_PATH, RECORD_NO, REASON, DETAIL)
        .collectAsList()
        .stream()
        .map(
            row ->
                "\n  %s, record %s: %s. %s"
                    .formatted(
                        Printable.of(row.getString(0)),
                        row.get(1),
                        row.get(2),
                        row.isNullAt(3) ? "" : Printable.of(row.getString(3))))
        .collect(Collectors.joining());
  }

  /**
   * The table rejects.
   *
   * @param tooSlow rows with the article_ids of records that took too long to read
   */
  Dataset<Row> rejects(Dataset<Row> entries, Dataset<Row> tooSlow) {
    Dataset<Row> refusals = ReadStage.refusals(entries);
    if (repeated > 0) {
      refusals = refusals.unionByName(ReadStage.repeats(entries));
    }
    return hasTooSlow() ? refusals.unionByName(ReadStage.tooSlow(entries, tooSlow)) : refusals;
  }
}
