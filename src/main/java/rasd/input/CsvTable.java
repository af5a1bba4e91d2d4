package rasd.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The column names and the delimiter of a text table: under {@code id;text} the row {@code 7;"قال
 * ""نعم"" ثم سكت"} has an id and a text.
 *
 * @param parsers the parsers of the table's rows, by {@link Quoting}
 */
record CsvTable(List<String> names, CellParsers parsers) {
  static final String DELIMITERS = ",;\t|";

  /**
   * The table that begins with this row of names.
   *
   * @param delimiter null to choose the most frequent one in the row of names
   * @return null if the quotation marks of the row are broken
   */
  static @Nullable CsvTable under(String header, @Nullable Character delimiter) {
    CellParsers parsers = new CellParsers(delimiter == null ? mostFrequent(header) : delimiter);
    List<@Nullable String> names = parsers.cells(header, Quoting.DOUBLED);
    return names == null ? null : new CsvTable(distinct(names), parsers);
  }

  private static char mostFrequent(String header) {
    return Collections.max(
        DELIMITERS.chars().mapToObj(c -> (char) c).toList(),
        Comparator.<Character>comparingLong(
                delimiter -> header.chars().filter(c -> c == delimiter).count())
            .thenComparing(delimiter -> -DELIMITERS.indexOf(delimiter)));
  }

  /** Makes the names distinct, so that no column hides another. */
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

  /** The characters that end a cell. */
  String delimiters() {
    return String.valueOf(parsers.delimiter());
  }

  /**
   * The cells of a row, with null for each empty cell; null if the row is not quoted in this way.
   */
  @Nullable List<@Nullable String> cells(String row, Quoting quoting) {
    return parsers.cells(row, quoting);
  }

  /** The cells that are not empty, by name. There must be as many cells as names. */
  SortedMap<String, String> named(List<@Nullable String> cells) {
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
