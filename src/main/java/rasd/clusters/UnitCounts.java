package rasd.clusters;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.spark.ml.linalg.SparseVector;

/**
 * The numbers of occurrences of the vocabulary's terms in a unit.
 *
 * @param places places of the unit's terms in the vocabulary, ascending
 * @param counts number of occurrences of each of these terms, above 0
 */
@SuppressWarnings("ArrayRecordComponent") // Instances are never compared.
public record UnitCounts(int[] places, double[] counts) {
  /** Encodes the counts for {@link #decoded}. */
  public byte[] encoded() {
    ByteBuffer bytes = ByteBuffer.allocate(2 * Integer.BYTES * places.length);
    for (int i = 0; i < places.length; i++) {
      bytes.putInt(places[i]).putInt((int) counts[i]);
    }
    return bytes.array();
  }

  public static UnitCounts decoded(byte[] encoded) {
    ByteBuffer bytes = ByteBuffer.wrap(encoded);
    int[] places = new int[encoded.length / (2 * Integer.BYTES)];
    double[] counts = new double[places.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = bytes.getInt();
      counts[i] = bytes.getInt();
    }
    return new UnitCounts(places, counts);
  }

  /**
   * The counts of those terms of a unit that a vocabulary has.
   *
   * @param terms numbers of the unit's terms
   * @param counts number of occurrences of each of these terms
   * @param known for each term number, its place in the vocabulary, or -1 if it has none
   */
  public static UnitCounts of(int[] terms, int[] counts, int[] known) {
    long[] counted = new long[terms.length]; // Place in the upper half, count in the lower.
    int size = 0;
    for (int i = 0; i < counted.length; i++) {
      int place = known[terms[i]];
      if (place >= 0) {
        counted[size++] = ((long) place << Integer.SIZE) | counts[i];
      }
    }
    Arrays.sort(counted, 0, size);
    int[] places = new int[size];
    double[] sorted = new double[size];
    for (int i = 0; i < size; i++) {
      places[i] = (int) (counted[i] >>> Integer.SIZE);
      sorted[i] = (int) counted[i];
    }
    return new UnitCounts(places, sorted);
  }

  public boolean isEmpty() {
    return places.length == 0;
  }

  /**
   * The counts as a vector for models of Spark ML.
   *
   * @param size number of terms in the vocabulary
   */
  public SparseVector vector(int size) {
    return new SparseVector(size, places, counts);
  }
}
