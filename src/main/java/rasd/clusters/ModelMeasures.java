package rasd.clusters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The quality of topics as measured by their terms. The measures are the columns of topic_models
 * with the same names.
 *
 * @param npmiOf coherence (NPMI) of each topic
 */
public record ModelMeasures(
    List<Double> npmiOf, double npmi, double umass, double exclusivity, double diversity) {
  /** The number of a topic's most probable terms by which the topic is measured. */
  static final int TERMS = 10;

  /** Measures topics in a sample of the units. */
  public static ModelMeasures of(TermDistributions terms, MatrixBlock sample) {
    List<List<Integer>> tops = tops(terms, TERMS);
    Set<Integer> distinct = new HashSet<>();
    tops.forEach(distinct::addAll);
    Coherence coherence = new Coherence(sample, distinct);
    List<Double> npmi = tops.stream().map(coherence::npmi).toList();
    return new ModelMeasures(
        npmi,
        npmi.stream().mapToDouble(Double::doubleValue).average().orElse(0),
        tops.stream().mapToDouble(coherence::umass).average().orElse(0),
        exclusivity(terms, tops),
        (double) distinct.size() / tops.stream().mapToInt(List::size).sum());
  }

  /** The places of the most probable terms of each topic, the most probable first. */
  static List<List<Integer>> tops(TermDistributions terms, int most) {
    List<List<Integer>> tops = new ArrayList<>();
    IntStream.range(0, terms.topics()).forEach(topic -> tops.add(terms.top(topic, most)));
    return tops;
  }

  private static double exclusivity(TermDistributions terms, List<List<Integer>> tops) {
    return IntStream.range(0, tops.size())
        .mapToDouble(
            topic ->
                tops.get(topic).stream()
                    .mapToDouble(term -> terms.share(topic, term))
                    .average()
                    .orElse(0))
        .average()
        .orElse(0);
  }
}
