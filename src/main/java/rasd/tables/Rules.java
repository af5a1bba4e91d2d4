package rasd.tables;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;

/**
 * The rules that a table's declaration gives its values: what is never null, never blank, never
 * infinite, in which range, one of which labels.
 */
final class Rules {
  private Rules() {}

  /** True for a row that breaks a rule. Few expressions, as every row is checked when written. */
  static Column broken(Table table) {
    List<Column> broken = new ArrayList<>();
    for (Column required : columns(table, rasd.tables.Column::isRequired)) {
      broken.add(required.isNull());
    }
    oneOf(lit(""), columns(table, column -> !column.mayBeBlank()), broken);
    List<Column> doubles = columns(table, column -> column.type().equals(DataTypes.DoubleType));
    for (double value :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      oneOf(lit(value), doubles, broken);
    }
    for (rasd.tables.Column column : table.columns()) {
      addRange(column, broken);
    }
    return anyOf(broken);
  }

  /** The names of the columns whose rules a row breaks, for the message that says so. */
  static Column brokenColumns(Table table) {
    Column[] names =
        table.columns().stream()
            .map(column -> when(broken(table.of(column)), lit(column.name())))
            .toArray(Column[]::new);
    return concat_ws(", ", array_compact(array(names)));
  }

  private static void addRange(rasd.tables.Column column, List<Column> broken) {
    if (column.low() != null) {
      broken.add(col(column.name()).lt(column.low()));
    }
    if (column.high() != null) {
      broken.add(col(column.name()).gt(column.high()));
    }
    if (!column.labels().isEmpty()) {
      broken.add(not(col(column.name()).isin(column.labels().toArray())));
    }
  }

  private static void oneOf(Column value, List<Column> columns, List<Column> broken) {
    if (!columns.isEmpty()) {
      broken.add(value.isin(columns.toArray()));
    }
  }

  private static List<Column> columns(
      Table table, java.util.function.Predicate<rasd.tables.Column> wanted) {
    return table.columns().stream().filter(wanted).map(column -> col(column.name())).toList();
  }

  /** A rule over a null value is null, and not broken. */
  private static Column anyOf(List<Column> conditions) {
    return conditions.stream()
        .map(condition -> org.apache.spark.sql.functions.coalesce(condition, lit(false)))
        .reduce(lit(false), Column::or);
  }
}
