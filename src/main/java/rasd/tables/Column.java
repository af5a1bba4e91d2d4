package rasd.tables;

import java.io.Serializable;
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
    List<String> labels)
    implements Serializable {

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

  boolean isRequired() {
    return presence != Presence.OPTIONAL;
  }

  double lowOrInfinite() {
    return low == null ? Double.NEGATIVE_INFINITY : low;
  }

  double highOrInfinite() {
    return high == null ? Double.POSITIVE_INFINITY : high;
  }

  boolean mayBeBlank() {
    return presence == Presence.BLANK_ALLOWED || !type.equals(DataTypes.StringType);
  }
}
