package rasd.topics;

import org.jspecify.annotations.Nullable;

/**
 * The topics that an algorithm has found in the units, with their weights in each unit. Topics are
 * numbered from 0, in the algorithm's own order.
 */
interface TopicFit {
  int topics();

  /** The same with its topics renumbered: the order has the number of the topic at each place. */
  TopicFit inOrder(int[] order);

  /** Tells the topics of units, whether the algorithm was fitted to them or not. */
  UnitModel units();

  /** The way in which a unit counts in the shares of topics. */
  TopicShares.Counting counting();

  /** p(term | topic), by topic and place; null if it is to be counted in the topics' units. */
  double @Nullable [][] termProbabilities();
}
