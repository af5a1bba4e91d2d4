package rasd.writing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import rasd.tables.Table;
import rasd.tables.TableColumn;
import scala.jdk.javaapi.CollectionConverters;

/** Writes rows of Spark into a part, so that the part can be compared with what Spark writes. */
final class RowSink {
  private RowSink() {}

  static void write(Table table, Iterable<Row> rows, TablePart part) {
    for (Row row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (!row.isNullAt(i)) {
          set(part, table.columns().get(i), row.get(i));
        }
      }
      part.endRow();
    }
  }

  private static void set(TablePart part, TableColumn column, Object value) {
    String name = column.name();
    switch (column.type().catalogString()) {
      case "string" -> part.text(name).set((String) value);
      case "int" -> part.integer(name).set((Integer) value);
      case "bigint" -> part.number(name).set((Long) value);
      case "double" -> part.measure(name).set((Double) value);
      case "boolean" -> part.flag(name).set((Boolean) value);
      case "date" -> part.day(name).set(((java.sql.Date) value).toLocalDate());
      case "array<string>" -> {
        part.texts(name).start();
        list(value).forEach(text -> part.texts(name).add(TextCell.utf8((String) text)));
      }
      case "map<string,string>" -> {
        part.textsByName(name).start();
        map(value).forEach((key, text) -> part.textsByName(name).add(key, (String) text));
      }
      case "map<string,bigint>" -> {
        part.counts(name).start();
        map(value).forEach((key, count) -> part.counts(name).add(TextCell.utf8(key), (Long) count));
      }
      case "array<struct<article_id:string,sentence_no:int,text:string>>" -> {
        part.exemplars(name).start();
        for (Object entry : list(value)) {
          Row one = (Row) entry;
          part.exemplars(name)
              .add(TextCell.utf8(one.getString(0)), one.getInt(1), TextCell.utf8(one.getString(2)));
        }
      }
      default -> {
        part.evidence(name).start();
        for (Object entry : list(value)) {
          part.evidence(name).add(((Row) entry).getString(0), ((Row) entry).getInt(1));
        }
      }
    }
  }

  private static List<?> list(Object value) {
    return CollectionConverters.asJava((scala.collection.Seq<?>) value);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return new TreeMap<>(CollectionConverters.asJava((scala.collection.Map<String, Object>) value));
  }
}
