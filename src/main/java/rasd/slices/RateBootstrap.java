package rasd.slices;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Aggregator;
import org.apache.spark.sql.types.StructType;
import rasd.measures.Keyness;
import rasd.measures.PoissonWeights;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Aggregates the articles of a slice to intervals of its terms' rates: in each replicate every
 * story is weighted anew. Its memory is a whole number a term and replicate, kept as bytes because
 * Spark passes these on as they are.
 */
final class RateBootstrap extends Aggregator<Row, byte[], Row> {
  private static final long serialVersionUID = 1;

  static final String INTERVALS = "intervals";

  /** An article: a hash of its story, its words, and some of its terms with their counts. */
  static final StructType ARTICLE =
      new StructType()
          .add("story", LongType)
          .add("words", LongType)
          .add("terms", createArrayType(StringType))
          .add("counts", createArrayType(LongType));

  private static final StructType OUTPUT =
      new StructType()
          .add(
              INTERVALS,
              createArrayType(
                  new StructType()
                      .add(TERM, StringType)
                      .add(PER_MILLION_LOW, DoubleType)
                      .add(PER_MILLION_HIGH, DoubleType)));

  private static final double LOW = 0.025;
  private static final double HIGH = 0.975;

  private final List<String> terms;
  private final Map<String, Integer> places = new HashMap<>();
  private final int replicates;
  private final long seed;

  RateBootstrap(List<String> terms, int replicates, long seed) {
    this.terms = List.copyOf(terms);
    this.replicates = replicates;
    this.seed = seed;
    for (String term : terms) {
      places.put(term, places.size() + 1);
    }
  }

  /** For each replicate the words, and then the tokens of the first term, of the second … */
  @Override
  public byte[] zero() {
    return new byte[(terms.size() + 1) * replicates * Long.BYTES];
  }

  @Override
  public byte[] reduce(byte[] buffer, Row article) {
    LongBuffer sums = numbers(buffer);
    int[] weights = PoissonWeights.of(article.getLong(0), replicates, seed);
    add(sums, 0, weights, article.getLong(1));
    List<String> held = article.getList(2);
    List<Long> counts = article.getList(3);
    for (int i = 0; i < held.size(); i++) {
      Integer place = places.get(held.get(i));
      if (place != null) {
        add(sums, place, weights, counts.get(i));
      }
    }
    return buffer;
  }

  private static LongBuffer numbers(byte[] buffer) {
    return ByteBuffer.wrap(buffer).asLongBuffer();
  }

  private static void add(LongBuffer sums, int place, int[] weights, long count) {
    int first = place * weights.length;
    for (int i = 0; i < weights.length; i++) {
      sums.put(first + i, sums.get(first + i) + weights[i] * count);
    }
  }

  @Override
  public byte[] merge(byte[] left, byte[] right) {
    LongBuffer sums = numbers(left);
    LongBuffer more = numbers(right);
    for (int i = 0; i < sums.limit(); i++) {
      sums.put(i, sums.get(i) + more.get(i));
    }
    return left;
  }

  @Override
  public Row finish(byte[] buffer) {
    LongBuffer sums = numbers(buffer);
    List<Row> intervals = new ArrayList<>();
    for (String term : terms) {
      double[] rates = rates(sums, places.getOrDefault(term, 0));
      if (rates.length > 0) {
        intervals.add(RowFactory.create(term, quantile(rates, LOW), quantile(rates, HIGH)));
      }
    }
    return RowFactory.create(CollectionConverters.asScala(intervals).toSeq());
  }

  /** Sorted; a replicate that drew no story of the slice has none. */
  private double[] rates(LongBuffer sums, int place) {
    double[] rates = new double[replicates];
    int drawn = 0;
    for (int i = 0; i < replicates; i++) {
      if (sums.get(i) > 0) {
        rates[drawn++] = Keyness.perMillion(sums.get(place * replicates + i), sums.get(i));
      }
    }
    double[] sorted = Arrays.copyOf(rates, drawn);
    Arrays.sort(sorted);
    return sorted;
  }

  private static double quantile(double[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  @Override
  public Encoder<byte[]> bufferEncoder() {
    return Encoders.BINARY();
  }

  @Override
  public Encoder<Row> outputEncoder() {
    return Encoders.row(OUTPUT);
  }
}
