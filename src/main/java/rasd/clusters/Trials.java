package rasd.clusters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rasd.clusters.KMeansSearch.Clustering;

/**
 * Tries k-means with several numbers of topics and several seeds on a sample of the units. It uses
 * plain arrays and as many threads as there are cores.
 *
 * @param sample a sample of the units
 * @param points coordinates of the same units in the space in which they are clustered
 * @param terms number of terms in the vocabulary
 */
@SuppressWarnings("ArrayRecordComponent") // Instances are never compared.
public record Trials(MatrixBlock sample, double[][] points, int terms, int iterations) {
  private static final int FEWEST_STARTS = 5;
  private static final int CENTRES_DRAWN = 100;

  /** A clustering with the terms of its topics. */
  private record Seeded(
      Clustering found, Multinomial sharpened, TermDistributions terms, List<List<Integer>> tops) {}

  /** The number of distinct points. */
  public long distinctPoints() {
    return Arrays.stream(points).map(Arrays::hashCode).distinct().count();
  }

  /**
   * The models for several numbers of topics, one per number and seed, in the order of the numbers
   * and seeds.
   */
  public List<Trial> of(List<Integer> numbers, long firstSeed, int seeds) {
    return numbers.parallelStream().flatMap(k -> of(k, firstSeed, seeds).stream()).toList();
  }

  /**
   * The models for one k, one per seed.
   *
   * @param k number of topics, at most the number of distinct points in the sample
   */
  public List<Trial> of(int k, long firstSeed, int seeds) {
    KMeansSearch search = new KMeansSearch(points, k, iterations);
    List<Seeded> seeded =
        IntStream.range(0, seeds)
            .parallel()
            .mapToObj(i -> seeded(search.best(starts(k), firstSeed + i)))
            .toList();
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < seeds; i++) {
      trials.add(trial(firstSeed + i, seeded, i));
    }
    return trials;
  }

  private Seeded seeded(Clustering found) {
    int k = found.centres().length;
    Multinomial sharpened =
        Multinomial.sharpened(
            (units, unit) -> found.clusters()[unit],
            assignment -> TopicCounts.of(assignment, sample, k, terms));
    TermDistributions distributions =
        TermDistributions.ofClusters(TopicCounts.of(sharpened, sample, k, terms));
    return new Seeded(
        found, sharpened, distributions, ModelMeasures.tops(distributions, Stability.TERMS));
  }

  private Trial trial(long seed, List<Seeded> seeded, int own) {
    Seeded model = seeded.get(own);
    int k = model.tops.size();
    double[] agreement = new double[k];
    double divergence = 0;
    for (int i = 0; i < seeded.size(); i++) {
      if (i != own) {
        Seeded other = seeded.get(i);
        int[] match = Stability.match(model.tops, other.tops);
        double[] jaccard = Stability.jaccard(model.tops, other.tops, match);
        for (int topic = 0; topic < k; topic++) {
          agreement[topic] += jaccard[topic] / (seeded.size() - 1);
          divergence += model.terms.divergence(topic, other.terms, match[topic]);
        }
      }
    }
    return new Trial(
        k,
        seed,
        model.found.centres(),
        model.found.cost() / points.length,
        ModelMeasures.of(model.terms, sample),
        silhouette(model),
        agreement,
        divergence / k / Math.max(1, seeded.size() - 1));
  }

  private double silhouette(Seeded model) {
    double[][] centres = model.found.centres();
    double sum = 0;
    for (int i = 0; i < points.length; i++) {
      double[] distances = KMeansSearch.squaredDistances(points[i], centres);
      sum += Silhouette.of(distances, model.sharpened.topicOf(sample, i));
    }
    return sum / points.length;
  }

  /**
   * The number of times that k-means is started. It is larger for fewer centres, with which a start
   * is cheaper.
   */
  private static int starts(int k) {
    return Math.max(FEWEST_STARTS, CENTRES_DRAWN / k);
  }
}
