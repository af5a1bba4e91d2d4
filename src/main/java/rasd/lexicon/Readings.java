package rasd.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rasd.lexicon.AffixModel.Scored;

/**
 * The most likely reading of each form of a corpus, according to its letters and its neighbours:
 * {@code بيان} could be {@code ب+يان}, but prepositions occur before it.
 */
final class Readings {
  /**
   * The lead that the best reading must exceed for the form to be learnt from, as the logarithm of
   * a ratio.
   */
  private static final double SURE = 4;

  /** The most by which neighbours can outweigh letters, as the logarithm of a ratio. */
  private static final double MOST = 12;

  private final Map<String, Segmentation> ofForms = new HashMap<>();
  private final Map<String, Segmentation> rivals = new HashMap<>();
  private final Map<String, Double> evidence = new HashMap<>();

  Readings(List<FormCount> words, AffixModel model, NeighbourCounts company) {
    List<List<Scored>> candidates = new ArrayList<>();
    SettingModel settings = new SettingModel();
    ClassTokens classes = new ClassTokens();
    for (FormCount word : words) {
      List<Scored> ofWord = bestOfSettings(model.scored(word.form()));
      candidates.add(ofWord);
      if (isSure(ofWord)) {
        settings.add(setting(ofWord.get(0)), company.of(word.form()));
        classes.add(ofWord.get(0).reading(), word.count());
      }
    }
    for (int i = 0; i < candidates.size(); i++) {
      String form = words.get(i).form();
      List<Scored> ofClasses =
          candidates.get(i).stream()
              .map(reading -> reading.plus(classes.evidence(reading.reading())))
              .toList();
      Segmentation best = best(ofClasses, settings, company.of(form));
      ofForms.put(form, best);
      evidence.put(form, settings.evidence(Setting.of(best.affixes()), company.of(form)));
      Segmentation rival = rival(candidates.get(i), best);
      if (rival != null) {
        rivals.put(form, rival);
      }
    }
  }

  /** The reading of a form that was given to the constructor. */
  Segmentation of(String form) {
    return Objects.requireNonNull(known(form));
  }

  /** The reading of a form; null for a name and for a form that is not in Arabic letters. */
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

  /** Another reading of a form that is about as likely by its letters; null for most forms. */
  @Nullable Segmentation rival(String form) {
    return rivals.get(form);
  }

  /**
   * @param readings the readings, with the best by letters first
   */
  private static @Nullable Segmentation rival(List<Scored> readings, Segmentation best) {
    Scored first = readings.get(0);
    for (Scored reading : readings) {
      if (!reading.reading().equals(best) && first.score() - reading.score() <= SURE) {
        return reading.reading();
      }
    }
    return null;
  }

  private static int setting(Scored reading) {
    return Setting.of(reading.reading().affixes());
  }

  /** The best reading for each setting, from the best to the worst. */
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
