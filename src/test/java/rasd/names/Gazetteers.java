package rasd.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes gazetteers for tests. */
public final class Gazetteers {
  private Gazetteers() {}

  /**
   * The gazetteer of rows such as {@code RU/LOC/روسيا/الروسيا/Russia/}, in which slashes stand for
   * tabs.
   */
  public static Gazetteer of(String... rows) {
    List<String> lines = new ArrayList<>(List.of("id\ttype\tname\taliases\tname_latin"));
    Arrays.stream(rows).map(row -> row.replace('/', '\t')).forEach(lines::add);
    return Gazetteer.of(lines, List.of("form\treason"));
  }
}
