package rasd.phrases;

/**
 * Recognises verbs by their positions, without a list of verbs.
 *
 * <ul>
 *   <li>A verb such as {@code أعلن} often follows words such as قد, لم and الذي; a noun hardly ever
 *       does. A word that follows prepositions at least twice as often as such words, and in at
 *       least 15 % of its occurrences, is taken for a noun: {@code فصل الصيف}.
 *   <li>A verb opens sentences with و or ف attached, and hardly ever follows a preposition: {@code
 *       وقال}. This rule also takes adverbs such as {@code وأخيرا} for verbs.
 * </ul>
 *
 * <p>Not handled: verbs that are very rare in the corpus, and verbs that are written like a
 * frequent noun.
 */
final class VerbSigns {
  private static final double LEAST_SHARE_AFTER_CUE = 0.04;
  private static final long LEAST_AFTER_CUE = 2;

  private static final double NOUNS_SHARE_AFTER_PREPOSITION = 0.15;
  private static final long NOUNS_PREPOSITIONS_A_CUE = 2;

  private static final double LEAST_SHARE_OPENING = 0.25;
  private static final long LEAST_OPENING = 5;
  private static final double MOST_SHARE_AFTER_PREPOSITION = 0.02;

  private VerbSigns() {}

  /**
   * Whether a word is a verb.
   *
   * @param form the form of a single word
   * @param usage its usage in the corpus
   */
  static boolean isVerb(String form, Usage usage) {
    return (followsCues(usage) && !isNounToo(usage))
        || (opensSentences(usage) && !PhraseWord.isDefinite(form));
  }

  private static boolean followsCues(Usage word) {
    return word.afterCue() >= LEAST_AFTER_CUE
        && word.afterCue() >= LEAST_SHARE_AFTER_CUE * word.count();
  }

  private static boolean isNounToo(Usage word) {
    return word.afterPreposition() >= NOUNS_SHARE_AFTER_PREPOSITION * word.count()
        && word.afterPreposition() >= NOUNS_PREPOSITIONS_A_CUE * word.afterCue();
  }

  private static boolean opensSentences(Usage word) {
    return word.opening() >= LEAST_OPENING
        && word.opening() >= LEAST_SHARE_OPENING * word.count()
        && word.afterPreposition() <= MOST_SHARE_AFTER_PREPOSITION * word.count();
  }
}
