package rasd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tables of a run as a reader without Spark sees them: DuckDB reads the files that run.json
 * lists.
 */
public final class Output implements AutoCloseable {
  private final Path folder;
  private final JsonNode manifest;
  private final Connection duckDb;

  private Output(Path folder, JsonNode manifest, Connection duckDb) {
    this.folder = folder;
    this.manifest = manifest;
    this.duckDb = duckDb;
  }

  /** Opens each table of the run as a view with the table's name. */
  public static Output of(Path folder) throws IOException, SQLException {
    JsonNode manifest = new ObjectMapper().readTree(folder.resolve("run.json").toFile());
    Output output = new Output(folder, manifest, DriverManager.getConnection("jdbc:duckdb:"));
    for (String table : output.tables()) {
      output.open(table);
    }
    return output;
  }

  private void open(String table) throws SQLException {
    List<String> files = new ArrayList<>();
    for (JsonNode file : manifest.get("tables").get(table).get("files")) {
      files.add("'" + folder.resolve(table).resolve(file.asText()) + "'");
    }
    execute("create view %s as from read_parquet([%s])".formatted(table, String.join(", ", files)));
  }

  /** Runs a statement that returns no rows. */
  public void execute(String sql) throws SQLException {
    try (Statement statement = duckDb.createStatement()) {
      statement.execute(sql);
    }
  }

  public Path folder() {
    return folder;
  }

  public JsonNode manifest() {
    return manifest;
  }

  /** The tables that run.json names. */
  public List<String> tables() {
    List<String> names = new ArrayList<>();
    manifest.get("tables").fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** The digest of each table, by the table's name. */
  public SortedMap<String, String> digests() {
    SortedMap<String, String> digests = new TreeMap<>();
    tables().forEach(t -> digests.put(t, manifest.get("tables").get(t).get("digest").asText()));
    return digests;
  }

  /** The rows of a query as lines: the values of each row as text, joined by " | ". */
  public List<String> rows(String sql) throws SQLException {
    return values(sql).stream().map(row -> String.join(" | ", row)).toList();
  }

  /** The values of each row of a query as text; "null" for a null. */
  public List<List<String>> values(String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = duckDb.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(String.valueOf(found.getObject(i)));
        }
        rows.add(List.copyOf(row));
      }
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    duckDb.close();
  }
}
