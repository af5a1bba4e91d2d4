package rasd.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts how often stems occur as verbs and as nouns, in forms whose letters alone make the reading
 * certain: {@code عدد} is a noun in nearly all such forms, so {@code عددهم} is read as a noun, too.
 */
final class ClassTokens {
  private static final double SMOOTHING = 20;

  /** For each stem, the numbers of its tokens as a noun and as a verb. */
  private final Map<String, long[]> ofStems = new HashMap<>();

  void add(Segmentation reading, long tokens) {
    ofStems.computeIfAbsent(reading.stem(), stem -> new long[2])[number(reading)] += tokens;
  }

  /** The logarithm of the probability that the stem has the class that the reading gives it. */
  double evidence(Segmentation reading) {
    long[] tokens = ofStems.getOrDefault(reading.stem(), new long[2]);
    return StrictMath.log(
        (tokens[number(reading)] + SMOOTHING) / (tokens[0] + tokens[1] + 2 * SMOOTHING));
  }

  private static int number(Segmentation reading) {
    return reading.affixes().isNoun() ? 0 : 1;
  }
}
