package rasd.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import rasd.bytes.Strictly;

/**
 * Converts a row of a Parquet file to the values of JSON: text to text, dates and times to ISO
 * 8601, lists to lists, structures and maps to objects, and bytes that are not UTF-8 to base 64.
 */
final class ParquetRow {
  private static final long JULIAN_DAY_OF_1970 = 2_440_588;

  private ParquetRow() {}

  /** The fields that are not null, by name. */
  static SortedMap<String, Object> fields(Group group) {
    SortedMap<String, Object> fields = new TreeMap<>();
    GroupType type = group.getType();
    for (int field = 0; field < type.getFieldCount(); field++) {
      Object value = value(group, field);
      if (value != null) {
        fields.put(type.getFieldName(field), value);
      }
    }
    return fields;
  }

  private static @Nullable Object value(Group group, int field) {
    if (group.getType().getType(field).isRepetition(Type.Repetition.REPEATED)) {
      return elements(group, field);
    }
    return group.getFieldRepetitionCount(field) == 0 ? null : value(group, field, 0);
  }

  private static List<@Nullable Object> elements(Group group, int field) {
    List<@Nullable Object> elements = new ArrayList<>();
    for (int i = 0; i < group.getFieldRepetitionCount(field); i++) {
      elements.add(value(group, field, i));
    }
    return elements;
  }

  private static @Nullable Object value(Group group, int field, int index) {
    Type type = group.getType().getType(field);
    if (type.isPrimitive()) {
      return primitive(group, field, index);
    }
    Group inner = group.getGroup(field, index);
    LogicalTypeAnnotation kind = type.getLogicalTypeAnnotation();
    if (kind instanceof ListLogicalTypeAnnotation) {
      return list(inner);
    }
    return kind instanceof MapLogicalTypeAnnotation ? map(inner) : fields(inner);
  }

  /**
   * The elements of a list. A list is a group with a repeated group, which has one element; in old
   * files, the elements themselves are repeated.
   */
  private static List<@Nullable Object> list(Group list) {
    List<@Nullable Object> elements = new ArrayList<>();
    Type repeated = list.getType().getType(0);
    boolean isWrapped = !repeated.isPrimitive() && repeated.asGroupType().getFieldCount() == 1;
    for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
      elements.add(isWrapped ? value(list.getGroup(0, i), 0) : value(list, 0, i));
    }
    return elements;
  }

  private static SortedMap<String, @Nullable Object> map(Group map) {
    SortedMap<String, @Nullable Object> entries = new TreeMap<>();
    for (int i = 0; i < map.getFieldRepetitionCount(0); i++) {
      Group entry = map.getGroup(0, i);
      entries.put(String.valueOf(value(entry, 0)), value(entry, 1));
    }
    return entries;
  }

  private static @Nullable Object primitive(Group group, int field, int index) {
    LogicalTypeAnnotation kind = group.getType().getType(field).getLogicalTypeAnnotation();
    return switch (group.getType().getType(field).asPrimitiveType().getPrimitiveTypeName()) {
      case BOOLEAN -> group.getBoolean(field, index);
      case INT32 -> whole(group.getInteger(field, index), kind);
      case INT64 -> whole(group.getLong(field, index), kind);
      case FLOAT -> number(group.getFloat(field, index));
      case DOUBLE -> number(group.getDouble(field, index));
      case INT96 -> time(group.getInt96(field, index)).toString();
      case BINARY, FIXED_LEN_BYTE_ARRAY -> binary(group.getBinary(field, index), kind);
    };
  }

  /** The number; null if it is NaN or infinite, which counts as no value. */
  private static @Nullable Number number(Number number) {
    return Double.isFinite(number.doubleValue()) ? number : null;
  }

  private static Object whole(long number, @Nullable LogicalTypeAnnotation kind) {
    if (kind instanceof DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(number).toString();
    }
    if (kind instanceof TimestampLogicalTypeAnnotation time) {
      return time(number, time);
    }
    return kind instanceof DecimalLogicalTypeAnnotation decimal
        ? BigDecimal.valueOf(number, decimal.getScale())
        : (Object) number;
  }

  private static String time(long number, TimestampLogicalTypeAnnotation kind) {
    ChronoUnit unit =
        switch (kind.getUnit()) {
          case MILLIS -> ChronoUnit.MILLIS;
          case MICROS -> ChronoUnit.MICROS;
          case NANOS -> ChronoUnit.NANOS;
        };
    Instant time = Instant.EPOCH.plus(number, unit);
    return kind.isAdjustedToUTC()
        ? time.toString()
        : time.atOffset(ZoneOffset.UTC).toLocalDateTime().toString();
  }

  private static Instant time(Binary day) {
    NanoTime time = NanoTime.fromBinary(day);
    return Instant.EPOCH
        .plus(time.getJulianDay() - JULIAN_DAY_OF_1970, ChronoUnit.DAYS)
        .plusNanos(time.getTimeOfDayNanos());
  }

  private static Object binary(Binary value, @Nullable LogicalTypeAnnotation kind) {
    byte[] bytes = value.getBytes();
    if (kind instanceof DecimalLogicalTypeAnnotation decimal) {
      return new BigDecimal(new BigInteger(bytes), decimal.getScale());
    }
    String text = Strictly.decode(bytes, UTF_8);
    return text == null ? Base64.getEncoder().encodeToString(bytes) : text;
  }
}
