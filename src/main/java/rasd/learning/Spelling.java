package rasd.learning;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether two normalized words are spellings of one word: {@code سيرجي} and {@code سيرغي}
 * are, {@code كيري} and {@code كيربي} are not. In foreign words the long vowels are the writer's
 * choice; in Arabic words they distinguish names ({@code صالح}, {@code صلاح}), so only {@link
 * #sameLetters} may be used for those.
 *
 * <p>Not handled: consonants that one spelling leaves out, except for ه at either end and د after ر
 * ({@code هازار}, {@code هازارد}).
 */
final class Spelling {
  /** The reason why two words are one if one begins with ه where the other begins with ا. */
  static final String SILENT_H = "silent h";

  private static final String LONG_VOWELS = "\u0627\u0648\u064A"; // ا و ي
  private static final int FEWEST_LETTERS_FOR_GAP = 3;
  private static final int FEWEST_LETTERS_FOR_EXCHANGE = 5;
  private static final int FEWEST_LETTERS_FOR_SWAP = 5;
  private static final String HARD_G = "\u062C\u0643\u0642"; // ج ك ق
  private static final char ALIF = '\u0627'; // ا
  private static final char DAL = '\u062F'; // د
  private static final char RA = '\u0631'; // ر
  private static final char HA = '\u0647'; // ه
  private static final char TA_MARBUTA = '\u0629'; // ة
  private static final char SIBILANT = '\u0633'; // س
  private static final Set<Character> SIBILANTS = Set.of('\u0633', '\u0632', '\u0634'); // س ز ش

  private Spelling() {}

  /**
   * The word with one letter for each group of letters that writers exchange: {@code ج} also stands
   * for {@code غ گ چ}, {@code س} for {@code ث ص}, and {@code ت} for {@code ط}. The letters {@code ك
   * ق} stay as they are.
   */
  static String foldedLetters(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      folded.append(foldedLetter(word.charAt(i)));
    }
    return folded.toString();
  }

  private static String foldedLetter(char letter) {
    return switch (letter) {
      case '\u063A', '\u06AF', '\u0686' -> "\u062C"; // غ گ چ → ج
      case '\u062B', '\u0635' -> "\u0633"; // ث ص → س
      case '\u0637' -> "\u062A"; // ط → ت
      case '\u0630', '\u0638' -> "\u0632"; // ذ ظ → ز
      case '\u0636' -> "\u062F"; // ض → د
      case '\u06A4' -> "\u0641"; // ڤ → ف
      case '\u067E' -> "\u0628"; // پ → ب
      case '\u0624' -> "\u0648"; // ؤ → و
      case '\u0626' -> "\u064A"; // ئ → ي
      case '\u0629' -> "\u0647"; // ة → ه
      case '\u0621' -> ""; // ء
      default -> String.valueOf(letter);
    };
  }

  /**
   * Whether two words differ at most in letters that Arabic writers treat as one: ة and ه, ؤ and و,
   * ئ and ي, and ء.
   */
  static boolean sameLetters(String a, String b) {
    return a.equals(b) || orthographic(a).equals(orthographic(b));
  }

  private static String orthographic(String word) {
    return word.replace(TA_MARBUTA, HA)
        .replace('\u0624', '\u0648') // ؤ → و
        .replace('\u0626', '\u064A') // ئ → ي
        .replace("\u0621", ""); // ء
  }

  /** The reason why two foreign words are one; null if they are not. */
  static @Nullable String sameForeign(String a, String b) {
    String x = foldedLetters(a);
    String y = foldedLetters(b);
    if (x.equals(y)) {
      return "letters";
    }
    if (x.length() == y.length()) {
      return sameLength(x, y);
    }
    return x.length() < y.length() ? insertion(x, y) : insertion(y, x);
  }

  private static @Nullable String sameLength(String x, String y) {
    int first = firstDifference(x, y);
    int rest = first + 1;
    if (first == 0 && isSilentH(x.charAt(0), y.charAt(0)) && isLongAndEqualFrom(1, x, y)) {
      return SILENT_H;
    }
    boolean isOneLetter = x.substring(rest).equals(y.substring(rest));
    if (isOneLetter) {
      char p = x.charAt(first);
      char q = y.charAt(first);
      boolean isInside = first > 0 && rest < x.length();
      if (isInside && areVowels(p, q) && x.length() >= FEWEST_LETTERS_FOR_EXCHANGE) {
        return "vowel";
      }
      if (isInside && areHardG(p, q) && x.length() > FEWEST_LETTERS_FOR_EXCHANGE) {
        return "hard g";
      }
      boolean isLast = rest == x.length() && x.length() > FEWEST_LETTERS_FOR_GAP;
      return isLast && SIBILANTS.contains(p) && SIBILANTS.contains(q) ? "last sibilant" : null;
    }
    boolean isSwap =
        first > 0
            && first + 2 < x.length()
            && x.length() >= FEWEST_LETTERS_FOR_SWAP
            && x.charAt(first) == y.charAt(rest)
            && x.charAt(rest) == y.charAt(first)
            && x.substring(first + 2).equals(y.substring(first + 2));
    return isSwap ? "neighbours" : null;
  }

  /**
   * The reason why two words are one if the longer has one more letter that may be left out: a
   * vowel inside the word, the second of a doubled letter, or a last ه after a vowel or a last د
   * after ر. Null if the words differ in another way.
   */
  private static @Nullable String insertion(String shorter, String longer) {
    if (longer.length() != shorter.length() + 1 || shorter.length() < 2) {
      return null;
    }
    int at = firstDifference(shorter, longer);
    if (!shorter.substring(at).equals(longer.substring(at + 1))) {
      return null;
    }
    char letter = longer.charAt(at);
    if (at == shorter.length()) {
      char before = shorter.charAt(at - 1);
      boolean isSilent =
          (letter == HA && LONG_VOWELS.indexOf(before) >= 0)
              || (letter == DAL && before == RA && shorter.length() >= FEWEST_LETTERS_FOR_SWAP);
      return isSilent ? "silent ending" : null;
    }
    boolean isDoubled = at > 0 && longer.charAt(at - 1) == letter;
    boolean isVowel =
        at > 0 && LONG_VOWELS.indexOf(letter) >= 0 && shorter.length() >= FEWEST_LETTERS_FOR_GAP;
    return isVowel || isDoubled ? "vowel" : null;
  }

  /** Whether two first letters differ only by a silent h: {@code هولاند} and {@code أولاند}. */
  private static boolean isSilentH(char p, char q) {
    return (p == HA && q == ALIF) || (p == ALIF && q == HA);
  }

  private static boolean isLongAndEqualFrom(int from, String x, String y) {
    return x.length() >= FEWEST_LETTERS_FOR_EXCHANGE && x.substring(from).equals(y.substring(from));
  }

  private static boolean areVowels(char p, char q) {
    return LONG_VOWELS.indexOf(p) >= 0 && LONG_VOWELS.indexOf(q) >= 0;
  }

  /** Whether both letters may be a foreign g, which is written ج, ك or ق; غ is folded to ج. */
  private static boolean areHardG(char p, char q) {
    return HARD_G.indexOf(p) >= 0 && HARD_G.indexOf(q) >= 0;
  }

  private static int firstDifference(String x, String y) {
    int i = 0;
    while (i < x.length() && i < y.length() && x.charAt(i) == y.charAt(i)) {
      i++;
    }
    return i;
  }

  /** The consonants of a word, which all its spellings share. */
  static String skeleton(String word) {
    String folded = foldedLetters(word);
    StringBuilder consonants = new StringBuilder();
    for (int i = folded.indexOf(HA) == 0 ? 1 : 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean isLast = i == folded.length() - 1;
      boolean isDoubled = i > 0 && folded.charAt(i - 1) == c;
      if (LONG_VOWELS.indexOf(c) < 0 && !isDoubled && !(isLast && isSilentAtEnd(folded, i))) {
        consonants.append(blocked(c, isLast));
      }
    }
    return consonants.toString();
  }

  private static boolean isSilentAtEnd(String word, int i) {
    char c = word.charAt(i);
    return i > 0 && (c == HA || (c == DAL && word.charAt(i - 1) == RA));
  }

  private static char blocked(char consonant, boolean isLast) {
    if (HARD_G.indexOf(consonant) >= 0) {
      return HARD_G.charAt(0);
    }
    return isLast && SIBILANTS.contains(consonant) ? SIBILANT : consonant;
  }
}
