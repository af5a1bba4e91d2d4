package rasd.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rasd.Output;

/**
 * Counts again with DuckDB what a run has counted. Each query of a file returns the rows that
 * differ. {@code .ci/recount OUT} runs it with the queries in {@code .ci/recount.sql}.
 */
public final class Recount {
  private static final String SETTINGS_PREFIX = "spark.rasd.";
  private static final int MOST_SHOWN = 5;

  /**
   * A statement of the file.
   *
   * @param name the comment before the statement
   */
  private record Query(String name, String sql) {
    boolean givesRows() {
      return !sql.startsWith("CREATE");
    }
  }

  private Recount() {}

  /**
   * Arguments: the output of a run, and the file of queries. The exit code is 1 if anything
   * differs.
   */
  public static void main(String[] arguments) throws IOException, SQLException {
    try (Output output = Output.of(Path.of(arguments[0]))) {
      Map<String, Long> differing =
          differing(output, Files.readString(Path.of(arguments[1])), System.out);
      if (differing.values().stream().anyMatch(rows -> rows > 0)) {
        System.exit(1);
      }
    }
  }

  /** The number of rows that each query returns, by the query's name. */
  public static Map<String, Long> differing(Output output, String queries, PrintStream report)
      throws SQLException {
    makeKnown(output);
    Map<String, Long> differing = new LinkedHashMap<>();
    for (Query query : queries(queries)) {
      if (query.givesRows()) {
        differing.put(query.name(), differing(query, output, report));
      } else {
        output.execute(query.sql());
      }
    }
    return differing;
  }

  /**
   * Makes the run's settings known, so that a query can use {@code setting('collocations.window')}.
   */
  private static void makeKnown(Output output) throws SQLException {
    output.execute("CREATE OR REPLACE TABLE settings (name VARCHAR, value VARCHAR)");
    for (var setting : output.manifest().get("settings").properties()) {
      output.execute(
          "INSERT INTO settings VALUES ('%s', '%s')"
              .formatted(
                  setting.getKey().replaceFirst(SETTINGS_PREFIX, ""),
                  setting.getValue().asText().replace("'", "''")));
    }
    output.execute(
        "CREATE OR REPLACE MACRO setting(wanted) AS (SELECT value FROM settings WHERE name = wanted)");
  }

  private static List<Query> queries(String file) {
    List<Query> queries = new ArrayList<>();
    String name = "";
    StringBuilder sql = new StringBuilder();
    for (String line : file.lines().toList()) {
      if (line.startsWith("--")) {
        name = line.substring(2).strip();
      } else {
        sql.append(line).append('\n');
      }
      if (line.endsWith(";")) {
        queries.add(new Query(name, sql.toString().strip().replaceFirst(";$", "")));
        sql.setLength(0);
      }
    }
    return queries;
  }

  private static long differing(Query query, Output output, PrintStream report)
      throws SQLException {
    output.execute("CREATE OR REPLACE TEMP TABLE differing AS " + query.sql());
    long rows = Long.parseLong(output.rows("SELECT count(*) FROM differing").get(0));
    report.printf(Locale.ROOT, "%10d differ  %s%n", rows, query.name());
    output
        .rows("SELECT * FROM differing ORDER BY ALL LIMIT " + MOST_SHOWN)
        .forEach(row -> report.println("             " + row));
    return rows;
  }
}
