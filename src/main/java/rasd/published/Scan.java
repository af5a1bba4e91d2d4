package rasd.published;

import static org.apache.parquet.filter2.predicate.FilterApi.and;
import static org.apache.parquet.filter2.predicate.FilterApi.binaryColumn;
import static org.apache.parquet.filter2.predicate.FilterApi.eq;
import static org.apache.parquet.filter2.predicate.FilterApi.in;
import static org.apache.parquet.filter2.predicate.FilterApi.or;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.filter2.predicate.Operators.BinaryColumn;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads some columns of a table, in the order of its rows, or only of the rows that have certain
 * texts. Row groups and pages are skipped if their least and greatest values rule these texts out.
 */
public final class Scan {
  /** A row passes if it has one of the texts in the column. */
  record Condition(String column, Set<Binary> texts) {}

  /** The largest number of texts that a filter compares one by one. */
  private static final int MOST_SINGLE = 100;

  private final List<Path> files;
  private final Configuration hadoop;
  private final Set<String> columns = new LinkedHashSet<>();
  private final List<Condition> conditions = new ArrayList<>();

  Scan(List<Path> files, Configuration hadoop) {
    this.files = files;
    this.hadoop = hadoop;
  }

  /** Adds columns to read. A column that the table does not have is null in every row. */
  public Scan columns(String... names) {
    columns.addAll(List.of(names));
    return this;
  }

  /** Restricts the scan to rows with this text in a column. */
  public Scan where(String column, String text) {
    return where(column, List.of(text));
  }

  /** Restricts the scan to rows with one of these texts in a column. */
  public Scan where(String column, Collection<String> texts) {
    columns.add(column);
    conditions.add(
        new Condition(column, texts.stream().map(Binary::fromString).collect(Collectors.toSet())));
    return this;
  }

  /**
   * Passes each row to the consumer, which must not keep it, because the object is reused for the
   * next row.
   */
  public void forEach(Consumer<TableRow> consumer) {
    if (conditions.stream().anyMatch(condition -> condition.texts().isEmpty())) {
      return;
    }
    for (Path file : files) {
      try {
        read(file, consumer);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void read(Path file, Consumer<TableRow> consumer) throws IOException {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(file, hadoop), options())) {
      MessageType schema = wanted(reader.getFileMetaData().getSchema());
      reader.setRequestedSchema(schema);
      for (PageReadStore pages = reader.readNextFilteredRowGroup();
          pages != null;
          pages = reader.readNextFilteredRowGroup()) {
        TableRow row =
            TableRow.over(
                pages, schema, reader.getFileMetaData().getCreatedBy(), columns, conditions);
        for (long i = pages.getRowCount(); i > 0; i--) {
          if (row.passes()) {
            consumer.accept(row);
          }
          row.advance();
        }
      }
    }
  }

  private ParquetReadOptions options() {
    HadoopReadOptions.Builder options = HadoopReadOptions.builder(hadoop);
    FilterPredicate filter = filter();
    if (filter != null) {
      options.withRecordFilter(FilterCompat.get(filter));
    }
    return options.build();
  }

  private @Nullable FilterPredicate filter() {
    FilterPredicate all = null;
    for (Condition condition : conditions) {
      FilterPredicate one = filter(condition);
      all = all == null ? one : and(all, one);
    }
    return all;
  }

  /**
   * A filter for pages that may have one of the texts. A few texts are joined by {@code or},
   * because Parquet uses only the least and the greatest text of {@code in} to find pages.
   */
  private static FilterPredicate filter(Condition condition) {
    BinaryColumn column = binaryColumn(condition.column());
    if (condition.texts().size() > MOST_SINGLE) {
      return in(column, condition.texts());
    }
    FilterPredicate any = null;
    for (Binary text : condition.texts()) {
      FilterPredicate one = eq(column, text);
      any = any == null ? one : or(any, one);
    }
    return Objects.requireNonNull(any);
  }

  private MessageType wanted(MessageType whole) {
    List<Type> types = new ArrayList<>();
    for (String column : columns) {
      if (whole.containsField(column)) {
        types.add(whole.getType(column));
      }
    }
    return new MessageType(whole.getName(), types);
  }
}
