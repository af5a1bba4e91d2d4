package rasd.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a text into tokens.
 *
 * <p>{@code "وصل إلى جنيف-2 في 19:56."} has the words {@code وصل}, {@code إلى}, {@code جنيف-2} and
 * {@code في}, and the time {@code 19:56}; punctuation is not a token. Arabic words, numbers, dates,
 * times, addresses and hashtags follow this class's rules; everything else between white space is
 * split by ICU's word rules. A full stop between Arabic letters separates two tokens ({@code
 * انتهى.وقال}).
 *
 * <p>Limits: clitics stay on a word, though not on a number ({@code و2006} is two tokens); {@code
 * أ.ف.ب} is three tokens; a signed number ({@code -5}) loses its sign; words that were printed
 * without a space between them are one token.
 *
 * <p>Neither thread-safe nor serializable, because it has a BreakIterator.
 */
public final class Tokenizer {
  private final ForeignText foreignText = new ForeignText();
  private String text = "";
  private List<Token> found = List.of();

  /**
   * The tokens between two offsets, in order. The surface of a token is {@code
   * text.substring(token.begin(), token.end())}.
   */
  public List<Token> tokens(String text, int begin, int end) {
    this.text = text;
    found = new ArrayList<>((end - begin) / 5 + 1);
    int at = begin;
    while (at < end) {
      at = chunk(at, end);
    }
    List<Token> tokens = found;
    this.text = "";
    found = List.of();
    return tokens;
  }

  /** Reads up to the next white space and returns the offset after it. */
  private int chunk(int begin, int limit) {
    int end = begin;
    boolean plain = true;
    for (; end < limit; end++) {
      char c = text.charAt(end);
      if (!Letters.isPlainArabic(c)) {
        if (Letters.isSpace(c)) {
          break;
        }
        int hidden = Addresses.endOfHiddenEmail(text, end, limit);
        if (hidden > end) {
          betweenPunctuation(begin, end);
          return add(end, hidden, TokenKind.EMAIL);
        }
        plain = false;
      }
    }
    if (plain) {
      addWord(begin, end);
    } else {
      betweenPunctuation(begin, end);
    }
    return end + 1;
  }

