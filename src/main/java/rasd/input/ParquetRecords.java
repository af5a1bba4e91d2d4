package rasd.input;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads each row of a part of a Parquet file as a record: a JSON object with the names of the
 * columns. A row group belongs to the part that contains its midpoint; rows are numbered across the
 * whole file.
 */
final class ParquetRecords implements Records {
  private final ParquetReader<Group> rows;

  ParquetRecords(InputPart part, Configuration hadoop) throws IOException {
    try {
      this.rows =
          ParquetReader.builder(new GroupReadSupport(), new Path(part.file().path()))
              .withConf(hadoop)
              .withFileRange(part.begin(), part.end())
              .build();
    } catch (RuntimeException e) {
      throw new IOException(e.getMessage(), e); // "… is not a Parquet file"
    }
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    try {
      Group row = rows.read();
      return row == null
          ? null
          : RawRecord.of(
              rows.getCurrentRowIndex(),
              FileFormat.JSON_LINES,
              CanonicalJson.bytes(ParquetRow.fields(row)),
              List.of(),
              Collections.emptySortedMap());
    } catch (RuntimeException e) {
      throw new IOException(e.getMessage(), e); // A page is damaged.
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
