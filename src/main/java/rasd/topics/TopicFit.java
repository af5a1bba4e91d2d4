package rasd.topics;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rasd.clusters.Assignment;
import rasd.clusters.MatrixBlock;
import rasd.clusters.TermDistributions;
import rasd.clusters.TopicCounts;

/**
 * The topics that an algorithm has found in the units, with their weights in each unit. Topics are
 * numbered from 0, in the algorithm's own order.
 */
sealed interface TopicFit permits Clusters, Mixture {
  int topics();

  /** The same with its topics renumbered: the order has the number of the topic at each place. */
  TopicFit inOrder(int[] order);

  /** Tells the topics of units, whether the algorithm was fitted to them or not. */
  UnitModel units();

  /** The way in which a unit counts in the shares of topics. */
  TopicShares.Counting counting();

  /**
   * The distributions of terms in the topics, and the topics' shares of the units.
   *
   * @param units the units to which the algorithm was fitted
   * @param counts counts these units by the topics to which they are assigned
   */
  TermDistributions distributions(TrainingUnits units, Function<Assignment, TopicCounts> counts);

  /** The distance beyond which a unit fits no topic; null if topics have no centres. */
  @Nullable Double fence(MatrixBlock sample);

  /** Measured on units held out; null if it was not measured. */
  @Nullable Double logPerplexity();
}
