package rasd.phrases;

/**
 * Tells verbs by where they stand, without a list of them.
 *
 * <ul>
 *   <li>Behind قد, لم, الذي and the like, where nouns stand once in hundreds of times: {@code
 *       أعلن}. A word that stands behind prepositions far more often is a noun, too, and counts for
 *       one: {@code فصل الصيف}.
 *   <li>First in a sentence with و written to it, and hardly ever behind a preposition: {@code
 *       وقال}. So are told the verbs that open sentences, and adverbs such as {@code وأخيرا}.
 * </ul>
 *
 * <p>Not handled: verbs that the corpus hardly has, and those written as a frequent noun is.
 */
final class VerbSigns {
  private static final double LEAST_SHARE_BEHIND_CUE = 0.04;
  private static final long LEAST_BEHIND_CUE = 2;

  private static final double NOUNS_SHARE_BEHIND_PREPOSITION = 0.15;
  private static final long NOUNS_PREPOSITIONS_A_CUE = 2;

  private static final double LEAST_SHARE_OPENING = 0.25;
  private static final long LEAST_OPENING = 5;
  private static final double MOST_SHARE_BEHIND_PREPOSITION = 0.02;

  private VerbSigns() {}

  /**
   * @param form of a single word
   * @param usage how it is used in the corpus
   */
  static boolean isVerb(String form, Usage usage) {
    return (standsBehindCues(usage) && !isNounToo(usage))
        || (opensSentences(usage) && !PhraseWord.isDefinite(form));
  }

  private static boolean standsBehindCues(Usage word) {
    return word.behindCue() >= LEAST_BEHIND_CUE
        && word.behindCue() >= LEAST_SHARE_BEHIND_CUE * word.count();
  }

  private static boolean isNounToo(Usage word) {
    return word.behindPreposition() >= NOUNS_SHARE_BEHIND_PREPOSITION * word.count()
        && word.behindPreposition() >= NOUNS_PREPOSITIONS_A_CUE * word.behindCue();
  }

  private static boolean opensSentences(Usage word) {
    return word.opening() >= LEAST_OPENING
        && word.opening() >= LEAST_SHARE_OPENING * word.count()
        && word.behindPreposition() <= MOST_SHARE_BEHIND_PREPOSITION * word.count();
  }
}
