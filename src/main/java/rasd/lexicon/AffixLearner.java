package rasd.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns the stems and affixes of a corpus, from its distinct forms alone, by expectation
 * maximisation: each form is divided among its readings in proportion to their probabilities, and
 * the shares give the probabilities of the next round. In every round a constant is subtracted from
 * the weight of each stem (absolute discounting), because otherwise no form would ever be split.
 * The constant grows with the number of forms, because the number of accidental stems grows, too.
 * For each stem the learner also estimates the probability that it is a verb's. Known stems are
 * given a weight in every round, so that the forms of small corpora are split well, too.
 *
 * <p>The order of the forms does not matter, because they are sorted before anything is summed. The
 * constants were tuned on news from sources other than those on which the quality is measured.
 */
final class AffixLearner {
  private static final int ROUNDS = 8;
  private static final double SMALLEST_SHARE = 1e-6;
  private static final double DISCOUNT = 1.5;
  private static final double FORMS_OF_DISCOUNT = 12_000;
  private static final double GROWTH = 0.4;

  private final List<String> stems = new ArrayList<>();
  private final Map<String, Integer> stemNumbers = new HashMap<>();
  private final List<Affixes> affixes = new ArrayList<>();
  private final Map<Affixes, Integer> affixNumbers = new HashMap<>();

  /**
   * The readings of each form, one after another. Each reading takes two places: the index of its
   * stem and the index of its affixes.
   */
  private final List<int[]> readings = new ArrayList<>();

  /**
   * For each reading of a form, whether it shows the class of its stem. It does not if the form has
   * readings of this stem both as a noun and as a verb.
   */
  private final List<boolean[]> tellClass = new ArrayList<>();

  private final AffixGrammar grammar;
  private final WordLists lists;
  private final double discount;
  private double[] stemWeights;

  /** For each stem, the expected number of forms that show it to be a noun's. */
  private double[] nounWeights;

  private double[] verbWeights;

  private double[] affixWeights;

  private AffixLearner(Collection<String> forms, WordLists lists) {
    this.grammar = new AffixGrammar(lists);
    this.lists = lists;
    this.discount = discount(forms.size());
    forms.stream().sorted().forEach(this::addReadings);
    this.stemWeights = new double[stems.size()];
    this.nounWeights = new double[stems.size()];
    this.verbWeights = new double[stems.size()];
    this.affixWeights = new double[affixes.size()];
  }

  /** Learns a model from distinct forms; each counts once. */
  static AffixModel learn(Collection<String> forms, WordLists lists) {
    AffixLearner learner = new AffixLearner(forms, lists);
    learner.shareEvenly();
    for (int round = 0; round < ROUNDS; round++) {
      learner.shareAsLikely();
    }
    return learner.model();
  }

  static double discount(int forms) {
    return Math.max(1, DISCOUNT * StrictMath.pow(forms / FORMS_OF_DISCOUNT, GROWTH));
  }

  private void addReadings(String form) {
    int[] numbers = number(grammar.segmentations(form));
    readings.add(numbers);
    boolean[] tell = new boolean[numbers.length / 2];
    Arrays.fill(tell, true);
    for (int i = 0; i < tell.length; i++) {
      for (int j = 0; j < i; j++) {
        if (numbers[2 * i] == numbers[2 * j]
            && isVerb(numbers[2 * i + 1]) != isVerb(numbers[2 * j + 1])) {
          tell[i] = false;
          tell[j] = false;
        }
      }
    }
    tellClass.add(tell);
  }

  private int[] number(List<Segmentation> segmentations) {
    int[] numbers = new int[2 * segmentations.size()];
    for (int i = 0; i < segmentations.size(); i++) {
      Segmentation segmentation = segmentations.get(i);
      numbers[2 * i] = number(segmentation.stem(), stems, stemNumbers);
      numbers[2 * i + 1] = number(segmentation.affixes(), affixes, affixNumbers);
    }
    return numbers;
  }

  private static <T> int number(T item, List<T> items, Map<T, Integer> numbers) {
    Integer known = numbers.putIfAbsent(item, items.size());
    if (known != null) {
      return known;
    }
    items.add(item);
    return items.size() - 1;
  }

  private void shareEvenly() {
    for (int[] form : readings) {
      double share = 2.0 / form.length;
      for (int i = 0; i < form.length; i += 2) {
        stemWeights[form[i]] += share;
        affixWeights[form[i + 1]] += share;
      }
    }
    for (int stem = 0; stem < stemWeights.length; stem++) {
      stemWeights[stem] += known(stem);
    }
  }

