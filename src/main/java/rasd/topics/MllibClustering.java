package rasd.topics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.mllib.clustering.BisectingKMeans;
import org.apache.spark.mllib.clustering.KMeans;
import org.apache.spark.mllib.clustering.KMeansModel;
import org.apache.spark.mllib.linalg.Vector;
import org.apache.spark.mllib.linalg.Vectors;
import org.apache.spark.storage.StorageLevel;

/**
 * Clusters all units with MLlib. MLlib's sums are exact, because the units' coordinates are
 * rounded.
 */
final class MllibClustering {
  private MllibClustering() {}

  /**
   * The centres that k-means finds when it starts from given centres.
   *
   * @param shards the points of each shard
   * @param start the given centres
   */
  static double[][] kmeans(
      JavaSparkContext context, List<double[][]> shards, double[][] start, int iterations) {
    JavaRDD<Vector> points = points(context, shards);
    Vector[] centres = Arrays.stream(start).map(Vectors::dense).toArray(Vector[]::new);
    KMeansModel model =
        new KMeans()
            .setK(start.length)
            .setMaxIterations(iterations)
            .setInitialModel(new KMeansModel(centres))
            .run(points.rdd());
    points.unpersist();
    return arrays(model.clusterCenters());
  }

  static double[][] bisecting(
      JavaSparkContext context, List<double[][]> shards, int k, int iterations, long seed) {
    JavaRDD<Vector> points = points(context, shards);
    Vector[] centres =
        new BisectingKMeans()
            .setK(k)
            .setMaxIterations(iterations)
            .setSeed(seed)
            .run(points)
            .clusterCenters();
    points.unpersist();
    return arrays(centres);
  }

  /**
   * The points, one shard per partition. They are broadcast, because they are too large to be sent
   * with every task.
   */
  private static JavaRDD<Vector> points(JavaSparkContext context, List<double[][]> shards) {
    Broadcast<List<double[][]>> shared = context.broadcast(shards);
    List<Integer> numbers = IntStream.range(0, shards.size()).boxed().toList();
    return context
        .parallelize(numbers, shards.size())
        .flatMap(shard -> Arrays.stream(shared.value().get(shard)).map(Vectors::dense).iterator())
        .persist(StorageLevel.MEMORY_AND_DISK());
  }

  private static double[][] arrays(Vector[] centres) {
    return Arrays.stream(centres).map(Vector::toArray).toArray(double[][]::new);
  }
}
