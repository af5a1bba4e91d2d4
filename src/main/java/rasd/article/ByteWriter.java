package rasd.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers and texts as bytes: small numbers take one byte, and a text that has been written
 * before takes its number.
 */
final class ByteWriter {
  private static final int FIRST_CAPACITY = 512;
  private static final int MORE = 0x80;
  private static final int BITS = 7;

  private final Map<String, Integer> known = new HashMap<>();
  private byte[] bytes = new byte[FIRST_CAPACITY];
  private int length;

  void writeByte(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = (byte) value;
  }

  /** A number that is seldom negative; a negative one takes five bytes. */
  void writeInt(int value) {
    int rest = value;
    while ((rest & -MORE) != 0) {
      writeByte((rest & (MORE - 1)) | MORE);
      rest >>>= BITS;
    }
    writeByte(rest);
  }

  /** A number that may be negative. */
  void writeLong(long value) {
    long rest = (value << 1) ^ (value >> (Long.SIZE - 1));
    while ((rest & -MORE) != 0) {
      writeByte((int) (rest & (MORE - 1)) | MORE);
      rest >>>= BITS;
    }
    writeByte((int) rest);
  }

  void writeDouble(double value) {
    long bits = Double.doubleToRawLongBits(value);
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      writeByte((int) (bits >>> shift));
    }
  }

  /** A text that occurs once. */
  void writeText(String text) {
    byte[] encoded = text.getBytes(UTF_8);
    writeInt(encoded.length);
    writeBytes(encoded);
  }

  /** A text that may occur again: written out the first time, as its number after that. */
  void writeTerm(String term) {
    Integer number = known.putIfAbsent(term, known.size() + 1);
    if (number == null) {
      writeInt(0);
      writeText(term);
    } else {
      writeInt(number);
    }
  }

  /** One of the values of an enum, by its place among them. */
  @SuppressWarnings("EnumOrdinal") // The order of the values belongs to the version of the bytes.
  void writeOneOf(Enum<?> value) {
    writeByte(value.ordinal());
  }

  void writeOptionalTerm(@Nullable String term) {
    writeByte(term == null ? 0 : 1);
    if (term != null) {
      writeTerm(term);
    }
  }

  void writeOptionalDay(@Nullable LocalDate day) {
    writeByte(day == null ? 0 : 1);
    if (day != null) {
      writeLong(day.toEpochDay());
    }
  }

  private void writeBytes(byte[] more) {
    if (length + more.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more.length));
    }
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  /** Everything written. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }
}
