package rasd.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * An example row of each table, from a run on the articles in {@code seeds/}; a test compares the
 * rows with such a run. For tables that are empty in that run, the row is made up.
 */
final class Examples {
  private static final String FILE = "examples.tsv";

  private final Map<String, String> values = new HashMap<>();

  private Examples() {}

  /** Reads the lines of the file: table, column, value. */
  static Examples read() {
    Examples examples = new Examples();
    try (InputStream in = Examples.class.getResourceAsStream(FILE)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        int end = line.lastIndexOf('\t');
        examples.values.put(line.substring(0, end), line.substring(end + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }

  /** The example of a column; empty if there is none. */
  String of(Table table, TableColumn column) {
    return values.getOrDefault(table.name() + "\t" + column.name(), "");
  }
}
