package rasd.article;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers and texts as bytes. Small numbers take one byte, and a term that was written
 * before is replaced by its number.
 */
public final class ByteWriter {
  private static final int FIRST_CAPACITY = 256;
  private static final int MORE = 0x80;
  private static final int BITS = 7;
  private static final int MOST_BYTES = (Long.SIZE + BITS - 1) / BITS;

  private final Map<String, Integer> known = new HashMap<>();
  private byte[] bytes = new byte[FIRST_CAPACITY];
  private int length;

  void writeByte(int value) {
    reserve(1);
    bytes[length++] = (byte) value;
  }

  /** Writes a number that is not negative. */
  public void writeInt(int value) {
    if (value < 0) {
      throw new IllegalArgumentException("Cannot write " + value + ", which is negative");
    }
    if (value < MORE) {
      writeByte(value); // Nearly all numbers are this small.
    } else {
      writeDigits(value);
    }
  }

  /** Writes a number that may be negative. */
  public void writeLong(long value) {
    writeDigits((value << 1) ^ (value >> (Long.SIZE - 1)));
  }

  private void writeDigits(long value) {
    reserve(MOST_BYTES);
    long rest = value;
    while ((rest & -MORE) != 0) {
      bytes[length++] = (byte) (rest | MORE);
      rest >>>= BITS;
    }
    bytes[length++] = (byte) rest;
  }

  void writeDouble(double value) {
    writeHash(Double.doubleToRawLongBits(value));
  }

  /** Writes a number in which every bit is as likely to be set as not. */
  public void writeHash(long hash) {
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      writeByte((int) (hash >>> shift));
    }
  }

  public void writeBoolean(boolean value) {
    writeByte(value ? 1 : 0);
  }

  /** Writes a text that is not expected to occur again. */
  void writeText(String text) {
    writeInt(text.length());
    reserve(ArabicBytes.MOST_A_UNIT * text.length());
    length = ArabicBytes.write(text, bytes, length);
  }

  /**
   * Writes a text that may occur again. It is written in full the first time, and as its number
   * from then on.
   */
  public void writeTerm(String term) {
    Integer number = known.putIfAbsent(term, known.size() + 1);
    if (number == null) {
      writeInt(0);
      writeText(term);
    } else {
      writeInt(number);
    }
  }

  /** Writes a value of an enum, as its ordinal. */
  @SuppressWarnings("EnumOrdinal") // If the order changes, raise ArticleCodec.VERSION.
  void writeOneOf(Enum<?> value) {
    writeByte(value.ordinal());
  }

  void writeOptionalTerm(@Nullable String term) {
    writeBoolean(term != null);
    if (term != null) {
      writeTerm(term);
    }
  }

  void writeOptionalDay(@Nullable LocalDate day) {
    writeBoolean(day != null);
    if (day != null) {
      writeLong(day.toEpochDay());
    }
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  /** The number of bytes written so far. */
  public int length() {
    return length;
  }

  /** The bytes written so far. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }
}
