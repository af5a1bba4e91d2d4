package rasd.corpus;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Converts values to and from the types that Spark has for them in a row. */
public final class RowValues {
  private RowValues() {}

  /** A list for a row. */
  public static <T> Seq<T> list(Collection<T> items) {
    return CollectionConverters.asScala(items).toSeq();
  }

  /** A day for a row. */
  public static @Nullable Date date(@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }

  /** The day in a column of a row. */
  public static @Nullable LocalDate day(Row row, int column) {
    Date date = row.getDate(column);
    return date == null ? null : date.toLocalDate();
  }

  /** The texts by name in a column of a row; empty if the column is null. */
  public static SortedMap<String, String> textsByName(Row row, int column) {
    Map<String, String> texts = row.getJavaMap(column);
    return texts == null ? Collections.emptySortedMap() : new TreeMap<>(texts);
  }
}
