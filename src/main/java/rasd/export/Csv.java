package rasd.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values as in RFC 4180. A text that a spreadsheet would take for a formula is
 * preceded by an apostrophe.
 */
public final class Csv {
  /** The mark at the beginning of a file by which Excel recognises UTF-8. */
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String FORMULA_SIGNS = "=+-@\t\r";

  private final Appendable out;

  public Csv(Appendable out) {
    this.out = out;
  }

  /**
   * Writes a row. Texts are protected from being read as formulas; numbers and null need no
   * protection.
   */
  public void row(List<? extends @Nullable Object> values) {
    try {
      String separator = "";
      for (Object value : values) {
        out.append(separator).append(value == null ? "" : shown(value));
        separator = ",";
      }
      out.append("\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shown(Object value) {
    return value instanceof String text ? quoted(guarded(text)) : value.toString();
  }

  private static String guarded(String text) {
    boolean isFormula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
    return isFormula ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean needsQuotes =
        text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return needsQuotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
