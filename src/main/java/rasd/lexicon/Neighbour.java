package rasd.lexicon;

/**
 * The features of a word's neighbour: for {@code في}, {@code لم} and other stop words the word
 * itself, for other words their beginnings or endings. In {@code قال الوزير إن} the neighbours of
 * {@code الوزير} are a word without any of these beginnings and endings, and {@code ان}.
 *
 * <p>A neighbour is represented by 30 bits of a hash and one bit for its side. Two neighbours with
 * the same number count as one; as there are only a few hundred neighbours, this hardly ever
 * happens.
 */
public final class Neighbour {
  private static final String[] BEGINNINGS = {"ال", "وال", "لل", "بال", "ي", "ت", "و"};
  private static final String[] ENDINGS = {"ة", "ات", "ين", "ون", "ا", "ي", "ت"};
  private static final String FEMININE = "ة";
  private static final String SHAPE = "-";
  private static final String NOBODY = "";
  private static final int LEFT = 1;

  private Neighbour() {}

  /** The neighbour that is this stop word, or a number or a mark of this kind. */
  public static int of(String form) {
    return form.hashCode() << 2 >>> 1;
  }

  /** The neighbour with the beginning or ending of this word, which is not a stop word. */
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

  /** The neighbour that stands for the beginning or end of the sentence. */
  public static int nobody() {
    return of(NOBODY);
  }

  /** The same neighbour on the other side: before the word rather than after it. */
  public static int before(int neighbour) {
    return neighbour | LEFT;
  }
}
