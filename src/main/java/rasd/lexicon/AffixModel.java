package rasd.lexicon;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * How likely a stem and a set of affixes are: of all ways to read {@code وبالعراق} it takes {@code
 * و+ب+ال+عراق}, because many other forms hold {@code عراق} and these affixes.
 *
 * <p>The probability of a reading is that of its stem times that of its affixes; a stem never seen
 * has a little, less with every letter. Learnt by {@link AffixLearner}.
 */
final class AffixModel implements Serializable {
  private static final long serialVersionUID = 1;

  /** Of a letter of a stem that was never seen. */
  private static final double LETTER = 0.03;

  private static final String CONJUNCTION = "و";
  private static final double UNSEEN_STEMS = 1;
  private static final double UNSEEN_AFFIXES = 1e-4;

  private final AffixGrammar grammar;
  private final HashMap<String, Double> stems;
  private final HashMap<Affixes, Double> affixes;
  private final double stemTotal;
  private final double affixTotal;

  /**
   * @param stems in how many forms each stem is expected
   * @param affixes in how many forms each set of affixes is expected
   */
  AffixModel(
      AffixGrammar grammar,
      Map<String, Double> stems,
      double stemTotal,
      Map<Affixes, Double> affixes,
      double affixTotal) {
    this.grammar = grammar;
    this.stems = new HashMap<>(stems);
    this.affixes = new HashMap<>(affixes);
    this.stemTotal = stemTotal;
    this.affixTotal = affixTotal;
  }

  /** The most likely reading; of equal ones that with the shorter stem, then the greater stem. */
  Segmentation best(String word) {
    Segmentation best = new Segmentation(Affixes.NONE, word);
    double most = -1;
    for (Segmentation candidate : grammar.segmentations(word)) {
      double probability = isBacked(candidate) ? probability(candidate) : -1;
      if (probability > most || (probability == most && isBefore(candidate.stem(), best.stem()))) {
        best = candidate;
        most = probability;
      }
    }
    return best;
  }

  /** A stem that no other form has backs no cut but of و and ال, or rare names would be cut. */
  private boolean isBacked(Segmentation reading) {
    Affixes affixes = reading.affixes();
    return stems.containsKey(reading.stem())
        || affixes.equals(Affixes.NONE)
        || affixes.hasArticle()
        || affixes.proclitics().startsWith(CONJUNCTION);
  }

  private double probability(Segmentation reading) {
    return stemProbability(
            stems.getOrDefault(reading.stem(), 0.0), reading.stem().length(), stemTotal)
        * affixProbability(affixes.getOrDefault(reading.affixes(), 0.0), affixTotal);
  }

  private static boolean isBefore(String stem, String other) {
    return stem.length() == other.length()
        ? stem.compareTo(other) > 0
        : stem.length() < other.length();
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