  private void shareAsLikely() {
    double[] likelyNouns = likelyStems();
    double[] likelyVerbs = splitOffVerbs(likelyNouns);
    double[] likelyAffixes = likelyAffixes();
    double[] nextStems = new double[stems.size()];
    double[] nextNouns = new double[stems.size()];
    double[] nextVerbs = new double[stems.size()];
    double[] nextAffixes = new double[affixes.size()];
    double[] likely = new double[mostReadings()];
    for (int f = 0; f < readings.size(); f++) {
      int[] form = readings.get(f);
      double total = 0;
      for (int i = 0; i < form.length; i += 2) {
        double[] likelyStems = isVerb(form[i + 1]) ? likelyVerbs : likelyNouns;
        likely[i / 2] = likelyStems[form[i]] * likelyAffixes[form[i + 1]];
        total += likely[i / 2];
      }
      for (int i = 0; i < form.length; i += 2) {
        double share = likely[i / 2] / total;
        if (share > SMALLEST_SHARE) {
          nextStems[form[i]] += share;
          if (tellClass.get(f)[i / 2]) {
            (isVerb(form[i + 1]) ? nextVerbs : nextNouns)[form[i]] += share;
          }
          nextAffixes[form[i + 1]] += share;
        }
      }
    }
    for (int stem = 0; stem < stemWeights.length; stem++) {
      stemWeights[stem] = Math.max(0, nextStems[stem] + known(stem) - discount);
    }
    nounWeights = nextNouns;
    verbWeights = nextVerbs;
    affixWeights = nextAffixes;
  }

  private int mostReadings() {
    return readings.stream().mapToInt(form -> form.length / 2).max().orElse(0);
  }

  private boolean isVerb(int affix) {
    return !affixes.get(affix).isNoun();
  }

  private double[] likelyStems() {
    double total = sum(stemWeights);
    double[] likely = new double[stemWeights.length];
    for (int stem = 0; stem < likely.length; stem++) {
      likely[stem] = AffixModel.stemProbability(stemWeights[stem], stems.get(stem).length(), total);
    }
    return likely;
  }

  /**
   * The probability of each stem as a verb's, which is subtracted from the given probability of the
   * stem.
   */
  private double[] splitOffVerbs(double[] likelyStems) {
    double[] verbs = new double[likelyStems.length];
    for (int stem = 0; stem < verbs.length; stem++) {
      verbs[stem] =
          likelyStems[stem] * AffixModel.verbProbability(verbWeights[stem], nounWeights[stem]);
      likelyStems[stem] -= verbs[stem];
    }
    return verbs;
  }

  private double[] likelyAffixes() {
    double nouns = affixWeight(false);
    double verbs = affixWeight(true);
    double[] likely = new double[affixWeights.length];
    for (int affix = 0; affix < likely.length; affix++) {
      likely[affix] = AffixModel.affixProbability(weightOf(affix), isVerb(affix) ? verbs : nouns);
    }
    return likely;
  }

  /**
   * The weight of a set of affixes. A perfect without an ending looks like a noun, so it gets at
   * least the weight of the same perfect with the ending ت.
   */
  private double weightOf(int affix) {
    Integer feminine = affixNumbers.get(affixes.get(affix).asFeminine());
    return feminine == null
        ? affixWeights[affix]
        : Math.max(affixWeights[affix], affixWeights[feminine]);
  }

  private double affixWeight(boolean ofVerbs) {
    double sum = 0;
    for (int affix = 0; affix < affixWeights.length; affix++) {
      sum += isVerb(affix) == ofVerbs ? affixWeights[affix] : 0;
    }
    return sum;
  }

  private double known(int stem) {
    return lists.isKnownStem(stems.get(stem)) ? discount + 1 : 0;
  }

  private AffixModel model() {
    Map<String, StemWeight> stemsKept = new HashMap<>();
    for (int stem = 0; stem < stemWeights.length; stem++) {
      if (stemWeights[stem] > 0) {
        stemsKept.put(
            stems.get(stem),
            new StemWeight(
                stemWeights[stem],
                AffixModel.verbProbability(verbWeights[stem], nounWeights[stem])));
      }
    }
    Map<Affixes, Double> affixesKept = new HashMap<>();
    double[] likely = likelyAffixes();
    for (int affix = 0; affix < likely.length; affix++) {
      affixesKept.put(affixes.get(affix), likely[affix]);
    }
    return new AffixModel(grammar, stemsKept, sum(stemWeights), affixesKept);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
