package rasd.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ByteWriter} wrote, in the same order. Its methods throw a {@link
 * DamagedArticleException} if the bytes end too early or have an impossible value.
 */
public final class ByteReader {
  private static final int FIRST_CAPACITY = 64;
  private static final int MORE = 0x80;
  private static final int BITS = 7;

  private final List<String> known = new ArrayList<>();
  private final byte[] bytes;
  private char[] units = new char[FIRST_CAPACITY];
  private int at;

  public ByteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  int readByte() {
    if (at == bytes.length) {
      throw DamagedArticleException.endsEarly(at);
    }
    return bytes[at++] & 0xFF;
  }

  /** Reads a byte that is below the number of choices. */
  int readChoice(int choices) {
    int choice = readByte();
    if (choice >= choices) {
      throw new DamagedArticleException(
          "it has choice " + choice + ", but the number of choices is " + choices);
    }
    return choice;
  }

  public int readInt() {
    int value = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += BITS) {
      int next = readByte();
      value |= (next & (MORE - 1)) << shift;
      if (next < MORE) {
        return notNegative(value);
      }
    }
    throw new DamagedArticleException("a number has too many bytes");
  }

  /** Reads an offset that was written as its distance from another offset. */
  int readOffset(int from) {
    return notNegative(from + readInt());
  }

  /** Returns the value unless it is negative, which shows that a sum has overflowed. */
  static int notNegative(int value) {
    if (value < 0) {
      throw new DamagedArticleException("a number is too large");
    }
    return value;
  }

  /** Reads a number that is below a bound. */
  int readIndex(int bound) {
    int index = readInt();
    if (index >= bound) {
      throw new DamagedArticleException(
          "it has index " + index + ", but the number of items is " + bound);
    }
    return index;
  }

  /** Reads the number of items that follow. */
  public int readCount() {
    int count = readInt();
    requireRoomFor(count);
    return count;
  }

  /**
   * Checks that the remaining bytes have room for this number of items of at least one byte each.
   */
  void requireRoomFor(int count) {
    if (count > bytes.length - at) {
      throw new DamagedArticleException(
          "it declares " + count + " items, but has too few bytes for them");
    }
  }

  public long readLong() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += BITS) {
      int next = readByte();
      value |= (long) (next & (MORE - 1)) << shift;
      if (next < MORE) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
    throw new DamagedArticleException("a number has too many bytes");
  }

  double readDouble() {
    return Double.longBitsToDouble(readHash());
  }

  public long readHash() {
    long hash = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      hash |= (long) readByte() << shift;
    }
    return hash;
  }

  public boolean readBoolean() {
    return readChoice(2) == 1;
  }

  String readText() {
    int length = readCount();
    if (length > units.length) {
      units = new char[Math.max(length, 2 * units.length)];
    }
    at = ArabicBytes.read(bytes, at, units, length);
    return new String(units, 0, length);
  }

  public String readTerm() {
    int number = readIndex(known.size() + 1);
    if (number > 0) {
      return known.get(number - 1);
    }
    String term = readText();
    known.add(term);
    return term;
  }

  /** Reads a value of an enum. */
  <E extends Enum<E>> E readOneOf(E[] values) {
    return values[readChoice(values.length)];
  }

  @Nullable String readOptionalTerm() {
    return readBoolean() ? readTerm() : null;
  }

  @Nullable LocalDate readOptionalDay() {
    return readBoolean() ? day(readLong()) : null;
  }

  private static LocalDate day(long epochDay) {
    try {
      return LocalDate.ofEpochDay(epochDay);
    } catch (DateTimeException e) {
      throw new DamagedArticleException("the day " + epochDay + " is out of range");
    }
  }

  public boolean hasMore() {
    return at < bytes.length;
  }

  /** Checks that no bytes are left. */
  public void end() {
    if (at != bytes.length) {
      throw new DamagedArticleException((bytes.length - at) + " bytes are left over");
    }
  }
}
