package rasd.names;

import java.util.List;
import rasd.text.Letters;
import rasd.text.Proclitics;

/**
 * What the letters of a normalized word show without a dictionary: {@code الزرقاوي} has the
 * article, {@code يستقبل} looks like a verb, {@code شومسكي} looks like neither a verb nor an Arabic
 * noun.
 *
 * <p>Not handled: the many nouns without a distinctive shape.
 */
public final class WordShape {
  private static final String FEMININE_ADJECTIVE = "\u064A\u0629"; // ية
  private static final char TA_MARBUTA = '\u0629'; // ة
  private static final char WAW = '\u0648'; // و
  private static final int FEWEST_LETTERS = 3;
  private static final int SURE_LETTERS = 5;
  private static final int SURE_LETTERS_OF_STRONG = 4;

  /** Letters with which verbs and words with clitics begin: ي ت س ن ل ب ك ف و. */
  private static final String VERBAL = "\u064A\u062A\u0633\u0646\u0644\u0628\u0643\u0641\u0648";

  /** Letters with which many long nouns and verbs begin: م ا. */
  private static final String NOMINAL = "\u0645\u0627";

  private static final int SURE_LETTERS_OF_NOMINAL = 6;

  /** Endings of nouns and verbs: ة ء ئ ها هم ات ين ون ته كم نا وا ان. */
  private static final List<String> INFLECTIONS =
      List.of(
          "\u0629",
          "\u0621",
          "\u0626",
          "\u0647\u0627",
          "\u0647\u0645",
          "\u0627\u062A",
          "\u064A\u0646",
          "\u0648\u0646",
          "\u062A\u0647",
          "\u0643\u0645",
          "\u0646\u0627",
          "\u0648\u0627",
          "\u0627\u0646");

  private WordShape() {}

  public static boolean hasArticle(String word) {
    return word.length() > FEWEST_LETTERS + 1 && word.startsWith(Letters.ARTICLE);
  }

  /**
   * Whether a word may be an adjective, like {@code السعودية}, which is both a place and an
   * adjective.
   */
  public static boolean looksLikeAdjective(String word) {
    return hasArticle(word) && word.endsWith(FEMININE_ADJECTIVE);
  }

  public static boolean isFeminine(String word) {
    return word.charAt(word.length() - 1) == TA_MARBUTA;
  }

  /**
   * Whether a word has none of the letters that are usual at the beginning and end of Arabic nouns
   * and verbs.
   */
  public static boolean looksForeign(String word) {
    if (word.length() <= FEWEST_LETTERS
        || VERBAL.indexOf(word.charAt(0)) >= 0
        || INFLECTIONS.stream().anyMatch(word::endsWith)) {
      return false;
    }
    return NOMINAL.indexOf(word.charAt(0)) < 0 || word.length() >= SURE_LETTERS_OF_NOMINAL;
  }

  /**
   * The largest number of letters that may be clitics: a conjunction or a preposition, or one of
   * each.
   */
  public static int mostClitics(String word) {
    if (word.length() <= FEWEST_LETTERS) {
      return 0;
    }
    if (!Proclitics.isConjunction(word.charAt(0))) {
      return Proclitics.isPreposition(word.charAt(0)) ? 1 : 0;
    }
    return word.length() > FEWEST_LETTERS + 1 && Proclitics.isPreposition(word.charAt(1)) ? 2 : 1;
  }

  static boolean isConjunction(String word, int clitics) {
    return clitics == 1 && word.charAt(0) == WAW;
  }

  /**
   * Whether the rest after the clitics is certainly a word, because it is long or follows و: {@code
   * وسعيد}, but not {@code بلاد}.
   */
  static boolean isSureAfterClitic(String word, int clitics, boolean isStrong) {
    int fewest = isStrong ? SURE_LETTERS_OF_STRONG : SURE_LETTERS;
    return word.charAt(clitics - 1) == WAW || word.length() - clitics >= fewest;
  }
}
