package rasd.text;

import java.util.Locale;
import java.util.Set;

/**
 * Finds the end of a web or mail address that begins with a Latin letter: {@code
 * https://sana.sy/?p=1}, {@code www.alwatan.com}, {@code aljazeera.net}, {@code info@albayan.ae}.
 * Also finds {@code [email protected]}, which a proxy writes instead of mail addresses.
 *
 * <p>Not handled: host names in Arabic letters without a scheme; host names under rarer top-level
 * domains without a scheme; addresses that contain a space.
 */
final class Addresses {
  private static final String MAILTO = "mailto:";

  /** The words, between brackets, with which Cloudflare hides a mail address from programs. */
  private static final String HIDDEN_BEGIN = "[email";

  private static final String HIDDEN_END = "protected]";

  private static final int LONGEST_LOCAL_PART = 64;
  private static final int LONGEST_HOST = 253;
  private static final Set<String> TOP_LEVEL_DOMAINS =
      Set.of(
          "com", "net", "org", "info", "edu", "gov", "tv", "co", "io", "me", "ly", "ae", "bh", "dz",
          "eg", "iq", "jo", "kw", "lb", "ma", "mr", "om", "ps", "qa", "sa", "sd", "sy", "tn", "ye",
          "uk", "fr", "de", "ru", "il", "ir", "tr", "eu", "us", "be", "gl", "news");

  private Addresses() {}

  /** The offset after the web address, or {@code begin} if none begins there. */
  static int endOfUrl(String text, int begin, int limit) {
    int afterScheme = afterScheme(text, begin, limit);
    if (afterScheme > begin) {
      return withoutClosers(text, afterScheme, endOfPath(text, afterScheme, limit));
    }
    int host = endOfHost(text, begin, limit);
    if (!isHostName(text, begin, host)) {
      return begin;
    }
    return host < limit && isPathBegin(text.charAt(host))
        ? withoutClosers(text, host, endOfPath(text, host, limit))
        : host;
  }

  /** The offset after the mail address, or {@code begin} if none begins there. */
  static int endOfEmail(String text, int begin, int limit) {
    int first = afterMailto(text, begin);
    int at = first;
    int stop = Math.min(limit, first + LONGEST_LOCAL_PART);
    while (at < stop && isInLocalPart(text.charAt(at))) {
      at++;
    }
    if (at == first || at + 1 >= limit || text.charAt(at) != '@') {
      return begin;
    }
    int host = endOfHost(text, at + 1, limit);
    return text.substring(at + 1, host).indexOf('.') > 0 ? host : begin;
  }

  /**
   * The offset after a hidden mail address, {@code [email protected]}, or {@code begin} if none
   * begins there. Such an address contains a space.
   */
  static int endOfHiddenEmail(String text, int begin, int limit) {
    int bracket = afterMailto(text, begin);
    int space = bracket + HIDDEN_BEGIN.length();
    int end = space + 1 + HIDDEN_END.length();
    boolean isHidden =
        end <= limit
            && text.startsWith(HIDDEN_BEGIN, bracket)
            && Letters.isSpace(text.charAt(space))
            && text.startsWith(HIDDEN_END, space + 1);
    return isHidden ? end : begin;
  }

  private static int afterMailto(String text, int begin) {
    return text.regionMatches(true, begin, MAILTO, 0, MAILTO.length())
        ? begin + MAILTO.length()
        : begin;
  }

  private static int afterScheme(String text, int begin, int limit) {
    for (String scheme : new String[] {"http://", "https://", "ftp://", "www."}) {
      if (text.regionMatches(true, begin, scheme, 0, scheme.length())
          && begin + scheme.length() < limit) {
        return begin + scheme.length();
      }
    }
    return begin;
  }

  private static boolean isHostName(String text, int begin, int end) {
    int dot = end - 1;
    while (dot > begin && text.charAt(dot) != '.') {
      dot--;
    }
    return dot > begin
        && TOP_LEVEL_DOMAINS.contains(text.substring(dot + 1, end).toLowerCase(Locale.ROOT));
  }

  private static int endOfHost(String text, int begin, int limit) {
    int end = begin;
    int stop = Math.min(limit, begin + LONGEST_HOST);
    while (end < stop && isInHost(text.charAt(end))) {
      end++;
    }
    while (end > begin && !isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int endOfPath(String text, int begin, int limit) {
    int end = begin;
    while (end < limit && isInPath(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int withoutClosers(String text, int begin, int end) {
    int last = end;
    while (last > begin && ".,;:!?)]}'\u060C\u061B\u061F".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  private static boolean isPathBegin(char c) {
    return c == '/' || c == '?' || c == ':';
  }

  private static boolean isInPath(char c) {
    return "\"<>«»“”{}|\\^`".indexOf(c) < 0;
  }

  private static boolean isInHost(char c) {
    return isLetterOrDigit(c) || c == '.' || c == '-';
  }

  private static boolean isInLocalPart(char c) {
    return isLetterOrDigit(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
  }

  private static boolean isLetterOrDigit(char c) {
    return Letters.isAsciiLetter(c) || (c >= '0' && c <= '9');
  }
}
