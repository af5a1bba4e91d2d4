package rasd.lexicon;

/**
 * What a word's neighbour tells of it: of {@code في}, {@code لم} and other stop words which one it
 * is, of others how they begin or end. In {@code قال الوزير إن} the neighbours of {@code الوزير}
 * are a word without any of the beginnings and endings, and {@code ان}.
 *
 * <p>It is given as a number of 30 bits, in which the side is told too. Two that share a number are
 * one neighbour; with some hundred of them that hardly happens.
 */
public final class Neighbour {
  private static final String[] BEGINNINGS = {"ال", "وال", "لل", "بال", "ي", "ت", "و"};
  private static final String[] ENDINGS = {"ة", "ات", "ين", "ون", "ا", "ي", "ت"};
  private static final String FEMININE = "ة";
  private static final String SHAPE = "-";
  private static final String NOBODY = "";
  private static final int LEFT = 1;

  private Neighbour() {}

  /** A stop word, a number or a mark. */
  public static int of(String form) {
    return form.hashCode() << 1 >>> 1 & ~LEFT;
  }

  /** A word that is not a stop word. */
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

  /** No word: the sentence begins or ends. */
  public static int nobody() {
    return of(NOBODY);
  }

  /** The same neighbour where it is before the word and not after it. */
  public static int before(int neighbour) {
    return neighbour | LEFT;
  }
}
