package rasd.slices;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.unsafe.Platform;
import org.jspecify.annotations.Nullable;
import rasd.article.ByteReader;
import rasd.article.ByteWriter;
import rasd.measures.Keyness;
import rasd.measures.PoissonWeights;

/**
 * The bootstrap replicates of a slice, which give the intervals of its terms' rates. In each
 * replicate, every story has a random weight. The sums of a slice are an array: the numbers of
 * words in all replicates, then the numbers of tokens of the first term, of the second, and so on.
 *
 * @param terms the terms that get an interval
 */
record RateReplicates(List<String> terms, int replicates, long seed) implements Serializable {
  /** The 95 % interval of a rate per million words. */
  record Interval(double low, double high) {}

  private static final double LOW = 0.025;
  private static final double HIGH = 0.975;

  /** The seed that Spark uses to hash a story_id. */
  private static final long HASH_SEED = 42;

  /** The place of each term among the sums of a slice; the place of words is 0. */
  Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    terms.forEach(term -> places.put(term, places.size() + 1));
    return places;
  }

  /** The length of the array of a slice's sums. */
  int size() {
    return (terms.size() + 1) * replicates;
  }

  /** The weights of a story in the replicates. */
  int[] weights(String storyId) {
    byte[] id = storyId.getBytes(StandardCharsets.UTF_8);
    long hash = XXH64.hashUnsafeBytes(id, Platform.BYTE_ARRAY_OFFSET, id.length, HASH_SEED);
    return PoissonWeights.of(hash, replicates, seed);
  }

  /** The sums as bytes; a term that the slice does not have takes one byte. */
  byte[] toBytes(long[] sums) {
    ByteWriter out = new ByteWriter();
    for (int first = 0; first < sums.length; first += replicates) {
      boolean isHeld = Arrays.stream(sums, first, first + replicates).anyMatch(sum -> sum != 0);
      out.writeInt(isHeld ? 1 : 0);
      for (int i = first; isHeld && i < first + replicates; i++) {
        out.writeLong(sums[i]);
      }
    }
    return out.toBytes();
  }

  /** Adds sums that {@link #toBytes} encoded. */
  void add(byte[] bytes, long[] sums) {
    ByteReader in = new ByteReader(bytes);
    for (int first = 0; first < sums.length; first += replicates) {
      boolean isHeld = in.readInt() > 0;
      for (int i = first; isHeld && i < first + replicates; i++) {
        sums[i] += in.readLong();
      }
    }
    in.end();
  }

  /**
   * The interval of a term, or null if no replicate has a story of the slice.
   *
   * @param sums the sums of the slice
   * @param place the place of the term among the sums
   */
  @Nullable Interval interval(long[] sums, int place) {
    double[] rates = rates(sums, place);
    return rates.length == 0 ? null : new Interval(quantile(rates, LOW), quantile(rates, HIGH));
  }

  /** The rates in ascending order, without those of replicates that have no story of the slice. */
  private double[] rates(long[] sums, int place) {
    double[] rates = new double[replicates];
    int drawn = 0;
    for (int i = 0; i < replicates; i++) {
      if (sums[i] > 0) {
        rates[drawn++] = Keyness.perMillion(sums[place * replicates + i], sums[i]);
      }
    }
    double[] sorted = Arrays.copyOf(rates, drawn);
    Arrays.sort(sorted);
    return sorted;
  }

  private static double quantile(double[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }
}
