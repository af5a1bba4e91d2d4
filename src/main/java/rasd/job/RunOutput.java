package rasd.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import rasd.corpus.ArticleTable;
import rasd.corpus.Corpus;
import rasd.tables.Table;
import rasd.tables.Tables;
import rasd.writing.TableParts;
import rasd.writing.WrittenTable;

/** Writes the tables of a run, except for those that the settings leave out. */
final class RunOutput {
  private final Staging staging;
  private final Collection<String> leftOut;
  private final RunNotes notes;
  private final List<WrittenTable> written = new ArrayList<>();

  /**
   * @param leftOut names of the tables to leave out, among those whose rows are made from each
   *     article independently
   */
  RunOutput(Staging staging, Collection<String> leftOut, RunNotes notes) {
    this.staging = staging;
    this.leftOut = leftOut;
    this.notes = notes;
  }

  WrittenTable write(Table table, Dataset<Row> rows) {
    return added(staging.write(table, rows));
  }

  /** Writes a table of a few rows that are on the driver. */
  WrittenTable write(Table table, List<Row> rows) {
    return added(staging.write(table, rows));
  }

  /**
   * Writes a table whose rows are made by tasks in the table's order.
   *
   * @param writing writes the parts, and joins them
   */
  void write(Table table, Function<TableParts, WrittenTable> writing) {
    staging.begins(table);
    added(staging.write(writing));
  }

  /** Writes, in one pass, tables whose rows are made from each article independently. */
  void write(Corpus corpus, List<ArticleTable> tables) {
    List<ArticleTable> wanted = new ArrayList<>();
    for (ArticleTable table : tables) {
      if (leftOut.contains(table.table().name())) {
        notes.leftOut(table.table());
      } else {
        wanted.add(table);
      }
    }
    if (!wanted.isEmpty()) {
      staging.write(corpus, wanted).forEach(this::added);
    }
  }

  private WrittenTable added(WrittenTable table) {
    written.add(table);
    return table;
  }

  /** The tables that are to be published, in the order in which they were written. */
  List<WrittenTable> tables() {
    return written.stream().filter(table -> Tables.names().contains(table.name())).toList();
  }
}
