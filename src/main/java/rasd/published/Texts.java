package rasd.published;

import java.util.HashMap;
import java.util.Map;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/** What texts lead to, looked up by the bytes of a column without decoding them. */
public final class Texts<T> {
  private final Map<Binary, T> values = new HashMap<>();

  private Texts() {}

  /** What the keys of a map lead to. */
  public static <T> Texts<T> of(Map<String, T> map) {
    Texts<T> texts = new Texts<>();
    map.forEach((text, value) -> texts.values.put(Binary.fromString(text), value));
    return texts;
  }

  @Nullable T get(Binary text) {
    return values.get(text);
  }
}
