package rasd.topics;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rasd.clusters.Assignment;
import rasd.clusters.MatrixBlock;
import rasd.clusters.TermDistributions;
import rasd.clusters.TopicCounts;

/**
 * The topics that an algorithm has found in the units. Topics are numbered from 0, at first in the
 * order of the algorithm.
 */
sealed interface TopicFit permits Clusters, Mixture {
  int topics();

  /** The same model with its topics renumbered; the order gives the old number of each topic. */
  TopicFit inOrder(int[] order);

  /** The model that gives topics to units, whether or not the algorithm was fitted to them. */
  UnitModel units();

  /** How a unit counts towards the shares of topics. */
  TopicShares.Counting counting();

  /**
   * The distributions of terms in the topics, and the topics' shares of the units.
   *
   * @param units the units to which the algorithm was fitted
   * @param counts counts these units by the topics to which they are assigned
   */
  TermDistributions distributions(TrainingUnits units, Function<Assignment, TopicCounts> counts);

  /**
   * The squared distance from the centre beyond which an article fits no topic; null if topics have
   * no centres.
   */
  @Nullable Double fence(MatrixBlock sample);

  /** The log-perplexity of held-out units; null if it was not measured. */
  @Nullable Double logPerplexity();
}
