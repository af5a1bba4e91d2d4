package rasd.topics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import rasd.clusters.Basis;
import rasd.clusters.KMeansSearch;
import rasd.clusters.Multinomial;
import rasd.clusters.UnitCounts;
import rasd.clusters.UnitVector;
import rasd.clusters.Vocabulary;

/**
 * Clusters of units: their centres in the space of the strongest directions, and the distributions
 * that tell a unit's cluster by all its terms.
 *
 * @param centres by topic
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Clusters(Vocabulary vocabulary, Basis basis, double[][] centres, Multinomial terms)
    implements TopicFit, UnitModel {
  @Override
  public int topics() {
    return centres.length;
  }

  @Override
  public double @Nullable [][] termProbabilities() {
    return null;
  }

  @Override
  public Clusters inOrder(int[] order) {
    double[][] ordered = new double[order.length][];
    Arrays.setAll(ordered, i -> centres[order[i]]);
    return new Clusters(vocabulary, basis, ordered, terms.inOrder(order));
  }

  @Override
  public UnitModel units() {
    return this;
  }

  @Override
  public UnitTopics of(UnitCounts unit) {
    return UnitTopics.rounded(
        terms.weights(unit.places()),
        distances(UnitVector.of(unit.places(), unit.counts(), vocabulary)));
  }

  @Override
  public TopicShares.Counting counting() {
    return TopicShares.Counting.STRONGEST;
  }

  /** Squared distances of a unit from the centres. */
  double[] distances(UnitVector unit) {
    return KMeansSearch.squaredDistances(basis.coordinates(unit), centres);
  }
}
