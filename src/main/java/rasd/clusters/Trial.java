package rasd.clusters;

/**
 * A model that was tried: k-means on a sample of the units.
 *
 * @param cost mean squared distance of the units from their centres
 * @param silhouette mean of the units' simplified silhouettes
 * @param stabilityOf by topic, the mean agreement with its matches under other seeds
 * @param divergence mean Jensen-Shannon divergence of the topics from those matches
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
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
    double sum = 0;
    for (double stability : stabilityOf) {
      sum += stability;
    }
    return sum / stabilityOf.length;
  }
}
