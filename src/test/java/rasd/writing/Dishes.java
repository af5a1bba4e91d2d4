package rasd.writing;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import rasd.Sparks;
import rasd.tables.Table;
import scala.jdk.javaapi.CollectionConverters;

/** A small table with columns for many of the rules that a column can have. */
final class Dishes {
  static final Table DISHES =
      Table.named("dishes", "One row per dish.")
          .key("name", StringType, "Its name.")
          .key("size", LongType, "Its size in plates.")
          .from(1)
          .required("course", StringType, "When it is eaten.")
          .oneOf("first", "main")
          .optional("salt", DoubleType, "Share of salt.")
          .between(0, 1)
          .optional("sugar", DoubleType, "Share of sugar.")
          .between(0, 1)
          .optional("origin", StringType, "Where it comes from.")
          .blankAllowed("recipe", "How it is made.")
          .optional("forms", createMapType(StringType, LongType), "Written form -> count.")
          .build();

  static final Row KOSHARI =
      row("كشري", 1L, "main", null, 0.2, "مصر", "أرز وعدس", Map.of("كشرى", 3L));

  private Dishes() {}

  static Dataset<Row> rows(Row... rows) {
    return Sparks.session().createDataFrame(Arrays.asList(rows), DISHES.schema());
  }

  static Row row(Object... values) {
    return RowFactory.create(Stream.of(values).map(Dishes::inScala).toArray());
  }

  /** {@link #KOSHARI} with another value in a column. */
  static Row changed(String column, Object value) {
    Object[] values = new Object[KOSHARI.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = KOSHARI.get(i);
    }
    values[DISHES.schema().fieldIndex(column)] = inScala(value);
    return RowFactory.create(values);
  }

  private static Object inScala(Object value) {
    return value instanceof Map<?, ?> map
        ? scala.collection.immutable.Map.from(CollectionConverters.asScala(map))
        : value;
  }
}
