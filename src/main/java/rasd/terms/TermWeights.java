package rasd.terms;

import static rasd.tables.Columns.IDF;
import static rasd.tables.Columns.TERM;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import rasd.corpus.LongIndex;
import rasd.text.Shingles;

/**
 * The idf of each term of the corpus. Terms are stored as 64-bit hashes; at about 32 bytes per
 * term, the terms of any corpus fit into memory.
 */
final class TermWeights implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int FIRST_CAPACITY = 1 << 10;

  private final LongIndex hashes = new LongIndex();
  private double[] weights = new double[FIRST_CAPACITY];

  /**
   * Reads the weights from a table of terms, row by row.
   *
   * @throws IllegalStateException if two terms have the same hash
   */
  static TermWeights of(Dataset<Row> terms) {
    TermWeights weights = new TermWeights();
    Iterator<Row> rows = terms.select(TERM, IDF).toLocalIterator();
    rows.forEachRemaining(row -> weights.add(row.getString(0), row.getDouble(1)));
    return weights;
  }

  void add(String term, double weight) {
    int known = hashes.size();
    int number = hashes.numberOf(Shingles.hash(term));
    if (number < known) {
      throw new IllegalStateException("The term " + term + " has the same hash as another term.");
    }
    if (number == weights.length) {
      weights = Arrays.copyOf(weights, 2 * number);
    }
    weights[number] = weight;
  }

  /**
   * The idf of a term.
   *
   * @throws IllegalStateException if the corpus does not have the term
   */
  double of(String term) {
    int number = hashes.find(Shingles.hash(term));
    if (number < 0) {
      throw new IllegalStateException("The term " + term + " is not in the table terms.");
    }
    return weights[number];
  }
}
