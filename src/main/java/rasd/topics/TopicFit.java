package rasd.topics;

import org.jspecify.annotations.Nullable;

/**
 * What an algorithm has found in the units: for each unit how much of it is of each topic. Topics
 * are numbered from 0, in the algorithm's own order.
 */
interface TopicFit {
  int topics();

  /** The same with its topics numbered anew: the topic at each place of the order. */
  TopicFit inOrder(int[] order);

  /** What tells the topics of units, these and others. */
  UnitModel units();

  /** How a unit counts in the shares of topics. */
  TopicShares.Counting counting();

  /** p(term | topic), by topic and place; null where it is to be counted in the topics' units. */
  double @Nullable [][] termProbabilities();
}
