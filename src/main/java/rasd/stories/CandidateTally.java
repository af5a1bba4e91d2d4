package rasd.stories;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Counts what a task sees while it makes candidate pairs. The counts are returned as rows among the
 * candidates, so that a task that is repeated does not count twice. In such a row, article_a is
 * null, article_b is the kind, and evidence is the count.
 */
final class CandidateTally {
  /** What is counted; see {@link CandidateTotals}. */
  enum Tallied {
    SHINGLES(1),
    FORMULAE(2),
    IN_FORMULAE(3);

    /** The number that represents the kind in a row. */
    final long code;

    Tallied(long code) {
      this.code = code;
    }
  }

  private final Map<Tallied, Integer> counts = new EnumMap<>(Tallied.class);

  void add(Tallied kind, int count) {
    counts.merge(kind, count, Integer::sum);
  }

  Stream<Row> rows() {
    return counts.entrySet().stream()
        .map(count -> RowFactory.create(null, count.getKey().code, false, count.getValue(), 0));
  }
}
