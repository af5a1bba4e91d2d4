package rasd.comentions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import rasd.LiteralArticles;
import rasd.Sparks;
import rasd.tables.TableParts;
import rasd.tables.WrittenTable;

/** Tables that are written by tasks, and read again. */
final class ComentionTables {
  private ComentionTables() {}

  static Dataset<Row> written(Function<TableParts, WrittenTable> writing) {
    try {
      Path folder = Files.createTempDirectory("table");
      WrittenTable table =
          writing.apply(
              new TableParts(
                  new org.apache.hadoop.fs.Path(folder.toUri()),
                  LiteralArticles.context().hadoopConfiguration()));
      return Sparks.session().read().parquet(folder.resolve(table.name()).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
