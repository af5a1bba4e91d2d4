package rasd.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;
import static rasd.tables.Columns.*;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import rasd.measures.PoissonWeights;
import rasd.tables.Slices;
import rasd.tables.TopicTables;
import scala.Tuple2;

/**
 * How much of each slice each topic is, with what other samples of the stories would have given.
 */
final class TopicSlices {
  private static final int RESAMPLES = 200;
  private static final long SAMPLING_SEED = 0;
  private static final double LOW = 0.025;
  private static final double HIGH = 0.975;

  /** A slice, and a topic in it. */
  private record Cell(String type, String slice, int topic) implements Serializable {}

  private TopicSlices() {}

  /**
   * The table topic_slices.
   *
   * @param first article_id, topic_id and story_id of each article, with what slices are made of
   */
  static Dataset<Row> of(String model, Dataset<Row> first, Slices slices) {
    Dataset<Row> ofStories =
        first
            .select(col(STORY_ID), col(TOPIC_ID), inline(slices.ofArticle()))
            .groupBy(STORY_ID, SLICE_TYPE, SLICE, TOPIC_ID)
            .agg(count(lit(1)))
            .withColumn("story", xxhash64(col(STORY_ID)));
    JavaPairRDD<Cell, long[]> sums =
        ofStories
            .toJavaRDD()
            .mapToPair(
                row ->
                    new Tuple2<>(
                        new Cell(row.getString(1), row.getString(2), row.getInt(3)),
                        counts(row.getLong(4), row.getLong(5))))
            .reduceByKey(TopicSlices::added, 1);
    return first
        .sparkSession()
        .createDataFrame(
            sums.mapPartitions(cells -> rows(model, list(cells)).iterator()),
            TopicTables.TOPIC_SLICES.schema());
  }

  /** Articles and stories, and then the articles of each resample. */
  private static long[] counts(long articles, long story) {
    int[] weights = PoissonWeights.of(story, RESAMPLES, SAMPLING_SEED);
    long[] counts = new long[2 + weights.length];
    counts[0] = articles;
    counts[1] = 1;
    for (int i = 0; i < weights.length; i++) {
      counts[2 + i] = articles * weights[i];
    }
    return counts;
  }

  private static long[] added(long[] one, long[] other) {
    long[] sums = one.clone();
    Arrays.setAll(sums, i -> one[i] + other[i]);
    return sums;
  }

  private static List<Tuple2<Cell, long[]>> list(java.util.Iterator<Tuple2<Cell, long[]>> cells) {
    List<Tuple2<Cell, long[]>> list = new ArrayList<>();
    cells.forEachRemaining(list::add);
    return list;
  }

  private static List<Row> rows(String model, List<Tuple2<Cell, long[]>> cells) {
    Map<List<String>, long[]> wholes = new HashMap<>();
    for (Tuple2<Cell, long[]> cell : cells) {
      wholes.merge(sliceOf(cell._1()), cell._2(), TopicSlices::added);
    }
    List<Row> rows = new ArrayList<>();
    for (Tuple2<Cell, long[]> cell : cells) {
      long[] counts = cell._2();
      long[] whole = wholes.getOrDefault(sliceOf(cell._1()), counts);
      double[] resampled = resampled(counts, whole);
      rows.add(
          RowFactory.create(
              model,
              cell._1().topic,
              cell._1().type,
              cell._1().slice,
              counts[0],
              counts[1],
              (double) counts[0] / whole[0],
              quantile(resampled, LOW),
              quantile(resampled, HIGH),
              (double) counts[1] / whole[1]));
    }
    return rows;
  }

  private static List<String> sliceOf(Cell cell) {
    return List.of(cell.type, cell.slice);
  }

  /** The shares of the resamples in which the slice is not empty, in order. */
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
