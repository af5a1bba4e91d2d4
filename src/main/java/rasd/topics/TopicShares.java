package rasd.topics;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import rasd.clusters.UnitCounts;
import rasd.measures.VectorMath;

/** Computes the share of each topic in some units. Sums are exact, because weights are rounded. */
final class TopicShares {
  /** How a unit counts. */
  enum Counting {
    /** The unit counts only for its strongest topic. */
    STRONGEST,
    /** The unit counts for all its topics by their weights. */
    WEIGHTS;

    private void add(UnitTopics unit, double[] sums) {
      switch (this) {
        case STRONGEST -> sums[unit.strongest()]++;
        case WEIGHTS -> {
          for (int topic = 0; topic < sums.length; topic++) {
            sums[topic] += unit.weights()[topic];
          }
        }
      }
    }
  }

  private TopicShares() {}

  /**
   * The shares of the topics in some units, counted in one Spark job; null if there are no units.
   */
  static double @Nullable [] of(JavaRDD<UnitCounts> units, TopicFit fit) {
    int topics = fit.topics();
    Counting counting = fit.counting();
    Broadcast<UnitModel> shared =
        JavaSparkContext.fromSparkContext(units.context()).broadcast(fit.units());
    double[] sums =
        units
            .mapPartitions(
                part -> {
                  double[] ofPart = new double[topics];
                  part.forEachRemaining(unit -> counting.add(shared.value().of(unit), ofPart));
                  return List.of(ofPart).iterator();
                })
            .fold(new double[topics], TopicShares::added);
    if (VectorMath.sum(sums) == 0) {
      return null;
    }
    VectorMath.scaleToOne(sums);
    return sums;
  }

  private static double[] added(double[] one, double[] other) {
    double[] sums = one.clone();
    for (int topic = 0; topic < sums.length; topic++) {
      sums[topic] += other[topic];
    }
    return sums;
  }
}
