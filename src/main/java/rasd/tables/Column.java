package rasd.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table, as the contract has it.
 *
 * @param comment meaning, unit and formula; it stands in the Parquet schema
 * @param low the least value allowed, or null
 * @param high the greatest value allowed, or null
 * @param labels the only values allowed; any when empty
 */
record Column(
    String name,
    DataType type,
    Presence presence,
    String comment,
    @Nullable Double low,
    @Nullable Double high,
    List<String> labels) {

  enum Presence {
    /** Part of the key: never null, and the table is sorted by it. */
    KEY,
    /** Never null. */
    REQUIRED,
    /** Null where unknown. */
    OPTIONAL,
    /** Never null, but may be empty text. */
    BLANK_ALLOWED
  }

  boolean isKey() {
    return presence == Presence.KEY;
  }

  Metadata metadata() {
    return new MetadataBuilder().putString("comment", comment).build();
  }

  /** True for a row that breaks this column's rules; never null. */
  org.apache.spark.sql.Column broken() {
    org.apache.spark.sql.Column column = col(name);
    org.apache.spark.sql.Column broken = lit(false);
    if (presence != Presence.OPTIONAL) {
      broken = broken.or(column.isNull());
    }
    if (type.equals(DataTypes.StringType) && presence != Presence.BLANK_ALLOWED) {
      broken = broken.or(column.eqNullSafe(""));
    }
    if (type.equals(DataTypes.DoubleType)) {
      broken =
          broken
              .or(column.eqNullSafe(Double.NaN))
              .or(column.eqNullSafe(Double.POSITIVE_INFINITY))
              .or(column.eqNullSafe(Double.NEGATIVE_INFINITY));
    }
    if (low != null) {
      broken = broken.or(column.isNotNull().and(column.lt(low)));
    }
    if (high != null) {
      broken = broken.or(column.isNotNull().and(column.gt(high)));
    }
    if (!labels.isEmpty()) {
      broken = broken.or(column.isNotNull().and(not(column.isin(labels.toArray()))));
    }
    return broken;
  }
}