  private void betweenPunctuation(int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isEdgePunctuation(text.charAt(from))) {
      from++;
    }
    while (to > from && isEdgePunctuation(text.charAt(to - 1))) {
      to--;
    }
    int at = from;
    while (at < to) {
      at = next(at, to);
    }
  }

  /**
   * Reads the token that begins here, or skips a character, and returns the offset to continue
   * from.
   */
  private int next(int at, int limit) {
    char c = text.charAt(at);
    if (Letters.isArabicLetter(c)) {
      return arabicWord(at, limit);
    }
    if (Letters.isDigit(c)) {
      return number(at, limit);
    }
    if (c == '#' || c == '\uFF03') {
      return hashtag(at, limit);
    }
    return Letters.isAsciiLetter(c) ? latin(at, limit) : foreign(at, limit);
  }

  private int arabicWord(int begin, int limit) {
    int end = endOfArabic(begin, limit);
    if (end == limit) {
      return addWord(begin, end);
    }
    if (Letters.isDigit(text.charAt(end))) {
      return isClitic(begin, end)
          ? addWord(begin, end)
          : addWord(begin, Numbers.end(text, end, limit));
    }
    if (text.charAt(end - 1) == Letters.TATWEEL) {
      return addWord(begin, endOfLatin(end, limit));
    }
    return addWord(begin, endOfHyphenNumber(end, limit));
  }

  /**
   * Whether a single letter is a clitic before a number, as in {@code و2006}. Clitics before words
   * are not split here.
   */
  private boolean isClitic(int begin, int end) {
    return end == begin + 1
        && switch (text.charAt(begin)) {
          case Letters.WAW, Letters.FA, Letters.BA, Letters.LAM, Letters.KAF -> true;
          default -> false;
        };
  }

  private int endOfArabic(int begin, int limit) {
    int end = begin;
    while (end < limit && isInsideArabic(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isInsideArabic(char c) {
    return Letters.isPlainArabic(c)
        || Letters.isArabicLetter(c)
        || Letters.isArabicMark(c)
        || Letters.isFormat(c);
  }

  /**
   * The end of the letters and digits after a tatweel that belong to the same word: {@code الـBBC}.
   */
  private int endOfLatin(int begin, int limit) {
    int end = begin;
    while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * The offset after a hyphen and a number that follow a word ({@code جنيف-2}), or {@code here} if
   * there are none.
   */
  private int endOfHyphenNumber(int here, int limit) {
    if (here + 1 >= limit
        || !Letters.isHyphen(text.charAt(here))
        || !Letters.isDigit(text.charAt(here + 1))) {
      return here;
    }
    int end = Numbers.endOfDigits(text, here + 1, limit);
    boolean goesOn =
        end < limit && (isWordPart(text.charAt(end)) || Letters.isHyphen(text.charAt(end)));
    return goesOn ? here : end;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '/' || c == '_';
  }

  private int number(int begin, int limit) {
    int date = Numbers.endOfDate(text, begin, limit);
    if (date > begin) {
      return add(begin, date, TokenKind.DATE);
    }
    int time = Numbers.endOfTime(text, begin, limit);
    if (time > begin) {
      return add(begin, time, TokenKind.TIME);
    }
    int end = Numbers.endOfSum(text, begin, limit);
    if (end < limit && Letters.isAsciiLetter(text.charAt(end))) {
      return latin(begin, limit);
    }
    return add(begin, end, TokenKind.NUMBER);
  }

  private int hashtag(int begin, int limit) {
    int end = begin + 1;
    while (end < limit && isInsideHashtag(text.charAt(end))) {
      end++;
    }
    return end == begin + 1 ? end : add(begin, end, TokenKind.HASHTAG);
  }

  private static boolean isInsideHashtag(char c) {
    return isInsideArabic(c) || c == '_' || Character.isLetterOrDigit(c);
  }

  private int latin(int begin, int limit) {
    int url = Addresses.endOfUrl(text, begin, limit);
    if (url > begin) {
      return add(begin, url, TokenKind.URL);
    }
    int email = Addresses.endOfEmail(text, begin, limit);
    if (email > begin) {
      return add(begin, email, TokenKind.EMAIL);
    }
    int end = begin;
    while (end < limit && isAsciiWordPart(text.charAt(end))) {
      end++;
    }
    return end == limit || alwaysCuts(text.charAt(end))
        ? addWord(begin, endOfHyphenNumber(end, limit))
        : foreign(begin, limit);
  }

  private static boolean isAsciiWordPart(char c) {
    return Letters.isAsciiLetter(c) || (c >= '0' && c <= '9');
  }

  /** Whether this is an ASCII character that no rule of ICU joins to the letter before it. */
  private static boolean alwaysCuts(char c) {
    return c < 0x80 && "'.:_\"".indexOf(c) < 0;
  }

  /** Splits text that is not Arabic by ICU's word rules and returns the offset to continue from. */
  private int foreign(int begin, int limit) {
    int at = begin;
    for (int end : foreignText.ends(text, begin, limit)) {
      at = piece(at, end, limit);
      if (at > end) {
        return at;
      }
    }
    return at;
  }

  private int piece(int begin, int end, int limit) {
    TokenKind kind = ForeignText.kindOf(text, begin, end);
    if (kind == null) {
      return end;
    }
    return add(begin, kind == TokenKind.WORD ? endOfHyphenNumber(end, limit) : end, kind);
  }

  private int addWord(int begin, int end) {
    int from = begin;
    while (from < end && text.charAt(from) == Letters.TATWEEL) {
      from++;
    }
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c != Letters.TATWEEL && Character.isLetter(c)) {
        return add(from, end, TokenKind.WORD);
      }
    }
    return end;
  }

  private int add(int begin, int end, TokenKind kind) {
    int last = end;
    while (last > begin + 1 && Letters.isFormat(text.charAt(last - 1))) {
      last--;
    }
    String surface = text.substring(begin, last);
    found.add(new Token(begin, last, surface, kind, Folding.normalize(surface)));
    return end;
  }

  /** Whether a character is removed from the edges of a chunk before the chunk is read. */
  private static boolean isEdgePunctuation(char c) {
    return switch (c) {
      case '#', '%', '/', Letters.ARABIC_PERCENT, '\uFF03' -> false;
      default ->
          switch (Character.getType(c)) {
            case Character.OTHER_PUNCTUATION,
                Character.START_PUNCTUATION,
                Character.END_PUNCTUATION,
                Character.INITIAL_QUOTE_PUNCTUATION,
                Character.FINAL_QUOTE_PUNCTUATION,
                Character.DASH_PUNCTUATION,
                Character.CONNECTOR_PUNCTUATION,
                Character.FORMAT ->
                true;
            default -> false;
          };
    };
  }
}
