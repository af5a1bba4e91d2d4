package rasd.tables;

import java.util.stream.Collectors;

/**
 * Describes all tables, as they are declared, in Markdown: for {@code docs/tables.md} and {@code
 * rasd tables}.
 */
public final class DataDictionary {
  private static final Examples EXAMPLES = Examples.read();

  private DataDictionary() {}

  public static String markdown() {
    String tables =
        Tables.ALL.stream().map(DataDictionary::section).collect(Collectors.joining("\n"));
    return """
        # The tables

        Each table is a folder in the output folder, `OUT/<table>/part-*.parquet` (zstd); `OUT/run.json` is beside
        them. Rows are sorted by the key. Unknown values are null. The comments of columns are also in the
        Parquet schema. The examples are one row of each table of the run on `seeds/`, with long values
        shortened. That run has no rows in near_duplicates, bursts and rejects: their examples are made up.
        This page is printed by `rasd tables`.

        """
        + tables;
  }

  private static String section(Table table) {
    return """
        ## %s

        %s Key: %s.

        | column | type | null | example | meaning |
        |---|---|---|---|---|
        %s
        """
        .formatted(
            table.name(),
            table.comment(),
            table.key().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")),
            table.columns().stream()
                .map(column -> line(column, EXAMPLES.of(table, column)))
                .collect(Collectors.joining("\n")));
  }

  private static String line(TableColumn column, String example) {
    return "| `%s` | %s | %s | %s | %s |"
        .formatted(
            column.name(),
            column.type().sql(),
            column.presence() == TableColumn.Presence.OPTIONAL ? "yes" : "no",
            example.replace("|", "\\|"),
            column.comment().replace("|", "\\|"));
  }
}
