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
import rasd.tables.Table;
import rasd.writing.Observed;
import rasd.writing.Publication;
import rasd.writing.TableParts;
import rasd.writing.TableWriter;
import rasd.writing.WrittenTable;

/**
 * Stores what a run has made so far: its tables, and the rows that later steps read. Everything is
 * in the run's own folder until the run is published; files that are kept for the next run are
 * published with the tables.
 */
final class Staging {
  private static final String ROWS = "rows";
  private static final String PASSING = "passing";

  /**
   * Parquet's options for stored rows. Such rows are always read from beginning to end, so the
   * least and greatest value of each column are not needed. Most of them are encoded articles, for
   * which Parquet would try a dictionary in vain, because no two are equal.
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
  private final Set<RunStep> lasting;

  /**
   * @param textBytes approximate size of the texts in the run's input
   * @param lasting the steps whose rows are kept for the next run
   */
  Staging(
      Path folder, Configuration hadoop, long textBytes, Progress progress, Set<RunStep> lasting) {
    this.folder = folder;
    this.hadoop = hadoop;
    this.parts = new TableParts(folder, hadoop);
    this.writer = new TableWriter(parts, textBytes);
    this.progress = progress;
    this.lasting = lasting;
  }

  /** Shows on the screen that a step has begun. */
  void begins(RunStep step) {
    progress.begins(step.words());
  }

  /** Shows on the screen which table is made next. */
  void begins(Table table) {
    progress.begins(RunStep.wordsOf(table.name()));
  }

  WrittenTable write(Table table, Dataset<Row> rows) {
    begins(table);
    return done(writer.write(table, rows));
  }

  /** Writes a table of a few rows that are on the driver. */
  WrittenTable write(Table table, List<Row> rows) {
    begins(table);
    return done(writer.write(table, rows));
  }

  /** Writes, in one pass, tables whose rows are made from each article independently. */
  List<WrittenTable> write(Corpus corpus, List<ArticleTable> tables) {
    begins(tables.get(0).table());
    List<WrittenTable> written = corpus.write(tables, parts);
    written.forEach(this::done);
    return written;
  }

  /**
   * Writes a table whose rows are made by tasks in the table's order.
   *
   * @param writing writes the parts, and joins them
   */
  WrittenTable write(Function<TableParts, WrittenTable> writing) {
    return done(writing.apply(parts));
  }

  /** Stores articles for later steps. */
  Corpus keep(RunStep step, Corpus corpus) {
    return Corpus.of(keep(step, corpus.rows()));
  }

  private WrittenTable done(WrittenTable written) {
    progress.done(RunStep.wordsOf(written.name()), written.rows(), written.bytes());
    return written;
  }

  /** Reads a table that has been written. Of {@code like}, only the session is used. */
  Dataset<Row> read(Table table, Dataset<Row> like) {
    return like.sparkSession()
        .read()
        .schema(table.schema())
        .parquet(new Path(folder, table.name()).toString());
  }

  /** Stores rows for later steps, which read only the columns that they need. */
  Dataset<Row> keep(RunStep step, Dataset<Row> rows) {
    begins(step);
    Path path =
        new Path(
            lasting.contains(step) ? Publication.kept(folder) : new Path(folder, PASSING),
            step.folder());
    Observed observed = new Observed(step.folder());
    observed.of(rows, count(lit(1)).as(ROWS)).write().options(READ_WHOLE).parquet(path.toString());
    progress.done(step.words(), observed.number(ROWS), bytes(path));
    return rows.sparkSession().read().schema(rows.schema()).parquet(path.toString());
  }

  /** The folder in which models are saved; it is published with the tables. */
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
