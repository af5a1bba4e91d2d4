package rasd.job;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import rasd.corpus.ArticleTable;
import rasd.corpus.Corpus;
import rasd.tables.Observed;
import rasd.tables.Publication;
import rasd.tables.Table;
import rasd.tables.TableParts;
import rasd.tables.TableWriter;
import rasd.tables.WrittenTable;

/**
 * Where a run keeps what it has made so far: its tables, and the columns that later steps read. All
 * of it lies in the run's own folder until the run is published; what is lasting is published with
 * the tables.
 */
final class Staging {
  private static final String ROWS = "rows";
  private static final String PASSING = "passing";

  /**
   * What is kept is read from end to end: nobody searches it by least and greatest values. Most of
   * it is encoded articles, no two of them equal, so that a dictionary would only be given up late.
   */
  private static final Map<String, String> READ_WHOLE =
      Map.of(
          "parquet.enable.dictionary", "false",
          "parquet.column.statistics.enabled", "false",
          "parquet.size.statistics.enabled", "false");

  private final Path folder;
  private final Configuration hadoop;
  private final TableParts parts;
  private final TableWriter writer;
  private final Progress progress;
  private final Set<String> lasting;

  /**
   * @param textBytes size of the texts of the run's input, about
   * @param lasting names of what is kept beyond the run
   */
  Staging(
      Path folder, Configuration hadoop, long textBytes, Progress progress, Set<String> lasting) {
    this.folder = folder;
    this.hadoop = hadoop;
    this.parts = new TableParts(folder, hadoop);
    this.writer = new TableWriter(parts, textBytes);
    this.progress = progress;
    this.lasting = lasting;
  }

  /** Says what is being made: the name of a table, or of what is kept, that will be done next. */
  void begins(String name) {
    progress.begins(name);
  }

  WrittenTable write(Table table, Dataset<Row> rows) {
    begins(table.name());
    return done(writer.write(table, rows));
  }

  /** Writes a table of few rows that the driver has. */
  WrittenTable write(Table table, List<Row> rows) {
    begins(table.name());
    return done(writer.write(table, rows));
  }

  /** Writes tables whose rows are made of each article by itself, in one pass. */
  List<WrittenTable> write(Corpus corpus, List<ArticleTable> tables) {
    begins(tables.get(0).table().name());
    List<WrittenTable> written = corpus.write(tables, parts);
    written.forEach(this::done);
    return written;
  }

  /**
   * Writes a table whose rows come in its order from the tasks that make them.
   *
   * @param writing writes the parts, and joins them
   */
  WrittenTable write(Function<TableParts, WrittenTable> writing) {
    return done(writing.apply(parts));
  }

  /** Keeps articles for later steps. */
  Corpus keep(String name, Corpus corpus) {
    return Corpus.of(keep(name, corpus.rows()));
  }

  private WrittenTable done(WrittenTable written) {
    progress.done(written.name(), written.rows(), written.bytes());
    return written;
  }

  /** A table that was written, to be read by later steps. */
  Dataset<Row> read(Table table, Dataset<Row> like) {
    return like.sparkSession()
        .read()
        .schema(table.schema())
        .parquet(new Path(folder, table.name()).toString());
  }

  /** Keeps rows for later steps, which read only the columns that they want. */
  Dataset<Row> keep(String name, Dataset<Row> rows) {
    begins(name);
    Path path =
        new Path(
            lasting.contains(name) ? Publication.kept(folder) : new Path(folder, PASSING), name);
    Observed observed = new Observed(name);
    observed.of(rows, count(lit(1)).as(ROWS)).write().options(READ_WHOLE).parquet(path.toString());
    progress.done(name, observed.number(ROWS), bytes(path));
    return rows.sparkSession().read().schema(rows.schema()).parquet(path.toString());
  }

  /** Where models are saved, to be published with the tables. */
  Path models() {
    return Publication.models(folder);
  }

  private long bytes(Path path) {
    try {
      return path.getFileSystem(hadoop).getContentSummary(path).getLength();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
