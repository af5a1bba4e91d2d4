package rasd.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;
import static rasd.tables.Columns.*;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import rasd.corpus.RowValues;
import rasd.measures.PoissonWeights;
import rasd.tables.Slice;
import rasd.tables.Slices;
import rasd.tables.TopicTables;
import scala.Tuple2;

/**
 * The share of each topic in each slice, with its interval over resamples of the stories. The
 * articles of a story are counted together, and then the stories of a task; only the sums of tasks
 * are shuffled further.
 */
final class TopicSlices {
  /** The number of resamples of the stories. */
  static final int RESAMPLES = 200;

  private static final long SAMPLING_SEED = 0;
  private static final double LOW = 0.025;
  private static final double HIGH = 0.975;

  /** A topic in a slice. */
  record TopicInSlice(Slice slice, int topic) implements Serializable {}

  private TopicSlices() {}

  /**
   * The table topic_slices.
   *
   * @param first the table first_topics
   */
  static Dataset<Row> of(String model, Dataset<Row> first, Slices slices) {
    Dataset<Row> byStory =
        first
            .select(
                col(STORY_ID),
                xxhash64(col(STORY_ID)),
                col(TOPIC_ID),
                col(SOURCE),
                col(PUBLISHED_ON),
                col(METADATA))
            .repartition(col(STORY_ID))
            .sortWithinPartitions(STORY_ID);
    JavaPairRDD<Slice, Tuple2<Integer, long[]>> sums =
        byStory
            .toJavaRDD()
            .mapPartitions(rows -> TopicSliceSums.of(rows, row -> slices(row, slices)))
            .mapToPair(sum -> sum)
            .reduceByKey(TopicSlices::added)
            .mapToPair(sum -> new Tuple2<>(sum._1().slice, new Tuple2<>(sum._1().topic, sum._2())));
    return first
        .sparkSession()
        .createDataFrame(
            sums.groupByKey(new HashPartitioner(sums.getNumPartitions()))
                .flatMap(slice -> rows(model, slice._1(), slice._2()).iterator()),
            TopicTables.TOPIC_SLICES.schema());
  }

  private static List<Slice> slices(Row row, Slices slices) {
    return slices.of(row.getString(3), RowValues.day(row, 4), RowValues.textsByName(row, 5));
  }

  /**
   * Adds the articles of a story.
   *
   * @param sums the numbers of articles and of stories, and the number of articles in each resample
   * @param weights weight of the story in each resample
   */
  static void add(long[] sums, long articles, int[] weights) {
    sums[0] += articles;
    sums[1]++;
    for (int i = 0; i < weights.length; i++) {
      sums[2 + i] += articles * weights[i];
    }
  }

  /** The weights of a story in the resamples, by the hash of its id. */
  static int[] weights(long story) {
    return PoissonWeights.of(story, RESAMPLES, SAMPLING_SEED);
  }

  private static long[] added(long[] one, long[] other) {
    long[] sums = one.clone();
    Arrays.setAll(sums, i -> one[i] + other[i]);
    return sums;
  }

  private static List<Row> rows(
      String model, Slice slice, Iterable<Tuple2<Integer, long[]>> topics) {
    long[] whole = new long[2 + RESAMPLES];
    topics.forEach(topic -> Arrays.setAll(whole, i -> whole[i] + topic._2()[i]));
    List<Row> rows = new ArrayList<>();
    for (Tuple2<Integer, long[]> topic : topics) {
      long[] counts = topic._2();
      double[] resampled = resampled(counts, whole);
      rows.add(
          RowFactory.create(
              model,
              topic._1(),
              slice.type(),
              slice.name(),
              counts[0],
              counts[1],
              (double) counts[0] / whole[0],
              quantile(resampled, LOW),
              quantile(resampled, HIGH),
              (double) counts[1] / whole[1]));
    }
    return rows;
  }

  /** The sorted shares in those resamples in which the slice is not empty. */
  private static double[] resampled(long[] counts, long[] whole) {
    double[] shares = new double[counts.length - 2];
    int found = 0;
    for (int i = 2; i < counts.length; i++) {
      if (whole[i] > 0) {
        shares[found++] = (double) counts[i] / whole[i];
      }
    }
    double[] sorted = Arrays.copyOf(shares, found);
    Arrays.sort(sorted);
    return sorted;
  }

  private static double quantile(double[] sorted, double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
