package rasd.lexicon;

/**
 * The neighbours of words, as numbers. A stop word such as {@code في} or {@code لم} is a neighbour
 * of its own; other words with the same beginning or ending are one neighbour. In {@code قال الوزير
 * إن} the neighbours of {@code الوزير} are a word without a listed beginning or ending, and {@code
 * ان}.
 *
 * <p>A number has 30 bits of a hash and one bit for the side. Neighbours with the same number count
 * as one; as there are only a few hundred on either side, this hardly ever happens.
 */
public final class Neighbour {
  private static final String[] BEGINNINGS = {"ال", "وال", "لل", "بال", "ي", "ت", "و"};
  private static final String[] ENDINGS = {"ة", "ات", "ين", "ون", "ا", "ي", "ت"};
  private static final String FEMININE = "ة";
  private static final String SHAPE = "-";
  private static final String NOBODY = "";
  private static final int LEFT = 1;

  private Neighbour() {}

  /** The neighbour for a stop word, or for the kind of a token that is not a word. */
  public static int of(String form) {
    return form.hashCode() << 2 >>> 1;
  }

  /** The neighbour for a word that is not a stop word, by its beginning or ending. */
  public static int ofShape(String form) {
    for (String beginning : BEGINNINGS) {
      if (form.startsWith(beginning)) {
        return of(beginning + SHAPE + (form.endsWith(FEMININE) ? FEMININE : ""));
      }
    }
    for (String ending : ENDINGS) {
      if (form.endsWith(ending)) {
        return of(SHAPE + ending);
      }
    }
    return of(SHAPE);
  }

  /** The neighbour that a word has where its sentence begins or ends. */
  public static int nobody() {
    return of(NOBODY);
  }

  /** The same neighbour before the word instead of after it. */
  public static int before(int neighbour) {
    return neighbour | LEFT;
  }
}
