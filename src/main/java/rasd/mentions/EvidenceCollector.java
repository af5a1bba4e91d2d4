package rasd.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rasd.article.Evidence;
import rasd.learning.LearntName;
import rasd.names.TypedName;

/**
 * Collects the evidence that one article gives for each name: the confidence of the strongest
 * signal or, if that is at least {@link #LEAST_TO_ADD_UP}, of the two strongest together. For a
 * single word, this is multiplied by the share of the word's occurrences that have a signal, unless
 * the strongest signal is the model's.
 */
final class EvidenceCollector {
  private static final int THOUSAND = 1000;
  private static final double LEAST_TO_ADD_UP = 0.4;
  private static final String ARTICLE = "\u0627\u0644"; // ال

  /** Pronouns and endings of plurals: ه ها هم نا ات ين ون. */
  private static final Set<String> PRONOUNS =
      Set.of(
          "\u0647",
          "\u0647\u0627",
          "\u0647\u0645",
          "\u0646\u0627",
          "\u0627\u062A",
          "\u064A\u0646",
          "\u0648\u0646");

  /** A candidate and its form. */
  private record Signal(NameCandidate candidate, String form) {}

  private final Map<TypedName, List<Signal>> signals =
      new TreeMap<>(Comparator.comparing(TypedName::type).thenComparing(TypedName::name));
  private final ArticleWords article;

  EvidenceCollector(ArticleWords article) {
    this.article = article;
  }

  void add(NameCandidate candidate, String name, String form) {
    signals
        .computeIfAbsent(new TypedName(candidate.type(), name), key -> new ArrayList<>())
        .add(new Signal(candidate, form));
  }

  /** The evidence in the order of type and name. */
  List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    signals.forEach((key, found) -> evidence.add(evidence(key, found)));
    return evidence;
  }

  private Evidence evidence(TypedName key, List<Signal> found) {
    found.sort(
        Comparator.comparingDouble((Signal signal) -> -signal.candidate().confidence())
            .thenComparing(signal -> signal.candidate().signal())
            .thenComparing(Signal::form));
    Signal strongest = found.get(0);
    double confidence = strongest.candidate().confidence();
    if (found.size() > 1 && confidence >= LEAST_TO_ADD_UP) {
      confidence = 1 - (1 - confidence) * (1 - found.get(1).candidate().confidence());
    }
    if (strongest.candidate().isSingleWord() && !isByModel(strongest)) {
      int all = Math.max(found.size(), article.count(key.name()));
      confidence *= (double) found.size() / all;
    }
    return new Evidence(
        key.type(),
        key.name(),
        strongest.form(),
        strongest.candidate().signal(),
        (int) Math.round(THOUSAND * confidence),
        found.size(),
        strongest.candidate().isSingleWord() && isInflected(key.name()));
  }

  /**
   * Whether the signal is the model's. The model has seen the whole sentence, so the word's other
   * occurrences do not matter.
   */
  private static boolean isByModel(Signal signal) {
    return signal.candidate().signal().equals(LearntName.FOUND_BY_TAGGER);
  }

  /**
   * Whether the text also has the name with the article ال, with a pronoun or with the ending of a
   * plural. Common nouns occur in such forms sooner or later; names do not.
   */
  private boolean isInflected(String name) {
    return article.count(ARTICLE + name) > 0
        || PRONOUNS.stream().anyMatch(pronoun -> article.count(name + pronoun) > 0);
  }
}
