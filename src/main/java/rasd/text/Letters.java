package rasd.text;

/**
 * Classifies characters of Arabic text. In {@code وَالـ«داعش»} the fatha is a mark, the letters and
 * the tatweel belong to words, and the guillemets do not.
 *
 * <p>Not handled: letters of other scripts, except those of ASCII; use ICU4J or {@link Character}.
 */
public final class Letters {
  /** The definite article, ال. */
  public static final String ARTICLE = "\u0627\u0644";

  static final char ALIF = '\u0627'; // ا
  static final char ALIF_MADDA = '\u0622'; // آ
  static final char ALIF_HAMZA_ABOVE = '\u0623'; // أ
  static final char ALIF_HAMZA_BELOW = '\u0625'; // إ
  static final char ALIF_WASLA = '\u0671'; // ٱ
  public static final char WAW = '\u0648'; // و
  static final char WAW_HAMZA = '\u0624'; // ؤ
  static final char YA = '\u064A'; // ي
  static final char YA_HAMZA = '\u0626'; // ئ
  static final char ALIF_MAQSURA = '\u0649'; // ى
  public static final char HA = '\u0647'; // ه
  public static final char TA_MARBUTA = '\u0629'; // ة
  static final char KAF = '\u0643'; // ك
  static final char GAF = '\u06AF'; // گ
  public static final char BA = '\u0628'; // ب
  public static final char FA = '\u0641'; // ف
  static final char SIN = '\u0633'; // س
  public static final char LAM = '\u0644'; // ل
  static final char MIM = '\u0645'; // م
  static final char TATWEEL = '\u0640'; // ـ
  static final char HAMZA_ABOVE = '\u0654'; // the combining mark
  static final char ARABIC_COMMA = '\u060C'; // ،
  static final char DECIMAL_SEPARATOR = '\u066B'; // ٫
  static final char THOUSANDS_SEPARATOR = '\u066C'; // ٬
  static final char ARABIC_PERCENT = '\u066A'; // ٪
  private static final char NEXT_LINE = '\u0085';
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char OGHAM_SPACE = '\u1680';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char OBJECT_REPLACEMENT = '\uFFFC';
  private static final char REPLACEMENT = '\uFFFD';

  private static final int ARABIC_BEGIN = 0x600;
  private static final int ARABIC_END = 0x700;
  private static final byte LETTER = 1;
  private static final byte MARK = 2;
  private static final byte DIGIT = 3;
  private static final byte[] ARABIC_CLASS = arabicClasses();

  private Letters() {}

  /**
   * Whether this is a letter of the Arabic script or the tatweel. Presentation forms and ﷺ are
   * letters.
   */
  public static boolean isArabicLetter(char c) {
    if (c < ARABIC_BEGIN) {
      return false;
    }
    if (c < ARABIC_END) {
      return ARABIC_CLASS[c - ARABIC_BEGIN] == LETTER;
    }
    return isOutlyingArabic(c) && Character.isLetter(c);
  }

  /** Whether this is a vowel mark, a Quranic mark, or a combining hamza or madda. */
  public static boolean isArabicMark(char c) {
    if (c < ARABIC_BEGIN) {
      return false;
    }
    if (c < ARABIC_END) {
      return ARABIC_CLASS[c - ARABIC_BEGIN] == MARK;
    }
    return isOutlyingArabic(c) && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /**
   * Whether this is a letter or mark of the main Arabic block. Most words of a page consist only of
   * these.
   */
  public static boolean isPlainArabic(char c) {
    return c >= ARABIC_BEGIN
        && c < ARABIC_END
        && (ARABIC_CLASS[c - ARABIC_BEGIN] == LETTER || ARABIC_CLASS[c - ARABIC_BEGIN] == MARK);
  }

  public static boolean isDigit(char c) {
    if (c < ARABIC_BEGIN) {
      return c >= '0' && c <= '9';
    }
    return c < ARABIC_END ? ARABIC_CLASS[c - ARABIC_BEGIN] == DIGIT : Character.isDigit(c);
  }

  public static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /**
   * Whether this is white space of any width, including the zero-width space, which also separates
   * words.
   */
  public static boolean isSpace(char c) {
    if (c < OGHAM_SPACE) {
      return c <= ' ' || c == NO_BREAK_SPACE || c == NEXT_LINE;
    }
    return Character.isSpaceChar(c) || c == ZERO_WIDTH_SPACE;
  }

  /** Whether this is an invisible format character, such as ZWNJ, RLM or BOM. */
  public static boolean isFormat(char c) {
    return c >= '\u00AD' && !isPlainArabic(c) && Character.getType(c) == Character.FORMAT;
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** Whether this is a sign that is a token: {@code %}, {@code $}, {@code +}, an emoji. */
  static boolean isSymbol(int codePoint) {
    return switch (codePoint) {
      case '%', ARABIC_PERCENT -> true;
      case '|', '<', '>', '~', '=', OBJECT_REPLACEMENT, REPLACEMENT -> false;
      default ->
          switch (Character.getType(codePoint)) {
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> false;
          };
    };
  }

  private static boolean isOutlyingArabic(char c) {
    return (c >= 0x750 && c < 0x780)
        || (c >= 0x870 && c < 0x900)
        || (c >= 0xFB50 && c < 0xFE00)
        || (c >= 0xFE70 && c < 0xFEFF);
  }

  private static byte[] arabicClasses() {
    byte[] classes = new byte[ARABIC_END - ARABIC_BEGIN];
    for (int c = ARABIC_BEGIN; c < ARABIC_END; c++) {
      classes[c - ARABIC_BEGIN] = arabicClass(c);
    }
    return classes;
  }

  private static byte arabicClass(int c) {
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return MARK;
    }
    return Character.isLetter(c) ? LETTER : 0;
  }
}
