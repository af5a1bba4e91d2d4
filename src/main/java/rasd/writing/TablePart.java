package rasd.writing;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.catalyst.InternalRow;
import rasd.tables.Table;
import rasd.tables.TableColumn;
import rasd.tables.TableFormat;

/**
 * Writes rows of one table into one file from within a task. Values are put into the cells of a
 * row, which check them by the table's rules; {@link #endRow} writes the values, adds them to the
 * digest and clears the cells. Rows must be added in the order of the key.
 */
public final class TablePart implements Closeable {
  private final Table table;
  private final Path path;
  private final Configuration hadoop;
  private final ColumnFile file;
  private final Map<String, Cell> byName = new LinkedHashMap<>();
  private final Cell[] cells;
  private final FlatCell[] key;
  private final RowDigest digest = new RowDigest();
  private long rows;
  private boolean isClosed;

  TablePart(Table table, Path path, Configuration hadoop) {
    this.table = table;
    this.path = path;
    this.hadoop = hadoop;
    TableFormat format = TableFormat.of(table);
    try {
      this.file = new ColumnFile(format, path, hadoop);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int leaf = 0;
    for (TableColumn column : table.columns()) {
      byName.put(column.name(), Cell.at(new Cell.CellColumn(table.name(), column, file, leaf)));
      leaf += format.leaves(column);
    }
    this.cells = byName.values().toArray(Cell[]::new);
    this.key = table.key().stream().map(byName::get).toArray(FlatCell[]::new);
  }

  public TextCell text(String column) {
    return cell(column, TextCell.class);
  }

  public IntCell integer(String column) {
    return cell(column, IntCell.class);
  }

  public LongCell number(String column) {
    return cell(column, LongCell.class);
  }

  public DoubleCell measure(String column) {
    return cell(column, DoubleCell.class);
  }

  public BooleanCell flag(String column) {
    return cell(column, BooleanCell.class);
  }

  public DayCell day(String column) {
    return cell(column, DayCell.class);
  }

  public TimeCell time(String column) {
    return cell(column, TimeCell.class);
  }

  public TextMapCell textsByName(String column) {
    return cell(column, TextMapCell.class);
  }

  public EvidenceCell evidence(String column) {
    return cell(column, EvidenceCell.class);
  }

  /**
   * The cell of a column.
   *
   * @throws IllegalStateException if the table has no such column, or its cell is of another type
   */
  <C extends Cell> C cell(String column, Class<C> type) {
    Cell cell = byName.get(column);
    if (cell == null) {
      throw new IllegalStateException("Table " + table.name() + ": no column " + column);
    }
    if (!type.isInstance(cell)) {
      throw new IllegalStateException(
          "Table %s: column %s is %s, which does not fit a %s"
              .formatted(
                  table.name(), column, cell.column().type().simpleString(), type.getSimpleName()));
    }
    return type.cast(cell);
  }

  /** Appends a Spark row that has this table's columns in their order. */
  void add(InternalRow row) {
    for (int i = 0; i < cells.length; i++) {
      cells[i].take(row, i);
    }
    endRow();
  }

  /**
   * Ends the row. A cell that has not been set is null.
   *
   * @throws IllegalStateException if a required value is null, or if the row before has the same
   *     key or a greater one. These are bugs in the stage, after which the part must not be
   *     finished
   */
  public void endRow() {
    for (int i = 0; i < cells.length; i++) {
      digest.addPlace(i);
      cells[i].endRow(digest);
    }
    digest.endRow();
    requireOrder();
    rows++;
    try {
      file.endRow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void requireOrder() {
    boolean isGreater = rows == 0;
    for (FlatCell cell : key) {
      int order = cell.compareWithLast();
      if (!isGreater && order < 0) {
        throw cell.bad("less than in the row before, so the rows are not in the order of the key");
      }
      isGreater |= order > 0;
    }
    if (!isGreater) {
      throw key[key.length - 1].bad("like that of the row before, and so is the rest of the key");
    }
  }

  /** Completes the file. */
  public PartFile finish() {
    try {
      file.finish();
      file.close();
      isClosed = true;
      long bytes = path.getFileSystem(hadoop).getFileStatus(path).getLen();
      return new PartFile(
          table.name(), path.getName(), rows, digest.first(), digest.second(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes the file unless it has been finished. */
  @Override
  public void close() {
    if (isClosed) {
      return;
    }
    isClosed = true;
    try {
      file.close();
      path.getFileSystem(hadoop).delete(path, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
