package rasd.topics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A model that was fitted, as far as it fits into one place: its topics with their terms and its
 * measures.
 *
 * @param npmi coherence of each topic
 */
record TopicModel(
    String algorithm, TopicUnits unit, long seed, List<Topic> topics, List<OptionalDouble> npmi) {

  String id() {
    return "%s-k%d-s%d".formatted(algorithm, topics.size(), seed);
  }

  @Nullable Double meanNpmi() {
    return orNull(npmi.stream().flatMapToDouble(OptionalDouble::stream).average());
  }

  @Nullable Double exclusivity() {
    return orNull(topics.stream().mapToDouble(Topic::exclusivity).average());
  }

  /** Distinct terms among the topics' ten most probable, over all of them. */
  @Nullable Double diversity() {
    long all = topics.stream().mapToLong(topic -> topic.mostProbable().size()).sum();
    return all == 0 ? null : (double) topTerms(topics).size() / all;
  }

  @Nullable Double npmiOf(Topic topic) {
    return orNull(npmi.get(topic.id()));
  }

  long units() {
    return topics.stream().mapToLong(Topic::units).sum();
  }

  static Set<String> topTerms(List<Topic> topics) {
    Set<String> terms = new HashSet<>();
    topics.forEach(topic -> terms.addAll(topic.mostProbable()));
    return terms;
  }

  /** How many units hold each of the topics' terms. */
  static Map<String, Long> unitsOfTerms(List<Topic> topics, Vocabulary vocabulary) {
    Map<String, Long> units = new HashMap<>();
    for (String term : topTerms(topics)) {
      Integer index = vocabulary.indexOf(term);
      if (index != null) {
        units.put(term, vocabulary.entry(index).units());
      }
    }
    return units;
  }

  private static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
