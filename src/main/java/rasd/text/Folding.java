package rasd.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;

/**
 * Converts a surface to its normalized form, in which spellings of one word are equal.
 *
 * <p>{@code وَالإِرهـــاب} becomes {@code والارهاب}: vowel marks, Quranic marks, tatweel and format
 * characters are removed, every alif loses its hamza, letters typed on Persian and Urdu keyboards
 * become the Arabic ones, {@code ى} becomes {@code ي}, digits become 0 to 9, and Latin letters
 * become lower case; everything else follows NFKC. {@code ة} is kept, and so are {@code پ چ ڤ گ},
 * which distinguish foreign names. {@code ﷲ} becomes {@code الله}; {@code ﷺ} and {@code ﷻ} are
 * kept, because each would become several words.
 *
 * <p>Not handled: clitics; spelling variants ({@code ه} for {@code ة}); letters of Kurdish, Pashto
 * and Uyghur. The zero-width joiners inside an emoji are lost.
 */
public final class Folding {
  private static final char GONE = '\u0000';
  private static final char UNKNOWN = '\uFFFF';
  private static final int TABLE_SIZE = 0x700;
  private static final char[] TABLE = table();
  private static final Normalizer2 NFKC =
      new FilteredNormalizer2(
          Normalizer2.getNFKCInstance(),
          // All but ﷺ, ﷻ and marks that NFKC would put on a space.
          new UnicodeSet("[^\\uFDFA\\uFDFB\\uFC5E-\\uFC63\\uFE70-\\uFE7F]").freeze());

  private Folding() {}

  /**
   * The normalized form: {@code علي} for {@code عَلَى}. The form is empty only for the empty
   * string.
   */
  public static String normalize(String surface) {
    return foldFinalAlif(normalizeKeepingFinalAlif(surface));
  }

  /**
   * Like {@link #normalize}, but keeps a final ى, which distinguishes the stop word على from علي.
   */
  public static String normalizeKeepingFinalAlif(String surface) {
    int plain = plainLength(surface);
    if (plain == surface.length()) {
      return surface;
    }
    String folded =
        isInTable(surface, plain)
            ? foldByTable(surface, plain)
            : foldByTable(foldCase(NFKC.normalize(surface)), 0);
    return folded.isEmpty() ? surface : folded;
  }

