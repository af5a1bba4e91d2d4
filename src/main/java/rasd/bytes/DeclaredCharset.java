package rasd.bytes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The charset that a page declares: {@code <meta charset="windows-1256">}, or the same in an XML
 * declaration or a Content-Type.
 */
public final class DeclaredCharset {
  private static final int HEAD_BYTES = 1 << 16;
  private static final Pattern OF_PAGE =
      Pattern.compile(
          "(?i)<meta\\b[^<>]*?\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"
              + "|^\\s*<\\?xml\\b[^<>]*?\\bencoding\\s*=\\s*[\"']([\\w.:-]+)");
  private static final Pattern OF_CONTENT_TYPE =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  private DeclaredCharset() {}

  /**
   * The charset named at the beginning of a page, or null. The name is read as ASCII, so a page
   * that names UTF-16, as pages from old editors do, is taken to be in UTF-8.
   */
  public static @Nullable Charset ofPage(byte[] page) {
    String head = new String(page, 0, Math.min(page.length, HEAD_BYTES), ISO_8859_1);
    Matcher found = OF_PAGE.matcher(head);
    if (!found.find()) {
      return null;
    }
    Charset named = named(found.group(1) == null ? found.group(2) : found.group(1));
    return named != null && named.name().startsWith("UTF-") ? UTF_8 : named;
  }

  /** The charset named in {@code text/html; charset=windows-1256}, or null. */
  public static @Nullable Charset ofContentType(String contentType) {
    Matcher found = OF_CONTENT_TYPE.matcher(contentType);
    return found.find() ? named(found.group(1)) : null;
  }

  /** The charset to which the web's standards map a name; null if there is none. */
  static @Nullable Charset named(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean isLatin = charset.equals(ISO_8859_1) || charset.equals(US_ASCII);
      return isLatin ? Charset.forName("windows-1252") : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
