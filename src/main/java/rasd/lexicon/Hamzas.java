package rasd.lexicon;

import java.io.Serializable;
import java.util.Map;

/**
 * How often the alif at the beginning of a stem is written with a hamza or madda above it ({@code
 * أعداد}, "numbers") and with a hamza below it ({@code إعداد}, "preparation").
 */
record Hamzas(long above, long below) implements Serializable {
  static final Hamzas NONE = new Hamzas(0, 0);

  private static final char BELOW = 'إ';
  private static final String ABOVE = "أآ";

  /** Counts the hamzas at the beginning of the stem in the surfaces of a form. */
  static Hamzas of(FormCount form, Segmentation reading) {
    return at(form.form().indexOf(reading.stem(), reading.affixes().proclitics().length()), form);
  }

  /**
   * Counts the hamzas on one letter in the surfaces of a form.
   *
   * @param at index of the letter, or -1 for none
   */
  static Hamzas at(int at, FormCount form) {
    Hamzas sum = NONE;
    for (Map.Entry<String, Long> surface : form.surfaces().entrySet()) {
      if (at >= 0 && surface.getKey().length() == form.form().length()) {
        char first = surface.getKey().charAt(at);
        long count = surface.getValue();
        sum =
            sum.plus(new Hamzas(ABOVE.indexOf(first) < 0 ? 0 : count, first == BELOW ? count : 0));
      }
    }
    return sum;
  }

  Hamzas plus(Hamzas other) {
    return new Hamzas(above + other.above, below + other.below);
  }

  boolean isMostlyBelow() {
    return below > above;
  }

  /** Whether more than half of the tokens have a hamza, above or below. */
  boolean isInMost(long tokens) {
    return 2 * (above + below) > tokens;
  }

  boolean isNone() {
    return equals(NONE);
  }
}
