package rasd.writing;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import rasd.tables.TableFormat;

/**
 * A Parquet file that receives values column by column. The values are held in memory, in
 * compressed pages, until there are enough for a row group.
 */
final class ColumnFile implements Closeable {
  private static final String LEVEL = "parquet.compression.codec.zstd.level";
  private static final int DEFAULT_LEVEL = 3;

  /** The size of a row group. It is small, because a task has many files open at once. */
  private static final long ROW_GROUP_BYTES = 16L << 20;

  private static final int MOST_ROWS_UNSEEN = 10_000;

  private final TableFormat format;
  private final List<ColumnDescriptor> descriptors;
  private final ColumnWriter[] columns;
  private final ZstdPages compressor;
  private final ParquetFileWriter file;
  private ColumnChunkPageWriteStore pages;
  private ColumnWriteStore values;
  private long rows;
  private long rowsToLookAt = 1;

  ColumnFile(TableFormat format, Path path, Configuration hadoop) throws IOException {
    this.format = format;
    descriptors = format.schema().getColumns();
    columns = new ColumnWriter[descriptors.size()];
    file = open(format, path, hadoop);
    file.start();
    compressor = new ZstdPages(hadoop.getInt(LEVEL, DEFAULT_LEVEL));
    pages = newPages();
    values = format.properties().newColumnWriteStore(format.schema(), pages, pages);
    takeColumns();
  }

  /** Creates a file to which nothing has been written yet. */
  static ParquetFileWriter open(TableFormat format, Path path, Configuration hadoop)
      throws IOException {
    return new ParquetFileWriter(
        HadoopOutputFile.fromPath(path, hadoop),
        format.schema(),
        ParquetFileWriter.Mode.CREATE,
        ROW_GROUP_BYTES,
        0,
        null,
        format.properties());
  }

  /** The writer of a column's values. It must be requested anew for each row. */
  ColumnWriter column(int number) {
    return columns[number];
  }

  void endRow() throws IOException {
    values.endRecord();
    rows++;
    if (rows >= rowsToLookAt) {
      look();
    }
  }

  /**
   * Writes the held values if there are enough of them for a row group. Measuring their size is
   * expensive, so the next measurement is halfway to a full group.
   */
  private void look() throws IOException {
    long bytes = values.getBufferedSize();
    if (bytes >= ROW_GROUP_BYTES) {
      flush();
      newGroup();
    } else {
      long rowsLeft = (ROW_GROUP_BYTES - bytes) * rows / Math.max(1, bytes);
      rowsToLookAt = rows + Math.max(1, Math.min(rowsLeft / 2, MOST_ROWS_UNSEEN));
    }
  }

  private void flush() throws IOException {
    file.startBlock(rows);
    values.flush();
    pages.flushToFileWriter(file);
    file.endBlock();
    values.close();
    pages.close();
  }

  private void newGroup() {
    pages = newPages();
    values = format.properties().newColumnWriteStore(format.schema(), pages, pages);
    takeColumns();
    rows = 0;
    rowsToLookAt = 1;
  }

  private ColumnChunkPageWriteStore newPages() {
    return new ColumnChunkPageWriteStore(
        compressor,
        format.schema(),
        HeapByteBufferAllocator.getInstance(),
        format.properties().getColumnIndexTruncateLength(),
        false);
  }

  private void takeColumns() {
    for (int i = 0; i < columns.length; i++) {
      columns[i] = values.getColumnWriter(descriptors.get(i));
    }
  }

  /** Writes the values that are still held, and the footer. */
  void finish() throws IOException {
    if (rows > 0) {
      flush();
    }
    file.end(format.footer());
  }

  /** Releases the file's resources. Without {@link #finish} the file cannot be read. */
  @Override
  public void close() throws IOException {
    values.close();
    pages.close();
    compressor.release();
    file.close();
  }
}
