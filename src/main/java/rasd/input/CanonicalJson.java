package rasd.input;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.SortedMap;

/**
 * A row of a table as the bytes that its id is made of: one JSON object in UTF-8, its names in the
 * order of their UTF-16 units, no white space, nothing for what the row does not say.
 */
final class CanonicalJson {
  private static final ObjectWriter WRITER =
      JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build().writer();

  private CanonicalJson() {}

  /** Of values that are strings, numbers, booleans, lists or maps such as this one. */
  static byte[] bytes(SortedMap<String, ?> row) {
    try {
      return WRITER.writeValueAsBytes(row);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
