package rasd.tables;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.types.AtomicType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table, as the table declares it.
 *
 * @param comment meaning, unit and formula; it is part of the Parquet schema
 * @param low the least value allowed, or null
 * @param high the greatest value allowed, or null
 * @param labels the only values allowed; any value is allowed if there are none
 */
public record TableColumn(
    String name,
    DataType type,
    Presence presence,
    String comment,
    @Nullable Double low,
    @Nullable Double high,
    List<String> labels)
    implements Serializable {

  /** Whether a value may be missing. */
  public enum Presence {
    /** Part of the key: never null; the table is sorted by the key. */
    KEY,
    /** Never null. */
    REQUIRED,
    /** Null if unknown. */
    OPTIONAL,
    /** Never null, but may be an empty text. */
    BLANK_ALLOWED
  }

  public boolean isKey() {
    return presence == Presence.KEY;
  }

  Metadata metadata() {
    return new MetadataBuilder().putString("comment", comment).build();
  }

  public boolean isRequired() {
    return presence != Presence.OPTIONAL;
  }

  public double lowOrInfinite() {
    return low == null ? Double.NEGATIVE_INFINITY : low;
  }

  public double highOrInfinite() {
    return high == null ? Double.POSITIVE_INFINITY : high;
  }

  /** Whether the values are lists, maps or structures. */
  public boolean isNested() {
    return !(type instanceof AtomicType);
  }

  public boolean mayBeBlank() {
    return presence == Presence.BLANK_ALLOWED || !type.equals(DataTypes.StringType);
  }
}
