package rasd.terms;

import static rasd.tables.Columns.IDF;
import static rasd.tables.Columns.TERM;

import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import rasd.text.Shingles;

/**
 * The idf of each term of the corpus, by a 64-bit hash of the term: some 32 bytes a term, so that
 * the terms of any corpus fit into memory.
 */
final class TermWeights implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int FIRST_CAPACITY = 1 << 10;

  private long[] hashes = new long[FIRST_CAPACITY];
  private double[] weights = new double[FIRST_CAPACITY];
  private int size;

  /**
   * The weights of a table of terms, read row by row.
   *
   * @throws IllegalStateException when two terms have the same hash
   */
  static TermWeights of(Dataset<Row> terms) {
    TermWeights weights = new TermWeights();
    Iterator<Row> rows = terms.select(TERM, IDF).toLocalIterator();
    rows.forEachRemaining(row -> weights.add(row.getString(0), row.getDouble(1)));
    return weights;
  }

  void add(String term, double weight) {
    long hash = hash(term);
    int place = place(hash);
    if (hashes[place] != 0) {
      throw new IllegalStateException("The term " + term + " has the hash of another term.");
    }
    hashes[place] = hash;
    weights[place] = weight;
    if (++size * 2 > hashes.length) {
      grow();
    }
  }

  /**
   * The idf of a term.
   *
   * @throws IllegalStateException for a term that the corpus does not have
   */
  double of(String term) {
    int place = place(hash(term));
    if (hashes[place] == 0) {
      throw new IllegalStateException("The term " + term + " is not in the table terms.");
    }
    return weights[place];
  }

  /** 0 is kept for places that are empty. */
  private static long hash(String term) {
    long hash = Shingles.hash(term);
    return hash == 0 ? 1 : hash;
  }

  private int place(long hash) {
    int mask = hashes.length - 1;
    int place = (int) hash & mask;
    while (hashes[place] != 0 && hashes[place] != hash) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldHashes = hashes;
    double[] oldWeights = weights;
    hashes = new long[2 * oldHashes.length];
    weights = new double[2 * oldHashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != 0) {
        int place = place(oldHashes[i]);
        hashes[place] = oldHashes[i];
        weights[place] = oldWeights[i];
      }
    }
  }
}
