package rasd.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * How often stems occur as verbs and as nouns, told by forms whose letters leave no doubt: {@code
 * عدد} is a noun in nearly all of them, so that {@code عددهم} is one too.
 */
final class ClassTokens {
  private static final double SMOOTHING = 20;

  /** Of each stem its tokens as a noun, and as a verb. */
  private final Map<String, long[]> ofStems = new HashMap<>();

  void add(Segmentation reading, long tokens) {
    ofStems.computeIfAbsent(reading.stem(), stem -> new long[2])[number(reading)] += tokens;
  }

  /** The logarithm of how likely the stem of a reading is of the class that it is read as. */
  double evidence(Segmentation reading) {
    long[] tokens = ofStems.getOrDefault(reading.stem(), new long[2]);
    return StrictMath.log(
        (tokens[number(reading)] + SMOOTHING) / (tokens[0] + tokens[1] + 2 * SMOOTHING));
  }

  private static int number(Segmentation reading) {
    return reading.affixes().isNoun() ? 0 : 1;
  }
}
