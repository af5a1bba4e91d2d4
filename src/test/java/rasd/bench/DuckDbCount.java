package rasd.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the statements of a file in DuckDB, to measure what a good engine that knows no Arabic takes
 * for the same counts. The statements may use {@code getvariable('corpus')}, {@code
 * getvariable('names')} and {@code getvariable('out')}. The first value of each row that they
 * select is printed.
 */
public final class DuckDbCount {
  private DuckDbCount() {}

  /**
   * Arguments: file of statements, number of threads, corpus (a file or a folder), file of names,
   * file to write.
   */
  public static void main(String[] arguments) throws IOException, SQLException {
    Path corpus = Path.of(arguments[2]);
    String files = Files.isDirectory(corpus) ? corpus + "/*.jsonl" : corpus.toString();
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement()) {
      statement.execute("SET threads = " + Integer.parseInt(arguments[1]));
      set("corpus", files, statement);
      set("names", arguments[3], statement);
      set("out", arguments[4], statement);
      for (String sql : statements(Files.readString(Path.of(arguments[0])))) {
        if (statement.execute(sql)) {
          print(statement.getResultSet());
        }
      }
    }
  }

  private static void set(String variable, String value, Statement statement) throws SQLException {
    statement.execute("SET VARIABLE %s = '%s'".formatted(variable, value.replace("'", "''")));
  }

  private static List<String> statements(String file) {
    String withoutComments = file.replaceAll("(?m)^--.*$", "");
    return Stream.of(withoutComments.split(";", -1)).filter(sql -> !sql.isBlank()).toList();
  }

  private static void print(ResultSet rows) throws SQLException {
    while (rows.next()) {
      System.out.println(rows.getString(1));
    }
  }
}
