package rasd.topics;

import org.jspecify.annotations.Nullable;

/**
 * The topics that an algorithm has found in the units. Topics are numbered from 0, at first in the
 * order of the algorithm.
 */
interface TopicFit {
  int topics();

  /** The same with its topics renumbered; the order gives the old number of each topic. */
  TopicFit inOrder(int[] order);

  /** The model that gives topics to units, whether or not the algorithm was fitted to them. */
  UnitModel units();

  /** How a unit counts in the shares of topics. */
  TopicShares.Counting counting();

  /** p(term | topic), by topic and place; null if it must be estimated from the topics' units. */
  double @Nullable [][] termProbabilities();
}
