package rasd.text;

/**
 * The words that are written as the first letter of the next word: the conjunctions و and ف, and
 * after them the prepositions ب, ل and ك. {@code ولروسيا} is و, ل and روسيا.
 *
 * <p>Not handled: whether a letter is a clitic or part of the word ({@code وفد}), which depends on
 * the rest of the word; the future particle س; the article.
 */
public final class Proclitics {
  private static final String CONJUNCTIONS = "" + Letters.WAW + Letters.FA;
  private static final String PREPOSITIONS = "" + Letters.BA + Letters.LAM + Letters.KAF;

  private Proclitics() {}

  public static boolean isConjunction(char c) {
    return CONJUNCTIONS.indexOf(c) >= 0;
  }

  public static boolean isPreposition(char c) {
    return PREPOSITIONS.indexOf(c) >= 0;
  }
}
