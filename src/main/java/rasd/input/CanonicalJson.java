package rasd.input;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.SortedMap;

/**
 * Turns a row of a table into the bytes from which an article's id is made: one JSON object in
 * UTF-8, without white space, with its names sorted by UTF-16 code unit.
 */
final class CanonicalJson {
  private static final ObjectWriter WRITER =
      JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build().writer();

  private CanonicalJson() {}

  /**
   * The bytes of a row whose values are strings, numbers, booleans, lists, or maps like the row.
   * The caller leaves out columns without a value.
   */
  static byte[] bytes(SortedMap<String, ?> row) {
    try {
      return WRITER.writeValueAsBytes(row);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
