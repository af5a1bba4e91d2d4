package rasd.topics;

import java.util.Arrays;
import java.util.Iterator;
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

/** Clusters all units with MLlib. Their coordinates are rounded, so that its sums are exact. */
final class MllibClustering {
  private MllibClustering() {}

  /** The centres that k-means comes to from those of a sample. */
  static double[][] kmeans(JavaRDD<Shard> shards, Basis basis, double[][] start, int iterations) {
    JavaRDD<Vector> points = points(shards, basis);
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
      JavaRDD<Shard> shards, Basis basis, int k, int iterations, long seed) {
    JavaRDD<Vector> points = points(shards, basis);
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

  private static JavaRDD<Vector> points(JavaRDD<Shard> shards, Basis basis) {
    Broadcast<Basis> shared = JavaSparkContext.fromSparkContext(shards.context()).broadcast(basis);
    return shards
        .flatMap(shard -> points(shard, shared.value()))
        .persist(StorageLevel.MEMORY_AND_DISK());
  }

  private static Iterator<Vector> points(Shard shard, Basis basis) {
    return IntStream.range(0, shard.size())
        .mapToObj(i -> Vectors.dense(basis.coordinates(shard.row(i))))
        .iterator();
  }

  private static double[][] arrays(Vector[] centres) {
    return Arrays.stream(centres).map(Vector::toArray).toArray(double[][]::new);
  }
}
