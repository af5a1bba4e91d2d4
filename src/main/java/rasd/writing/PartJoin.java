package rasd.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import rasd.tables.Table;
import rasd.tables.TableFormat;

/** Joins the many parts of a table into a few files, without decoding their pages. */
final class PartJoin {
  private static final long BYTES_A_FILE = 32L << 20;

  private final Table table;
  private final Path folder;
  private final Path partsFolder;
  private final Configuration hadoop;
  private final FileSystem files;

  PartJoin(Table table, Path folder, Path partsFolder, Configuration hadoop) throws IOException {
    this.table = table;
    this.folder = folder;
    this.partsFolder = partsFolder;
    this.hadoop = hadoop;
    this.files = folder.getFileSystem(hadoop);
  }

  WrittenTable join(List<PartFile> parts, double seconds) throws IOException {
    List<String> names = new ArrayList<>();
    long bytes = 0;
    long rows = 0;
    long first = 0;
    long second = 0;
    files.mkdirs(folder);
    for (List<PartFile> group : groups(parts)) {
      Path file = new Path(folder, "part-%05d.zstd.parquet".formatted(names.size()));
      join(group, file);
      names.add(file.getName());
      bytes += files.getFileStatus(file).getLen();
    }
    for (PartFile part : parts) {
      rows += part.rows();
      first ^= part.first();
      second ^= part.second();
    }
    files.delete(partsFolder, true);
    return new WrittenTable(
        table.name(), rows, RowDigest.text(first, second), List.copyOf(names), bytes, seconds);
  }

  /** The parts of each file. A table without rows is one file without parts. */
  private List<List<PartFile>> groups(List<PartFile> parts) {
    List<List<PartFile>> groups = new ArrayList<>(List.of(new ArrayList<>()));
    long bytes = 0;
    for (PartFile part : parts) {
      requireSameTable(part);
      if (part.rows() == 0) {
        continue;
      }
      if (bytes >= BYTES_A_FILE) {
        groups.add(new ArrayList<>());
        bytes = 0;
      }
      groups.get(groups.size() - 1).add(part);
      bytes += part.bytes();
    }
    return groups;
  }

  private void requireSameTable(PartFile part) {
    if (!part.table().equals(table.name())) {
      throw new IllegalStateException(
          "Table %s: %s is a part of %s".formatted(table.name(), part.name(), part.table()));
    }
  }

  private void join(List<PartFile> parts, Path file) throws IOException {
    if (parts.size() == 1) {
      rename(new Path(partsFolder, parts.get(0).name()), file);
      return;
    }
    TableFormat format = TableFormat.of(table);
    try (ParquetFileWriter joined = ColumnFile.open(format, file, hadoop)) {
      joined.start();
      for (PartFile part : parts) {
        joined.appendFile(HadoopInputFile.fromPath(new Path(partsFolder, part.name()), hadoop));
      }
      joined.end(format.footer());
    }
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException("Cannot rename " + from + " to " + to);
    }
  }
}
