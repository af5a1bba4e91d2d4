package rasd.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import rasd.tables.UserError;

/** The tables of the run that {@code run.json} tells of, row by row. */
final class PublishedRun {
  private final Path folder;
  private final JsonNode tables;

  private PublishedRun(Path folder, JsonNode tables) {
    this.folder = folder;
    this.tables = tables;
  }

  /**
   * Opens the run in a folder.
   *
   * @throws UserError when there is none
   */
  static PublishedRun at(String output) {
    Path folder = new Path(output);
    Path manifest = new Path(folder, "run.json");
    try (InputStream in = manifest.getFileSystem(new Configuration()).open(manifest)) {
      return new PublishedRun(folder, new ObjectMapper().readTree(in).path("tables"));
    } catch (IOException e) {
      throw UserError.usage(
          "Cannot read %s: %s. Name the output folder of a run."
              .formatted(manifest, e.getMessage()));
    }
  }

  /** Hands over some columns of the rows of a table that a filter lets pass, in their order. */
  void read(
      String table, String[] columns, @Nullable FilterPredicate filter, Consumer<Group> rows) {
    for (JsonNode file : tables.path(table).path("files")) {
      try {
        read(new Path(new Path(folder, table), file.asText()), columns, filter, rows);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void read(
      Path file, String[] columns, @Nullable FilterPredicate filter, Consumer<Group> rows)
      throws IOException {
    Configuration configuration = new Configuration();
    configuration.set(ReadSupport.PARQUET_READ_SCHEMA, schema(file, columns).toString());
    try (ParquetReader<Group> reader =
        ParquetReader.builder(new GroupReadSupport(), file)
            .withConf(configuration)
            .withFilter(filter == null ? FilterCompat.NOOP : FilterCompat.get(filter))
            .build()) {
      for (Group row = reader.read(); row != null; row = reader.read()) {
        rows.accept(row);
      }
    }
  }

  private static MessageType schema(Path file, String[] columns) throws IOException {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(file, new Configuration()))) {
      MessageType whole = reader.getFileMetaData().getSchema();
      Type[] wanted = Arrays.stream(columns).map(whole::getType).toArray(Type[]::new);
      return new MessageType(whole.getName(), wanted);
    }
  }

  /** The text of a column, or null. */
  static @Nullable String text(Group row, String column) {
    return row.getFieldRepetitionCount(column) == 0 ? null : row.getString(column, 0);
  }
}
