package rasd.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One topic: the terms of its cluster.
 *
 * @param units units whose first topic it is
 * @param terms the hundred most probable, in that order
 */
record Topic(int id, long units, List<WeightedTerm> terms) {
  static final int MOST_TERMS = 100;
  static final int TOP_TERMS = 10;
  private static final int LABEL_TERMS = 3;
  private static final double SMOOTHING = 0.01;
  private static final double LAMBDA = 0.6;

  /**
   * A term of a topic.
   *
   * @param count tokens in the topic's units
   * @param probability p(term | topic), smoothed
   * @param relevance of Sievert and Shirley (2014), lambda 0.6
   * @param share of the term's tokens that are the topic's, p(topic | term)
   */
  record WeightedTerm(
      String term, long count, double probability, double relevance, double share) {}

  private static final Comparator<WeightedTerm> BY_PROBABILITY =
      Comparator.comparingDouble(WeightedTerm::probability)
          .reversed()
          .thenComparing(WeightedTerm::term);

  private static final Comparator<WeightedTerm> BY_RELEVANCE =
      Comparator.comparingDouble(WeightedTerm::relevance)
          .reversed()
          .thenComparing(WeightedTerm::term);

  /**
   * The topic of a cluster.
   *
   * @param counts tokens of each term of the vocabulary in the cluster
   */
  static Topic of(int id, long units, long[] counts, Vocabulary vocabulary) {
    long tokens = 0;
    for (long count : counts) {
      tokens += count;
    }
    double whole = tokens + SMOOTHING * vocabulary.size();
    double all = vocabulary.tokens();
    List<WeightedTerm> terms = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      Vocabulary.Entry entry = vocabulary.entry(i);
      double probability = (counts[i] + SMOOTHING) / whole;
      double lift = probability / (entry.count() / all);
      double relevance = LAMBDA * StrictMath.log(probability) + (1 - LAMBDA) * StrictMath.log(lift);
      double share = (double) counts[i] / entry.count();
      terms.add(new WeightedTerm(entry.term(), counts[i], probability, relevance, share));
    }
    terms.sort(BY_PROBABILITY);
    return new Topic(id, units, List.copyOf(terms.subList(0, Math.min(MOST_TERMS, terms.size()))));
  }

  /** The ten most probable terms. */
  List<String> mostProbable() {
    return terms.stream().limit(TOP_TERMS).map(WeightedTerm::term).toList();
  }

  /** The ten most relevant terms. */
  List<String> mostRelevant() {
    return terms.stream().sorted(BY_RELEVANCE).limit(TOP_TERMS).map(WeightedTerm::term).toList();
  }

  String label() {
    return String.join("، ", mostRelevant().subList(0, Math.min(LABEL_TERMS, terms.size())));
  }

  /** Mean p(topic | term) of the ten most probable terms. */
  double exclusivity() {
    return terms.stream().limit(TOP_TERMS).mapToDouble(WeightedTerm::share).average().orElse(0);
  }
}
