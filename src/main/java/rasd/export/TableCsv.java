package rasd.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import rasd.published.PublishedRun;

/** A table as comma-separated values. Lists, maps and structs are JSON in their cells. */
final class TableCsv {
  private TableCsv() {}

  static String write(PublishedRun run, String table, boolean hasMark, Path target)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(target, UTF_8)) {
      if (hasMark) {
        out.write(Csv.BYTE_ORDER_MARK);
      }
      Csv csv = new Csv(out);
      csv.row(columns(run.files(table).get(0)));
      for (var file : run.files(table)) {
        write(file, csv);
      }
    }
    return "%s: %,d rows of %s".formatted(target, run.rows(table), table);
  }

  private static List<String> columns(org.apache.hadoop.fs.Path file) throws IOException {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(file, new Configuration()))) {
      return reader.getFileMetaData().getSchema().getFields().stream().map(Type::getName).toList();
    }
  }

  private static void write(org.apache.hadoop.fs.Path file, Csv csv) throws IOException {
    try (ParquetReader<Group> reader =
        ParquetReader.builder(new GroupReadSupport(), file).build()) {
      for (Group row = reader.read(); row != null; row = reader.read()) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < row.getType().getFieldCount(); i++) {
          values.add(Values.ofCell(row, i));
        }
        csv.row(values);
      }
    }
  }
}
