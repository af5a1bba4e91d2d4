package rasd.lexicon;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The probabilities of stems and sets of affixes, by which readings are compared: {@code وبالعراق}
 * is {@code و+ب+ال+عراق}, because many other forms have the stem {@code عراق}, and many have these
 * affixes.
 *
 * <p>The probability of a reading is that of its stem, times that of the stem being a verb's or a
 * noun's, times that of the affixes on such a stem. An unseen stem has a small probability, which
 * decreases with every letter. {@link AffixLearner} learns the model.
 */
final class AffixModel implements Serializable {
  private static final long serialVersionUID = 1;

  /** The probability of each letter in an unseen stem. */
  private static final double LETTER = 0.03;

  private static final String CONJUNCTION = "و";
  private static final double UNSEEN_STEMS = 1;
  private static final double UNSEEN_AFFIXES = 1e-4;

  /** The share of verbs among unseen stems. */
  private static final double VERBS = 0.1;

  private static final StemWeight UNSEEN = new StemWeight(0, VERBS);

  private final AffixGrammar grammar;
  private final HashMap<String, StemWeight> stems;
  private final HashMap<Affixes, Double> affixes;
  private final double stemTotal;

  /**
   * @param stemTotal the sum of the expected counts of all stems
   * @param affixes the probability of each set of affixes on a stem of its class
   */
  AffixModel(
      AffixGrammar grammar,
      Map<String, StemWeight> stems,
      double stemTotal,
      Map<Affixes, Double> affixes) {
    this.grammar = grammar;
    this.stems = new HashMap<>(stems);
    this.affixes = new HashMap<>(affixes);
    this.stemTotal = stemTotal;
  }

  /** The most likely reading. */
  Segmentation best(String word) {
    return scored(word).stream().reduce(Scored::better).orElseThrow().reading();
  }

  /** The possible readings with their scores, at least one. */
  List<Scored> scored(String word) {
    List<Scored> scored = new ArrayList<>();
    for (Segmentation candidate : grammar.segmentations(word)) {
      if (isBacked(candidate)) {
        scored.add(new Scored(candidate, StrictMath.log(probability(candidate))));
      }
    }
    return scored;
  }

  /** A reading with the logarithm of its probability. */
  record Scored(Segmentation reading, double score) {
    /**
     * Sorts by decreasing score; of readings with equal scores, the one with the shorter stem comes
     * first and, of stems of equal length, the last in the order of strings. Of readings that are
     * equal even then, {@link #better} returns the first.
     */
    static final Comparator<Scored> BEST_FIRST =
        Comparator.comparing(Scored::score, Comparator.reverseOrder())
            .thenComparing(scored -> scored.reading.stem().length())
            .thenComparing(scored -> scored.reading.stem(), Comparator.reverseOrder());

    static Scored better(Scored one, Scored other) {
      return BEST_FIRST.compare(other, one) < 0 ? other : one;
    }

    Scored plus(double evidence) {
      return new Scored(reading, score + evidence);
    }
  }

  /**
   * Whether the reading may be chosen: its stem is known, or it splits off nothing, or it begins
   * with و or has the article. Other readings with unknown stems would split rare names.
   */
  private boolean isBacked(Segmentation reading) {
    Affixes affixes = reading.affixes();
    return stems.containsKey(reading.stem())
        || affixes.equals(Affixes.NONE)
        || affixes.hasArticle()
        || affixes.proclitics().startsWith(CONJUNCTION);
  }

  private double probability(Segmentation reading) {
    StemWeight weight = stems.getOrDefault(reading.stem(), UNSEEN);
    return stemProbability(weight.expected(), reading.stem().length(), stemTotal)
        * (reading.affixes().isNoun() ? 1 - weight.verb() : weight.verb())
        * affixes.getOrDefault(reading.affixes(), UNSEEN_AFFIXES);
  }

  /**
   * The probability that a stem is a verb's.
   *
   * @param verbs the expected number of forms that show it to be a verb's
   * @param nouns the expected number of forms that show it to be a noun's
   */
  static double verbProbability(double verbs, double nouns) {
    return (verbs + VERBS) / (verbs + nouns + 1);
  }

  static double stemProbability(double expected, int letters, double total) {
    return (expected + UNSEEN_STEMS * unseen(letters)) / (total + UNSEEN_STEMS);
  }

  static double affixProbability(double expected, double total) {
    return (expected + UNSEEN_AFFIXES) / (total + 1);
  }

  private static double unseen(int letters) {
    double probability = 1;
    for (int i = 0; i < letters; i++) {
      probability *= LETTER;
    }
    return probability;
  }
}
