package rasd.input;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvFormat;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.UnescapedQuoteHandling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits a row of a text table into its cells, with one parser for each {@link Quoting}. */
final class CellParsers {
  private static final int MOST_COLUMNS = 20_000;

  private final char delimiter;
  private final Pattern cut;
  private final CsvParser doubled;
  private final CsvParser backslash;
  private final CsvParser spaced;

  CellParsers(char delimiter) {
    this.delimiter = delimiter;
    this.cut = Pattern.compile(Pattern.quote(String.valueOf(delimiter)));
    this.doubled = new CsvParser(settings(delimiter, '"'));
    this.backslash = new CsvParser(settings(delimiter, '\\'));
    CsvParserSettings trimming = settings(delimiter, '"');
    trimming.trimValues(true);
    this.spaced = new CsvParser(trimming);
  }

  char delimiter() {
    return delimiter;
  }

  /**
   * The cells of a row, with null for each empty cell; null if the row is not quoted in this way.
   */
  @Nullable List<@Nullable String> cells(String row, Quoting quoting) {
    return switch (quoting) {
      case DOUBLED -> parsed(row, doubled);
      case BACKSLASH -> parsed(row, backslash);
      case SPACED -> parsed(row, spaced);
      case LETTERS ->
          Arrays.stream(cut.split(row, -1)).map(cell -> cell.isEmpty() ? null : cell).toList();
      case ESCAPED -> escaped(row);
    };
  }

  /**
   * The cells of a row in which backslashes are escapes; null if no delimiter or line end is
   * escaped.
   */
  private @Nullable List<@Nullable String> escaped(String row) {
    boolean hasEscape = false;
    List<@Nullable String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i <= row.length(); i++) {
      if (i == row.length() || row.charAt(i) == delimiter) {
        cells.add(cell.isEmpty() ? null : cell.toString());
        cell.setLength(0);
      } else if (i + 1 < row.length() && isEscape(row, i)) {
        i++;
        cell.append(row.charAt(i));
        hasEscape |= row.charAt(i) != '\\';
      } else {
        cell.append(row.charAt(i));
      }
    }
    return hasEscape ? cells : null;
  }

  /**
   * Whether a backslash makes the next character a part of the cell. Other characters after a
   * backslash are left to {@link LineEnds}.
   */
  private boolean isEscape(String row, int at) {
    char next = row.charAt(at + 1);
    return row.charAt(at) == '\\' && (next == delimiter || next == '\n' || next == '\\');
  }

  private static @Nullable List<@Nullable String> parsed(String row, CsvParser parser) {
    try {
      String[] cells = parser.parseLine(row);
      return Arrays.asList(cells == null ? new @Nullable String[1] : cells);
    } catch (TextParsingException e) {
      return null;
    }
  }

  private static CsvParserSettings settings(char delimiter, char escape) {
    CsvParserSettings settings = new CsvParserSettings();
    CsvFormat format = settings.getFormat();
    format.setDelimiter(delimiter);
    format.setLineSeparator("\n");
    format.setQuoteEscape(escape);
    format.setCharToEscapeQuoteEscaping(escape == '\\' ? escape : '\0');
    settings.setCommentProcessingEnabled(false);
    settings.setUnescapedQuoteHandling(UnescapedQuoteHandling.RAISE_ERROR);
    settings.trimValues(false);
    settings.setEmptyValue("");
    settings.setMaxColumns(MOST_COLUMNS);
    settings.setMaxCharsPerColumn(-1);
    return settings;
  }
}
