package rasd.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gazetteers for tests. */
public final class Gazetteers {
  private Gazetteers() {}

  /** The entities of rows such as {@code RU/LOC/روسيا/الروسيا/Russia/}. */
  public static Gazetteer of(String... rows) {
    List<String> lines = new ArrayList<>(List.of("id\ttype\tname\taliases\tname_latin"));
    Arrays.stream(rows).map(row -> row.replace('/', '\t')).forEach(lines::add);
    return Gazetteer.of(lines, List.of("form\treason"));
  }
}
