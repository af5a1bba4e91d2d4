package rasd;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A published run with tables that a test defines by DuckDB queries, so that all rows are known.
 */
public final class PublishedTables implements AutoCloseable {
  private final Path folder;
  private final Connection duckDb;
  private final List<String> tables = new ArrayList<>();

  private PublishedTables(Path folder, Connection duckDb) {
    this.folder = folder;
    this.duckDb = duckDb;
  }

  /** A run in a folder, at first without tables. */
  public static PublishedTables in(Path folder) throws SQLException {
    return new PublishedTables(folder, DriverManager.getConnection("jdbc:duckdb:"));
  }

  /** Adds a table with the rows of a query. */
  public PublishedTables with(String table, String query) throws SQLException, IOException {
    Files.createDirectories(folder.resolve(table));
    Path file = folder.resolve(table).resolve("part-0.parquet");
    try (Statement statement = duckDb.createStatement()) {
      statement.execute("copy (%s) to '%s' (format parquet)".formatted(query, file));
      try (ResultSet rows = statement.executeQuery("select count(*) from '" + file + "'")) {
        rows.next();
        tables.add(
            "\"%s\": {\"rows\": %d, \"digest\": \"%032x\", \"files\": [\"part-0.parquet\"]}"
                .formatted(table, rows.getLong(1), tables.size()));
      }
    }
    return this;
  }

  /** Writes {@code run.json} and returns the folder. */
  public Path publish() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("run.json"),
        """
        {"run_id": "r1", "ended_at": "2026-01-02T03:04:05Z",
         "versions": {"job": "1", "commit": "abc"}, "input_file_count": 1,
         "input_files": [{"source_path": "a.jsonl", "bytes": 7, "sha256": "00"}],
         "settings": {"spark.rasd.topics.k": "2"},
         "tables": {%s}}
        """
            .formatted(String.join(", ", tables)),
        UTF_8);
    return folder;
  }

  @Override
  public void close() throws SQLException {
    duckDb.close();
  }
}
