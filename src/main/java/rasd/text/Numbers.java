package rasd.text;

/**
 * Finds the end of a number, date or time. {@code ٣٫٥} is a number, {@code 18/1/2017} and {@code
 * 2017-01-18} are dates, {@code 19:56} is a time, {@code 2+2} is a sum.
 *
 * <p>Not handled: whether the day exists; signs before a number; ranges ({@code 2014-2015} is two
 * numbers); units.
 */
final class Numbers {
  private static final int YEAR_DIGITS = 4;

  private Numbers() {}

  static int endOfDigits(String text, int begin, int limit) {
    int end = begin;
    while (end < limit && Letters.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The offset after a number with its separators, such as {@code 1,000.5} or {@code ١٬٠٠٠}. */
  static int end(String text, int begin, int limit) {
    int end = endOfDigits(text, begin, limit);
    int groupBegin = begin;
    while (end + 1 < limit && isSeparator(text.charAt(end))) {
      int next = endOfDigits(text, end + 1, limit);
      boolean twoYears =
          end - groupBegin == YEAR_DIGITS
              && next - end - 1 == YEAR_DIGITS
              && isComma(text.charAt(end));
      if (next == end + 1 || twoYears) {
        return end;
      }
      groupBegin = end + 1;
      end = next;
    }
    return end;
  }

  private static boolean isSeparator(char c) {
    return c == '.'
        || c == Letters.DECIMAL_SEPARATOR
        || c == Letters.THOUSANDS_SEPARATOR
        || isComma(c);
  }

  private static boolean isComma(char c) {
    return c == ',' || c == Letters.ARABIC_COMMA;
  }

  /** The offset after a number, or after a sum or product such as {@code 2+2}. */
  static int endOfSum(String text, int begin, int limit) {
    int end = end(text, begin, limit);
    while (end + 1 < limit
        && (text.charAt(end) == '+' || text.charAt(end) == '×')
        && Letters.isDigit(text.charAt(end + 1))) {
      end = end(text, end + 1, limit);
    }
    return end;
  }

  /**
   * The offset after a date such as {@code 18/1/2017}, {@code 18-01-2017} or {@code 2017.1.18}, or
   * {@code begin} if there is none.
   */
  static int endOfDate(String text, int begin, int limit) {
    int first = endOfDigits(text, begin, limit);
    if (first - begin > YEAR_DIGITS || !isDateSeparatorBefore(text, first, limit)) {
      return begin;
    }
    int second = endOfDigits(text, first + 1, limit);
    if (second - first - 1 > 2
        || !isDateSeparatorBefore(text, second, limit)
        || text.charAt(second) != text.charAt(first)) {
      return begin;
    }
    int third = endOfDigits(text, second + 1, limit);
    return isDate(first - begin, third - second - 1) && !goesOn(text, third, limit) ? third : begin;
  }

  private static boolean isDateSeparatorBefore(String text, int at, int limit) {
    return at + 1 < limit
        && (text.charAt(at) == '/' || text.charAt(at) == '-' || text.charAt(at) == '.')
        && Letters.isDigit(text.charAt(at + 1));
  }

  private static boolean isDate(int firstDigits, int lastDigits) {
    return firstDigits == YEAR_DIGITS
        ? lastDigits <= 2
        : firstDigits <= 2 && (lastDigits == YEAR_DIGITS || lastDigits == 2);
  }

  /** Whether another part follows, as in {@code 1.2.3.4}, which is not a date. */
  private static boolean goesOn(String text, int at, int limit) {
    return isDateSeparatorBefore(text, at, limit);
  }

  /** The offset after a time such as {@code 19:56:30}, or {@code begin} if there is none. */
  static int endOfTime(String text, int begin, int limit) {
    int hours = endOfDigits(text, begin, limit);
    if (hours - begin > 2 || valueOf(text, begin, hours) > 24) {
      return begin;
    }
    int minutes = endOfSixtieth(text, hours, limit);
    return minutes == hours ? begin : endOfSixtieth(text, minutes, limit);
  }

  private static int endOfSixtieth(String text, int colon, int limit) {
    if (colon >= limit || text.charAt(colon) != ':') {
      return colon;
    }
    int end = endOfDigits(text, colon + 1, limit);
    return end - colon - 1 == 2 && valueOf(text, colon + 1, end) < 60 ? end : colon;
  }

  /** The value of a number of at most nine digits, such as {@code 18} or {@code ١٨}. */
  static int valueOf(String text, int begin, int end) {
    int value = 0;
    for (int i = begin; i < end; i++) {
      value = value * 10 + Character.digit(text.charAt(i), 10);
    }
    return value;
  }
}
