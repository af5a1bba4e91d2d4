package rasd.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The column names, the delimiter and the quoting of a text table: under the names {@code id;text},
 * the row {@code 7;"قال ""نعم"" ثم سكت"} has an id and a text.
 *
 * @param parsers the parsers of the table's rows, by {@link Quoting}
 * @param quotings the ways in which cells may be quoted, the most probable first
 */
record CsvTable(List<String> names, CellParsers parsers, List<Quoting> quotings) {
  static final String DELIMITERS = ",;\t|";

  /** How MySQL and Hive write a cell without a value. */
  private static final String NULL = "\\N";

  /**
   * The table that begins with this row of names.
   *
   * @param delimiter null to choose the most frequent of {@link #DELIMITERS} in the row of names
   * @return null if the quotation marks of the row are broken
   */
  static @Nullable CsvTable under(String header, @Nullable Character delimiter) {
    CellParsers parsers = new CellParsers(delimiter == null ? mostFrequent(header) : delimiter);
    List<@Nullable String> names = parsers.cells(header, Quoting.DOUBLED);
    return names == null
        ? null
        : new CsvTable(distinct(names), parsers, quotings(names, parsers.delimiter()));
  }

  private static List<Quoting> quotings(List<@Nullable String> names, char delimiter) {
    if (delimiter == '\t') {
      return List.of(Quoting.ESCAPED, Quoting.DOUBLED, Quoting.BACKSLASH, Quoting.LETTERS);
    }
    boolean isSpaced =
        names.size() > 1
            && names.stream().skip(1).allMatch(name -> name != null && name.startsWith(" "));
    return isSpaced
        ? List.of(Quoting.SPACED, Quoting.DOUBLED, Quoting.BACKSLASH)
        : List.of(Quoting.DOUBLED, Quoting.BACKSLASH);
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
   * Empty cells after the last name do not count: some programs end each row with a delimiter.
   */
  @Nullable List<@Nullable String> cells(String row, Quoting quoting) {
    List<@Nullable String> cells = parsers.cells(row, quoting);
    int size = cells == null ? 0 : cells.size();
    while (cells != null && size > names.size() && cells.get(size - 1) == null) {
      size--;
    }
    return cells == null ? null : cells.subList(0, size);
  }

  /** Whether these cells are the names of the table, which occur again where files were joined. */
  boolean isHeader(List<@Nullable String> cells) {
    int last = names.size() - 1;
    return cells.size() > last
        && names.get(last).equals(cells.get(last))
        && names.equals(distinct(cells));
  }

  /** The cells that have a value, by name. There must be as many cells as names. */
  SortedMap<String, String> named(List<@Nullable String> cells) {
    SortedMap<String, String> named = new TreeMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (cell != null && !cell.equals(NULL)) {
        named.put(names.get(i), cell);
      }
    }
    return named;
  }
}
