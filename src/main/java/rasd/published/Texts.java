package rasd.published;

import java.util.HashMap;
import java.util.Map;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A map from texts to values, in which the bytes of a column are looked up without being decoded.
 */
public final class Texts<T> {
  private final Map<Binary, T> values = new HashMap<>();

  private Texts() {}

  /** A copy of a map. */
  public static <T> Texts<T> of(Map<String, T> map) {
    Texts<T> texts = new Texts<>();
    map.forEach((text, value) -> texts.values.put(Binary.fromString(text), value));
    return texts;
  }

  @Nullable T get(Binary text) {
    return values.get(text);
  }
}
