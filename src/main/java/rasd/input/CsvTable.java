package rasd.input;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.UnescapedQuoteHandling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The names and the delimiter of a table as text: under {@code id;text} the row {@code 7;"قال
 * ""نعم"" ثم سكت"} has an id and a text.
 */
final class CsvTable {
  static final RawRecord.Refusal BROKEN_QUOTATION =
      new RawRecord.Refusal(
          "malformed_csv",
          "A cell in quotation marks does not end, or holds one that is not doubled.");

  private static final int MOST_COLUMNS = 20_000;
  private static final String DELIMITERS = ",;\t|";

  private final CsvParser parser;
  private final char delimiter;
  private final List<String> names;

  private CsvTable(CsvParser parser, char delimiter, List<String> names) {
    this.parser = parser;
    this.delimiter = delimiter;
    this.names = names;
  }

  /**
   * The table under a row of names.
   *
   * @param delimiter null to take the one that is most frequent among the names
   * @return null where the quotation marks of the row are broken
   */
  static @Nullable CsvTable under(String header, @Nullable Character delimiter) {
    char chosen = delimiter == null ? mostFrequent(header) : delimiter;
    CsvParser parser = parser(chosen);
    List<@Nullable String> names = cells(header, parser);
    return names == null ? null : new CsvTable(parser, chosen, distinct(names));
  }

  private static CsvParser parser(char delimiter) {
    CsvParserSettings settings = new CsvParserSettings();
    settings.getFormat().setDelimiter(delimiter);
    settings.getFormat().setLineSeparator("\n");
    settings.getFormat().setComment('\0');
    settings.setUnescapedQuoteHandling(UnescapedQuoteHandling.RAISE_ERROR);
    settings.trimValues(false);
    settings.setEmptyValue("");
    settings.setMaxColumns(MOST_COLUMNS);
    settings.setMaxCharsPerColumn(-1);
    return new CsvParser(settings);
  }

  private static char mostFrequent(String header) {
    return Collections.max(
        DELIMITERS.chars().mapToObj(c -> (char) c).toList(),
        Comparator.<Character>comparingLong(
                delimiter -> header.chars().filter(c -> c == delimiter).count())
            .thenComparing(delimiter -> -DELIMITERS.indexOf(delimiter)));
  }

  /** Each name once, so that no column hides another. */
  private static List<String> distinct(List<@Nullable String> header) {
    List<String> names = new ArrayList<>();
    for (String cell : header) {
      String name = cell == null || cell.isBlank() ? "column " + (names.size() + 1) : cell.strip();
      String free = name;
      for (int i = 2; names.contains(free); i++) {
        free = "%s (%d)".formatted(name, i);
      }
      names.add(free);
    }
    return List.copyOf(names);
  }

  /**
   * Whether a cell in quotation marks goes on behind a line. A doubled one closes and opens it.
   *
   * @param table null while its delimiter is not known: then any will do
   */
  static boolean isOpenAfter(byte[] line, boolean isOpenBefore, @Nullable CsvTable table) {
    String delimiters = table == null ? DELIMITERS : String.valueOf(table.delimiter);
    boolean isOpen = isOpenBefore;
    boolean isQuoted = isOpenBefore;
    boolean isFirst = true;
    for (byte b : line) {
      if (b == '"') {
        isQuoted |= isFirst;
        isOpen = isQuoted && !isOpen;
      } else if (!isOpen && delimiters.indexOf(b) >= 0) {
        isQuoted = false;
      }
      isFirst = !isOpen && delimiters.indexOf(b) >= 0;
    }
    return isOpen;
  }

  /** The cells of a row, null for an empty one; or null where its quotation marks are broken. */
  @Nullable List<@Nullable String> cells(String row) {
    return cells(row, parser);
  }

  private static @Nullable List<@Nullable String> cells(String row, CsvParser parser) {
    try {
      return Arrays.asList(parser.parseLine(row));
    } catch (TextParsingException e) {
      return null;
    }
  }

  /**
   * The cells that are not empty, by name.
   *
   * @throws RefusedException when there are more or fewer than names
   */
  SortedMap<String, String> named(List<@Nullable String> cells) throws RefusedException {
    if (cells.size() != names.size()) {
      throw new RefusedException(
          BROKEN_QUOTATION.reason(),
          "The row has %d cells, the first row %d.".formatted(cells.size(), names.size()));
    }
    SortedMap<String, String> named = new TreeMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (cell != null) {
        named.put(names.get(i), cell);
      }
    }
    return named;
  }
}
