package rasd.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rasd.lexicon.AffixModel.Scored;

/**
 * The most likely reading of each form of a corpus, by its letters and its neighbours: {@code بيان}
 * could be {@code ب+يان}, but it also follows prepositions, as a noun with an attached preposition
 * would not.
 */
final class Readings {
  /**
   * The best reading of a form is certain if the logarithm of the ratio between its probability and
   * that of the next best is above this. The job learns only from forms whose reading is certain.
   */
  private static final double SURE = 4;

  /** The most by which neighbours can outweigh letters, as the logarithm of a ratio. */
  private static final double MOST = 12;

  /** The smallest share of a form's tokens with which a reading is considered possible. */
  private static final double SMALLEST_SHARE = 0.02;

  /** A reading of a form, with the share of the form's tokens that have it. */
  record Share(Segmentation reading, double share) {}

  private final NeighbourWeights weights;
  private final Map<String, Segmentation> ofForms = new HashMap<>();
  private final Map<String, List<Share>> shares = new HashMap<>();
  private final Map<String, Double> evidence = new HashMap<>();

  Readings(List<FormCount> words, AffixModel model, NeighbourCounts company) {
    List<List<Scored>> candidates = new ArrayList<>();
    SettingModel settings = new SettingModel();
    ClassTokens classes = new ClassTokens();
    for (FormCount word : words) {
      List<Scored> ofWord = bestOfSettings(speltSo(word, model.scored(word.form())));
      candidates.add(ofWord);
      if (isSure(ofWord)) {
        settings.add(setting(ofWord.get(0)), company.of(word.form()));
        classes.add(ofWord.get(0).reading(), word.count());
      }
    }
    List<List<Scored>> classed = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      List<Scored> ofClasses =
          candidates.get(i).stream()
              .map(reading -> reading.plus(classes.evidence(reading.reading())))
              .sorted(Scored.BEST_FIRST)
              .toList();
      classed.add(ofClasses);
      if (isSure(ofClasses) && !isSure(candidates.get(i))) {
        settings.add(setting(ofClasses.get(0)), company.of(words.get(i).form()));
      }
    }
    this.weights = settings.weights();
    for (int i = 0; i < candidates.size(); i++) {
      String form = words.get(i).form();
      List<Scored> ofClasses = classed.get(i);
      Segmentation best = best(ofClasses, settings, company.of(form));
      ofForms.put(form, best);
      evidence.put(form, settings.evidence(WordSetting.of(best.affixes()), company.of(form)));
      List<Scored> likely = ofClasses.stream().filter(isLikely(ofClasses.get(0))).toList();
      shares.put(
          form, likely.size() > 1 ? shares(likely, company.of(form)) : List.of(new Share(best, 1)));
    }
  }

  private static Predicate<Scored> isLikely(Scored best) {
    return reading -> best.score() - reading.score() <= SURE;
  }

  private List<Share> shares(List<Scored> readings, long[] company) {
    double[] estimated = ReadingShares.of(readings, company, weights);
    List<Share> sorted = new ArrayList<>();
    for (int i = 0; i < estimated.length; i++) {
      if (estimated[i] >= SMALLEST_SHARE) {
        sorted.add(new Share(readings.get(i).reading(), estimated[i]));
      }
    }
    return sorted;
  }

  /** The reading of a form that was given to the constructor. */
  Segmentation of(String form) {
    return Objects.requireNonNull(known(form));
  }

  /** The reading of a form, or null for names and for forms that are not in Arabic letters. */
  @Nullable Segmentation known(String form) {
    return ofForms.get(form);
  }

  /**
   * The evidence of a form's neighbours: above 0 if they support its reading, below 0 if they
   * contradict it.
   */
  double evidence(String form) {
    return evidence.getOrDefault(form, 0.0);
  }

  /** The readings that a form may have, with their shares. Most forms have only one reading. */
  List<Share> shares(String form) {
    return shares.getOrDefault(form, List.of());
  }

  /** The weights of neighbours for the readings of a token. */
  NeighbourWeights weights() {
    return weights;
  }

  /** The readings that the hamzas of the form allow: {@code ألبوم} does not have the article. */
  private static List<Scored> speltSo(FormCount word, List<Scored> readings) {
    return readings.stream().filter(scored -> isSpeltSo(word, scored.reading())).toList();
  }

  private static boolean isSpeltSo(FormCount word, Segmentation reading) {
    boolean hasAlif = reading.affixes().hasArticle() && !reading.hasHiddenAlif(word.form());
    return !hasAlif
        || !Hamzas.at(reading.affixes().proclitics().length(), word).isInMost(word.count());
  }

  private static int setting(Scored reading) {
    return WordSetting.of(reading.reading().affixes());
  }

  /** The best reading for each setting, the most likely first. */
  private static List<Scored> bestOfSettings(List<Scored> readings) {
    Map<Integer, Scored> best = new TreeMap<>();
    for (Scored reading : readings) {
      best.merge(setting(reading), reading, Scored::better);
    }
    List<Scored> sorted = new ArrayList<>(best.values());
    sorted.sort(Scored.BEST_FIRST);
    return sorted;
  }

  private static boolean isSure(List<Scored> readings) {
    return readings.size() == 1 || readings.get(0).score() - readings.get(1).score() > SURE;
  }

  private static Segmentation best(
      List<Scored> readings, SettingModel settings, long[] neighbours) {
    double[] evidence =
        readings.stream()
            .mapToDouble(reading -> settings.evidence(setting(reading), neighbours))
            .toArray();
    double least = Arrays.stream(evidence).max().orElseThrow() - MOST;
    return IntStream.range(0, evidence.length)
        .mapToObj(i -> readings.get(i).plus(Math.max(least, evidence[i])))
        .reduce(Scored::better)
        .orElseThrow()
        .reading();
  }
}
