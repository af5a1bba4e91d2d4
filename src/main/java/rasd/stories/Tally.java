package rasd.stories;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Counts what an executor meets while it makes candidates. The counts travel as rows beside those
 * of the candidates, so that a repeated task does not count twice: without an article_a, the kind
 * in the place of article_b, the count in that of the evidence.
 */
final class Tally {
  /** What is counted; see {@link CandidateTotals}. */
  enum Kind {
    SHINGLES(1),
    FORMULAE(2),
    IN_FORMULAE(3);

    /** Stands for the kind in a row. */
    final long code;

    Kind(long code) {
      this.code = code;
    }
  }

  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

  void add(Kind kind, int count) {
    counts.merge(kind, count, Integer::sum);
  }

  Stream<Row> rows() {
    return counts.entrySet().stream()
        .map(count -> RowFactory.create(null, count.getKey().code, false, count.getValue(), 0));
  }
}
