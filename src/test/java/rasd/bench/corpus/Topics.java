package rasd.bench.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.random.RandomGeneratorFactory;

/**
 * The topics of the corpus. Each topic has its own lemmas, and each article has its own mixture of
 * topics.
 */
final class Topics {
  static final int TOPICS = 20;

  private static final int LEMMAS_OF_TOPIC = 500;
  private static final int EVERYDAY_LEMMAS = 100;
  private static final double CONCENTRATION = 0.1;

  private final List<List<Integer>> lemmas = new ArrayList<>();
  private final Weights ranks = Weights.ofZipf(LEMMAS_OF_TOPIC, 5, 0.9);

  Topics(Random random) {
    for (int topic = 0; topic < TOPICS; topic++) {
      Set<Integer> ofTopic = new LinkedHashSet<>();
      while (ofTopic.size() < LEMMAS_OF_TOPIC) {
        ofTopic.add(EVERYDAY_LEMMAS + random.nextInt(Words.LEMMAS - EVERYDAY_LEMMAS));
      }
      lemmas.add(List.copyOf(ofTopic));
    }
  }

  /**
   * Draws the shares of the topics in an article from a Dirichlet distribution; usually, one or two
   * are large.
   */
  static double[] mixture(Random random) {
    GammaDistribution gamma =
        new GammaDistribution(
            RandomGeneratorFactory.createRandomGenerator(random), CONCENTRATION, 1);
    double[] shares = new double[TOPICS];
    double sum = 0;
    for (int topic = 0; topic < TOPICS; topic++) {
      shares[topic] = gamma.sample();
      sum += shares[topic];
    }
    for (int topic = 0; topic < TOPICS; topic++) {
      shares[topic] /= sum;
    }
    return shares;
  }

  /** Draws one of the topic's lemmas. */
  int lemma(int topic, Random random) {
    return lemmas.get(topic).get(ranks.draw(random));
  }

  /** The lemmas of a topic, the most frequent first. */
  List<Integer> lemmas(int topic) {
    return lemmas.get(topic);
  }
}
