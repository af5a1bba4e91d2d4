package rasd.clusters;

import rasd.measures.VectorMath;

/**
 * A model that was tried: k-means on a sample of the units.
 *
 * @param cost mean squared distance of the units from their centres
 * @param silhouette mean of the units' simplified silhouettes
 * @param stabilityOf for each topic, the mean agreement with its matches for other seeds
 * @param divergence mean Jensen-Shannon divergence between topics and their matches for other seeds
 */
@SuppressWarnings("ArrayRecordComponent") // Instances are never compared.
public record Trial(
    int k,
    long seed,
    double[][] centres,
    double cost,
    ModelMeasures measures,
    double silhouette,
    double[] stabilityOf,
    double divergence) {

  public double stability() {
    return VectorMath.sum(stabilityOf) / stabilityOf.length;
  }
}
