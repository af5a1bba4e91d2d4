package rasd.input;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvFormat;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.UnescapedQuoteHandling;
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

  CellParsers(char delimiter) {
    this.delimiter = delimiter;
    this.cut = Pattern.compile(Pattern.quote(String.valueOf(delimiter)));
    this.doubled = parser(delimiter, '"');
    this.backslash = parser(delimiter, '\\');
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
      case LETTERS ->
          Arrays.stream(cut.split(row, -1)).map(cell -> cell.isEmpty() ? null : cell).toList();
    };
  }

  private static @Nullable List<@Nullable String> parsed(String row, CsvParser parser) {
    try {
      return Arrays.asList(parser.parseLine(row));
    } catch (TextParsingException e) {
      return null;
    }
  }

  private static CsvParser parser(char delimiter, char escape) {
    CsvParserSettings settings = new CsvParserSettings();
    CsvFormat format = settings.getFormat();
    format.setDelimiter(delimiter);
    format.setLineSeparator("\n");
    format.setComment('\0');
    format.setQuoteEscape(escape);
    format.setCharToEscapeQuoteEscaping(escape == '\\' ? escape : '\0');
    settings.setUnescapedQuoteHandling(UnescapedQuoteHandling.RAISE_ERROR);
    settings.trimValues(false);
    settings.setEmptyValue("");
    settings.setMaxColumns(MOST_COLUMNS);
    settings.setMaxCharsPerColumn(-1);
    return new CsvParser(settings);
  }
}
