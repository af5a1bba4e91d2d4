package rasd.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasd.bytes.Mended;
import rasd.bytes.RefusedException;
import rasd.bytes.Utf8;

/** The fields of a record that is a JSON object: {@code {"text": "قال الوزير", "id": 7}}. */
record JsonRecord(JsonNode object) {
  private static final int MOST_NAMES = 20;

  /** Numbers keep their digits: 1.10 is not 1.1. */
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // Python writes NaN.
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build()
          .setNodeFactory(new JsonNodeFactory(true))
          .reader()
          .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * Parses a line.
   *
   * @throws RefusedException if the line is not a JSON object
   */
  static JsonRecord parse(String line) throws RefusedException {
    try {
      JsonNode node = READER.readTree(line);
      if (!node.isObject()) {
        throw new RefusedException("malformed_json", "The line is not a JSON object.");
      }
      return new JsonRecord(node);
    } catch (JsonProcessingException e) {
      throw new RefusedException("malformed_json", e.getOriginalMessage());
    }
  }

  /**
   * The text of a field; if it is a list of paragraphs, these are joined by line feeds. Blank lines
   * are kept, because lines are numbered.
   *
   * @throws RefusedException if the field is missing or has no text
   */
  String text(String field) throws RefusedException {
    JsonNode node = object.get(field);
    if (node == null) {
      throw new RefusedException(
          "no_text",
          "The record has no field %s (input.field.text). It has: %s.".formatted(field, names()));
    }
    String text = node.isArray() ? joined(node) : node.isObject() ? null : string(node);
    if (text == null && !node.isNull()) {
      throw new RefusedException(
          "no_text",
          "The field %s (input.field.text) has an object or a list of objects, not text."
              .formatted(field));
    }
    if (text == null || Mended.showsNothing(text)) {
      throw new RefusedException(
          "no_text", "The field %s (input.field.text) is empty.".formatted(field));
    }
    return text;
  }

  private static @Nullable String joined(JsonNode list) {
    List<String> paragraphs = new ArrayList<>();
    for (JsonNode paragraph : list) {
      if (!paragraph.isValueNode()) {
        return null;
      }
      String text = string(paragraph);
      paragraphs.add(text == null ? "" : text);
    }
    return String.join("\n", paragraphs);
  }

  private String names() {
    String names =
        object.properties().stream()
            .limit(MOST_NAMES)
            .map(Map.Entry::getKey)
            .map(Utf8::withoutLoneSurrogates)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "none" : object.size() > MOST_NAMES ? names + ", …" : names;
  }

  /** The field's value without white space around it; null if it is missing or blank. */
  @Nullable String value(String field) {
    String value = string(object.get(field));
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** All fields except these, as text; fields that are null are left out. */
  SortedMap<String, String> without(Set<String> columns) {
    SortedMap<String, String> others = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String value = string(field.getValue());
      if (value != null && !columns.contains(field.getKey())) {
        others.put(Utf8.withoutLoneSurrogates(field.getKey()), value);
      }
    }
    return others;
  }

  private static @Nullable String string(@Nullable JsonNode node) {
    if (node == null || node.isNull() || isNoNumber(node)) {
      return null;
    }
    return Utf8.withoutLoneSurrogates(node.isValueNode() ? node.asText() : node.toString());
  }

  /** Whether a value is NaN or infinite, which counts as no value. */
  private static boolean isNoNumber(JsonNode node) {
    return node.isDouble() && !Double.isFinite(node.doubleValue());
  }
}