  /**
   * Removes vowel marks, tatweel and format characters. Letters keep their hamza. The result is
   * empty if nothing else is left.
   */
  public static String withoutMarks(String surface) {
    StringBuilder letters = new StringBuilder(surface.length());
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (c != Letters.TATWEEL && !Letters.isArabicMark(c) && !Letters.isFormat(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /**
   * Converts a result of {@link #normalizeKeepingFinalAlif} to the result of {@link #normalize}.
   */
  static String foldFinalAlif(String word) {
    int last = word.length() - 1;
    return last >= 0 && word.charAt(last) == Letters.ALIF_MAQSURA
        ? word.substring(0, last) + Letters.YA
        : word;
  }

  /**
   * The number of UTF-16 units of the surface that correspond to the first characters of its
   * normalized form, including marks on the last of them. For {@code وَالعراق} and one character it
   * is 2: the waw and its fatha.
   */
  public static int surfaceOffset(String surface, int normalizedLength) {
    if (normalizedLength <= 0) {
      return 0;
    }
    if (plainLength(surface) == surface.length()) {
      return Math.min(normalizedLength, surface.length());
    }
    int end = 0;
    while (end < surface.length() && lengthOfPrefix(surface, end) < normalizedLength) {
      end = surface.offsetByCodePoints(end, 1);
    }
    while (end < surface.length() && isDropped(surface.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int lengthOfPrefix(String surface, int end) {
    String prefix = surface.substring(0, end);
    String folded = normalize(prefix);
    return folded.equals(prefix) && prefix.chars().allMatch(c -> isDropped((char) c))
        ? 0
        : folded.length();
  }

  private static boolean isDropped(char c) {
    return c < TABLE_SIZE ? TABLE[c] == GONE : isInvisible(c);
  }

  /** The number of leading characters that fold to themselves. A final ى counts, too. */
  private static int plainLength(String surface) {
    int length = surface.length();
    for (int i = 0; i < length; i++) {
      char c = surface.charAt(i);
      if (c >= TABLE_SIZE || TABLE[c] != c) {
        return i;
      }
      if (c == Letters.ALIF_MAQSURA && i + 1 < length) {
        return i;
      }
    }
    return length;
  }

  private static boolean isInTable(String surface, int from) {
    for (int i = from; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (c >= TABLE_SIZE ? !isInvisible(c) : TABLE[c] == UNKNOWN) {
        return false;
      }
    }
    return true;
  }

  private static String foldByTable(String surface, int plain) {
    char[] folded = new char[surface.length()];
    surface.getChars(0, plain, folded, 0);
    int length = plain;
    for (int i = plain; i < folded.length; i++) {
      char c = surface.charAt(i);
      char to = foldOne(c);
      if (to != GONE) {
        folded[length++] = to;
      } else if (c == Letters.HAMZA_ABOVE && length > 0) {
        folded[length - 1] = withHamza(folded[length - 1]);
      }
    }
    foldInnerAlif(folded, length);
    return new String(folded, 0, length);
  }

  private static char foldOne(char c) {
    if (c < TABLE_SIZE) {
      return TABLE[c] == UNKNOWN ? c : TABLE[c];
    }
    if (isInvisible(c)) {
      return GONE;
    }
    int digit = Character.digit(c, 10);
    return digit >= 0 ? (char) ('0' + digit) : c;
  }

  private static char withHamza(char seat) {
    return switch (seat) {
      case Letters.YA, Letters.ALIF_MAQSURA -> Letters.YA_HAMZA;
      case Letters.WAW -> Letters.WAW_HAMZA;
      default -> seat;
    };
  }

  private static void foldInnerAlif(char[] word, int length) {
    for (int i = 0; i < length - 1; i++) {
      if (word[i] == Letters.ALIF_MAQSURA) {
        word[i] = Letters.YA;
      }
    }
  }

  private static String foldCase(String text) {
    return UCharacter.foldCase(text, true);
  }

  private static boolean isInvisible(char c) {
    return Letters.isFormat(c)
        || (c >= '\uFE70' && c <= '\uFE7F') // marks without a letter
        || (c >= '\uFC5E' && c <= '\uFC63')
        || (c >= '\uFE00' && c <= '\uFE0F') // variation selectors
        || (c >= '\u08CA' && Letters.isArabicMark(c));
  }

  private static char[] table() {
    char[] table = new char[TABLE_SIZE];
    for (char c = 0; c < TABLE_SIZE; c++) {
      table[c] = byItsClass(c);
    }
    map(table, Letters.ALIF, "\u0622\u0623\u0625\u0671\u0672\u0673"); // آ أ إ ٱ ٲ ٳ
    map(table, Letters.YA, "\u06CC\u06CD\u06CE\u06D0\u06D2"); // ی ۍ ێ ې ے
    map(table, Letters.YA_HAMZA, "\u06D3"); // ۓ
    map(table, Letters.KAF, "\u06A9\u06AA"); // ک ڪ
    map(table, Letters.GAF, "\u06AB\u06B0"); // ګ ڰ
    map(table, Letters.HA, "\u06BE\u06C0\u06C1\u06C2\u06D5"); // ھ ۀ ہ ۂ ە
    map(table, Letters.TA_MARBUTA, "\u06C3"); // ۃ
    map(table, '.', "\u066B"); // ٫
    map(table, ',', "\u066C\u060C"); // ٬ ،
    map(table, '%', "\u066A"); // ٪
    map(table, GONE, "\u0640\u06E5\u06E6"); // ـ and the Quranic small waw and small ya
    map(table, UNKNOWN, "\u0675\u0676\u0677\u0678"); // letters that NFKC decomposes
    return table;
  }

  private static void map(char[] table, char to, String from) {
    for (int i = 0; i < from.length(); i++) {
      table[from.charAt(i)] = to;
    }
  }

  private static char byItsClass(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
    if (c < 0x600) {
      return Letters.isFormat(c) ? GONE : UNKNOWN;
    }
    if (Letters.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    return Letters.isArabicMark(c) || Letters.isFormat(c) ? GONE : c;
  }
}
