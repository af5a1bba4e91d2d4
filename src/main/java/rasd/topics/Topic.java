package rasd.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.clusters.TermDistributions;
import rasd.clusters.Vocabulary;

/**
 * A topic of the selected model.
 *
 * @param label the name that readers see
 * @param share share of the units; null if there are no units
 * @param terms the hundred most probable terms, the most probable first
 * @param stability agreement with the models of other seeds; null if there are no such models
 */
record Topic(
    int id,
    String label,
    @Nullable Double share,
    List<WeightedTerm> terms,
    double npmi,
    @Nullable Double stability) {
  static final int MOST_TERMS = 100;
  private static final int SHOWN_TERMS = 10;
  private static final double LAMBDA = 0.6;

  /**
   * A term of a topic.
   *
   * @param probability p(term | topic)
   * @param relevance the relevance of Sievert and Shirley (2014), with lambda 0.6
   */
  record WeightedTerm(String term, double probability, double relevance) {}

  private static final Comparator<WeightedTerm> BY_RELEVANCE =
      Comparator.comparingDouble(WeightedTerm::relevance)
          .reversed()
          .thenComparing(WeightedTerm::term);

  /** The {@value #MOST_TERMS} most probable terms of a topic. */
  static List<WeightedTerm> terms(TermDistributions distributions, int topic, Vocabulary names) {
    List<WeightedTerm> terms = new ArrayList<>();
    for (int place : distributions.top(topic, MOST_TERMS)) {
      double probability = distributions.probability(topic, place);
      double lift = probability / distributions.probability(place);
      double relevance = LAMBDA * StrictMath.log(probability) + (1 - LAMBDA) * StrictMath.log(lift);
      terms.add(new WeightedTerm(names.term(place), probability, relevance));
    }
    return terms;
  }

  /** The ten most relevant terms. */
  List<String> mostRelevant() {
    List<String> all = byRelevance(terms);
    return all.subList(0, Math.min(SHOWN_TERMS, all.size()));
  }

  /** The terms, the most relevant first. */
  static List<String> byRelevance(List<WeightedTerm> terms) {
    return terms.stream().sorted(BY_RELEVANCE).map(WeightedTerm::term).toList();
  }

  Topic withShare(@Nullable Double other) {
    return new Topic(id, label, other, terms, npmi, stability);
  }
}
