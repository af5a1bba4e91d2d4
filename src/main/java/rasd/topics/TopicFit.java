package rasd.topics;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What an algorithm has found in the units: for each unit how much of it is of each topic. Topics
 * are numbered from 0, in the algorithm's own order.
 */
interface TopicFit {
  /** Array of the weights of a unit's topics, by topic; they sum to 1. */
  String WEIGHTS = "weights";

  /**
   * Array of a unit's squared distances from the centres, by topic; null where topics have none.
   */
  String DISTANCES = "distances";

  int topics();

  /** The same with its topics numbered anew: the topic at each place of the order. */
  TopicFit inOrder(int[] order);

  /**
   * The units with {@link #WEIGHTS} and {@link #DISTANCES}, rounded to multiples of 2^-20.
   *
   * @param units with unit_id and the column features: counts of terms, by place in the vocabulary
   */
  Dataset<Row> weighted(Dataset<Row> units);

  /**
   * How much of the units each topic is; null where there are none.
   *
   * @param weighted units as {@link #weighted} gives them
   */
  double @Nullable [] shares(Dataset<Row> weighted);

  /** p(term | topic), by topic and place; null where it is to be counted in the topics' units. */
  double @Nullable [][] termProbabilities();
}
