package rasd.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** The values of Parquet's records as cells: texts, numbers and days; nested values are JSON. */
final class Values {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Values() {}

  /**
   * The value as a text, or as an object that prints as a number, a boolean, a day or a time; null
   * if there is no value.
   */
  static @Nullable Object ofCell(Group row, int field) {
    if (row.getFieldRepetitionCount(field) == 0) {
      return null;
    }
    Type type = row.getType().getType(field);
    return type.isPrimitive()
        ? primitive(row, field, type)
        : json(row.getGroup(field, 0), type).toString();
  }

  private static Object primitive(Group row, int field, Type type) {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case INT32 ->
          logical instanceof DateLogicalTypeAnnotation
              ? LocalDate.ofEpochDay(row.getInteger(field, 0))
              : (Object) row.getInteger(field, 0);
      case INT64 ->
          logical instanceof TimestampLogicalTypeAnnotation
              ? time(row.getLong(field, 0))
              : (Object) row.getLong(field, 0);
      case DOUBLE -> row.getDouble(field, 0);
      case FLOAT -> row.getFloat(field, 0);
      case BOOLEAN -> row.getBoolean(field, 0);
      default -> row.getString(field, 0);
    };
  }

  private static LocalDateTime time(long micros) {
    return LocalDateTime.ofInstant(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), ZoneOffset.UTC);
  }

  private static JsonNode json(Group group, Type type) {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    if (logical instanceof MapLogicalTypeAnnotation) {
      return map(group);
    }
    return logical instanceof ListLogicalTypeAnnotation ? list(group) : struct(group);
  }

  private static ObjectNode map(Group group) {
    ObjectNode map = JSON.objectNode();
    for (int i = 0; i < group.getFieldRepetitionCount(0); i++) {
      Group entry = group.getGroup(0, i);
      map.set(String.valueOf(ofCell(entry, 0)), element(entry, 1));
    }
    return map;
  }

  private static ArrayNode list(Group group) {
    ArrayNode list = JSON.arrayNode();
    for (int i = 0; i < group.getFieldRepetitionCount(0); i++) {
      list.add(element(group.getGroup(0, i), 0));
    }
    return list;
  }

  private static ObjectNode struct(Group group) {
    ObjectNode struct = JSON.objectNode();
    for (int i = 0; i < group.getType().getFieldCount(); i++) {
      struct.set(group.getType().getFieldName(i), element(group, i));
    }
    return struct;
  }

  private static JsonNode element(Group group, int field) {
    if (group.getFieldRepetitionCount(field) == 0) {
      return JSON.nullNode();
    }
    Type type = group.getType().getType(field);
    return type.isPrimitive()
        ? new ObjectMapper().valueToTree(plain(primitive(group, field, type)))
        : json(group.getGroup(field, 0), type);
  }

  private static Object plain(Object value) {
    return value instanceof LocalDate || value instanceof LocalDateTime ? value.toString() : value;
  }
}
