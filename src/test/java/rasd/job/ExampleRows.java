package rasd.job;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import rasd.Output;
import rasd.tables.Tables;

/**
 * Selects a row of each table that shows what the table is for, as lines of table, column and
 * value.
 */
final class ExampleRows {
  private static final int LONGEST = 60;

  private ExampleRows() {}

  /**
   * The rows of a run.
   *
   * @param kept the previous lines, which are kept for tables without a row
   */
  static List<String> of(Output output, List<String> kept) throws SQLException {
    List<String> lines = new ArrayList<>();
    for (String table : Tables.names()) {
      List<String> found = row(output, table);
      lines.addAll(
          found.isEmpty()
              ? kept.stream().filter(line -> line.startsWith(table + "\t")).toList()
              : found);
    }
    return lines;
  }

  private static List<String> row(Output output, String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (List<String> column :
        output.values("select column_name, column_type from (describe %s)".formatted(table))) {
      String quoted = '"' + column.get(0) + '"';
      columns.add(column.get(0));
      values.add(
          "coalesce(%s::varchar, '')"
              .formatted(
                  column.get(1).equals("DOUBLE") ? "round(%s, 3)".formatted(quoted) : quoted));
    }
    List<List<String>> rows =
        output.values(
            "select %s from %s where %s limit 1"
                .formatted(String.join(", ", values), table, which(table)));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < columns.size() && !rows.isEmpty(); i++) {
      lines.add(table + "\t" + columns.get(i) + "\t" + shortened(rows.get(0).get(i)));
    }
    return lines;
  }

  /** The condition that selects the row; by default, the first row is taken. */
  private static String which(String table) {
    return switch (table) {
      case "articles" -> "source_path like '000%'";
      case "page_lines" -> "label = 'caption'";
      case "tokens" -> "pieces like '%+%' and term is not null";
      case "dates" -> "conflict is not null";
      case "terms", "article_terms" -> "term = 'الإرهاب'";
      case "collocations" -> "term_a = 'الخارجية' and term_b = 'وزير'";
      case "phrases", "article_phrases" -> "phrase = 'مكافحة الإرهاب'";
      case "slices" -> "slice_type = 'month'";
      case "term_slices" -> "slice_type = 'month' and term = 'الإرهاب'";
      case "mentions", "entities", "entity_names", "name_choices" -> "entity_id = 'sergey-lavrov'";
      case "quotes" -> "entity_id = 'sergey-lavrov' and verb is not null";
      case "comentions" ->
          "context = 'sentence' and slice_type = 'all' and entity_a = 'john-kerry'"
              + " and entity_b = 'sergey-lavrov'";
      case "entity_network" -> "context = 'sentence' and entity_id = 'sergey-lavrov'";
      case "topic_models" -> "selected";
      case "topic_terms", "article_topics" -> "\"rank\" = 0";
      case "quality" -> "metric = 'undated'";
      default -> "true";
    };
  }

  private static String shortened(String value) {
    String line = value.replaceAll("\\s+", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST - 1).strip() + "…" : line;
  }
}
