package rasd.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * A cell for a text. A value that many rows have is best encoded only once, by {@link #utf8}. A
 * text that is equal to the previous one is not encoded again.
 */
public final class TextCell extends FlatCell {
  private static final byte[] NOTHING = {};

  private final boolean mayBeBlank;
  private final List<Binary> labels;
  private @Nullable String text;
  private @Nullable UTF8String taken;
  private Binary value = Binary.EMPTY;
  private byte[] bytes = NOTHING;
  private byte[] last = NOTHING;

  TextCell(CellColumn place) {
    super(place);
    mayBeBlank = column().mayBeBlank();
    labels = column().labels().stream().map(TextCell::utf8).toList();
  }

  /** Encodes a text for {@link #set(Binary)}. */
  public static Binary utf8(String text) {
    return Binary.fromConstantByteArray(text.getBytes(UTF_8));
  }

  static Binary utf8(UTF8String text) {
    return Binary.fromConstantByteArray(text.getBytes());
  }

  public void set(@Nullable String newText) {
    if (newText == null) {
      setNull();
    } else if (newText.equals(text)) { // Usual for article_id, which many rows repeat.
      hasValue();
    } else {
      set(utf8(newText));
      text = newText;
    }
  }

  /**
   * Sets the text.
   *
   * @param utf8 the bytes of the text, which must not be changed afterwards
   */
  @SuppressWarnings("ReferenceEquality") // Different objects with equal bytes are rare.
  public void set(Binary utf8) {
    if (utf8 != value) {
      check(utf8);
      value = utf8;
      bytes = utf8.getBytesUnsafe();
      text = null;
      taken = null;
    }
    hasValue();
  }

  @Override
  void takeValue(SpecializedGetters row, int ordinal) {
    UTF8String newText = row.getUTF8String(ordinal);
    if (newText.equals(taken)) {
      hasValue();
    } else {
      set(utf8(newText));
      taken = UTF8String.fromBytes(bytes); // The memory of newText may be reused.
    }
  }

  private void check(Binary utf8) {
    boolean isBlank = utf8.length() == 0 && !mayBeBlank;
    boolean isOther = !labels.isEmpty() && !labels.contains(utf8);
    if (isBlank || isOther) {
      throw bad(utf8.toStringUsingUTF8());
    }
  }

  @Override
  void addTo(RowDigest digest) {
    digest.add(bytes);
  }

  @Override
  void write() {
    leaf(0).write(value, UNREPEATED, PRESENT);
  }

  @Override
  int compareWithLast() {
    int order = bytes == last ? 0 : Arrays.compareUnsigned(bytes, last);
    last = bytes;
    return order;
  }
}
