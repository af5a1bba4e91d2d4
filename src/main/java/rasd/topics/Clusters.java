package rasd.topics;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rasd.clusters.Assignment;
import rasd.clusters.Basis;
import rasd.clusters.Fence;
import rasd.clusters.KMeansSearch;
import rasd.clusters.MatrixBlock;
import rasd.clusters.Multinomial;
import rasd.clusters.TermDistributions;
import rasd.clusters.TopicCounts;
import rasd.clusters.UnitCounts;
import rasd.clusters.UnitVector;
import rasd.clusters.Vocabulary;

/**
 * Clusters of units.
 *
 * @param basis the space of the strongest directions
 * @param centres the centre of each topic in that space
 * @param terms the distribution of terms in each cluster, which decides the cluster of a unit
 */
@SuppressWarnings("ArrayRecordComponent") // Instances are never compared.
record Clusters(Vocabulary vocabulary, Basis basis, double[][] centres, Multinomial terms)
    implements TopicFit, UnitModel {
  @Override
  public int topics() {
    return centres.length;
  }

  @Override
  public TermDistributions distributions(
      TrainingUnits units, Function<Assignment, TopicCounts> counts) {
    return TermDistributions.ofClusters(counts.apply(terms));
  }

  @Override
  public Double fence(MatrixBlock sample) {
    double[] distances = new double[sample.size()];
    Arrays.setAll(distances, i -> distances(sample.row(i))[terms.topicOf(sample, i)]);
    return Fence.of(distances);
  }

  @Override
  public @Nullable Double logPerplexity() {
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

  /** The squared distances of a unit from the centres. */
  double[] distances(UnitVector unit) {
    return KMeansSearch.squaredDistances(basis.coordinates(unit), centres);
  }
}
