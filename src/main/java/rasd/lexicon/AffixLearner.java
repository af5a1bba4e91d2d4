package rasd.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns which stems and affixes a corpus has from its distinct forms alone, by expectation
 * maximisation: each form is shared out among its readings as likely as they are, and the shares
 * are the likelihood of the next round. A constant is taken off each stem in every round (absolute
 * discounting), or else no form would ever be cut; it grows with the number of forms, since chance
 * stems do. Stems known beforehand start with a weight, so that small corpora are cut well too.
 *
 * <p>The same forms give the same model, in whatever order: sums are made in the order of the
 * sorted forms. Constants were set on news of other sources than the ones they are measured on.
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

  /** Of each form its readings: the number of a stem, the number of its affixes, and so on. */
  private final List<int[]> readings = new ArrayList<>();

  private final AffixGrammar grammar;
  private final WordLists lists;
  private final double discount;
  private double[] stemWeights;
  private double[] affixWeights;

  private AffixLearner(Collection<String> forms, WordLists lists) {
    this.grammar = new AffixGrammar(lists);
    this.lists = lists;
    this.discount = discount(forms.size());
    forms.stream().sorted().forEach(form -> readings.add(number(grammar.segmentations(form))));
    this.stemWeights = new double[stems.size()];
    this.affixWeights = new double[affixes.size()];
  }

  /** The model of these forms, each of which counts once. */
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
    double[] likelyStems = likelyStems();
    double[] likelyAffixes = likelyAffixes();
    double[] nextStems = new double[stems.size()];
    double[] nextAffixes = new double[affixes.size()];
    for (int[] form : readings) {
      double total = 0;
      for (int i = 0; i < form.length; i += 2) {
        total += likelyStems[form[i]] * likelyAffixes[form[i + 1]];
      }
      for (int i = 0; i < form.length; i += 2) {
        double share = likelyStems[form[i]] * likelyAffixes[form[i + 1]] / total;
        if (share > SMALLEST_SHARE) {
          nextStems[form[i]] += share;
          nextAffixes[form[i + 1]] += share;
        }
      }
    }
    for (int stem = 0; stem < nextStems.length; stem++) {
      nextStems[stem] = Math.max(0, nextStems[stem] + known(stem) - discount);
    }
    stemWeights = nextStems;
    affixWeights = nextAffixes;
  }

  private double[] likelyStems() {
    double total = sum(stemWeights);
    double[] likely = new double[stemWeights.length];
    for (int stem = 0; stem < likely.length; stem++) {
      likely[stem] = AffixModel.stemProbability(stemWeights[stem], stems.get(stem).length(), total);
    }
    return likely;
  }

  private double[] likelyAffixes() {
    double total = sum(affixWeights);
    double[] likely = new double[affixWeights.length];
    for (int affix = 0; affix < likely.length; affix++) {
      likely[affix] = AffixModel.affixProbability(affixWeights[affix], total);
    }
    return likely;
  }

  private double known(int stem) {
    return lists.isKnownStem(stems.get(stem)) ? discount + 1 : 0;
  }

  private AffixModel model() {
    Map<String, Double> stemsKept = new HashMap<>();
    for (int stem = 0; stem < stemWeights.length; stem++) {
      if (stemWeights[stem] > 0) {
        stemsKept.put(stems.get(stem), stemWeights[stem]);
      }
    }
    Map<Affixes, Double> affixesKept = new HashMap<>();
    for (int affix = 0; affix < affixWeights.length; affix++) {
      affixesKept.put(affixes.get(affix), affixWeights[affix]);
    }
    return new AffixModel(grammar, stemsKept, sum(stemWeights), affixesKept, sum(affixWeights));
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
