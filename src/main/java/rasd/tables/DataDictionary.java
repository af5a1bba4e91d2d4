package rasd.tables;

import java.util.stream.Collectors;

/**
 * The tables' declarations as Markdown, in {@code docs/tables.md} and as {@code rasd tables} prints
 * them.
 */
public final class DataDictionary {
  private DataDictionary() {}

  public static String markdown() {
    String tables =
        Tables.ALL.stream().map(DataDictionary::section).collect(Collectors.joining("\n"));
    return """
        # The tables

        One folder a table under the output folder, `OUT/<table>/part-*.parquet` (zstd), and `OUT/run.json`
        beside them. Rows are sorted by the key. Unknown is null. Each column's comment stands in the
        Parquet schema too. This page is made by `rasd tables`.

        """
        + tables;
  }

  private static String section(Table table) {
    return """
        ## %s

        %s Key: %s.

        | column | type | null | meaning |
        |---|---|---|---|
        %s
        """
        .formatted(
            table.name(),
            table.comment(),
            table.key().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")),
            table.columns().stream().map(DataDictionary::line).collect(Collectors.joining("\n")));
  }

  private static String line(TableColumn column) {
    return "| `%s` | %s | %s | %s |"
        .formatted(
            column.name(),
            column.type().sql(),
            column.presence() == TableColumn.Presence.OPTIONAL ? "yes" : "no",
            column.comment().replace("|", "\\|"));
  }
}
