package rasd.topics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.clusters.Silhouette;
import rasd.topics.ArticleWeights.Ranked;

/**
 * The topics of an article.
 *
 * @param ranked all topics, the one with the greatest weight first
 * @param distance mean squared distance of the article's units from the centre of its first topic;
 *     null, like {@code silhouette} and {@code isOutlier}, if topics have no centres
 * @param silhouette simplified silhouette of the article; see {@link Silhouette}
 * @param isOutlier whether the distance is so large that the article fits no topic
 */
record ArticleTopics(
    List<Ranked> ranked,
    @Nullable Double distance,
    @Nullable Double silhouette,
    @Nullable Boolean isOutlier) {
  /**
   * Computes the topics of an article.
   *
   * @param units the topics of its units, at least one
   * @param fence the distance beyond which an article is an outlier; null if there is none
   */
  static ArticleTopics of(List<UnitTopics> units, @Nullable Double fence) {
    List<Ranked> ranked =
        ArticleWeights.ranked(
            ArticleWeights.sums(units.stream().map(UnitTopics::weights).toList()));
    List<double[]> distances =
        units.stream().map(UnitTopics::distances).filter(found -> found != null).toList();
    if (distances.isEmpty()) {
      return new ArticleTopics(ranked, null, null, null);
    }
    double[] sums = ArticleWeights.sums(distances);
    int first = ranked.get(0).topic();
    double distance = sums[first] / distances.size();
    return new ArticleTopics(
        ranked,
        distance,
        Silhouette.of(sums, first),
        fence == null ? null : (Boolean) (distance > fence));
  }

  Ranked first() {
    return ranked.get(0);
  }
}
