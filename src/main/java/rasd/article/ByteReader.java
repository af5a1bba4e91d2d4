package rasd.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ByteWriter} wrote, in the same order. Bytes that end too early or say what
 * cannot be are a {@link DamagedArticleException}.
 */
final class ByteReader {
  private static final int MORE = 0x80;
  private static final int BITS = 7;

  private final List<String> known = new ArrayList<>();
  private final byte[] bytes;
  private int at;

  ByteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  int readByte() {
    if (at == bytes.length) {
      throw new DamagedArticleException("it ends too early, after " + at + " bytes");
    }
    return bytes[at++] & 0xFF;
  }

  int readInt() {
    int value = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += BITS) {
      int next = readByte();
      value |= (next & (MORE - 1)) << shift;
      if (next < MORE) {
        return value;
      }
    }
    throw new DamagedArticleException("a number has too many digits");
  }

  /** A number of things that follow, each of at least one byte: never more than bytes are left. */
  int readCount() {
    int count = readInt();
    if (count < 0 || count > bytes.length - at) {
      throw new DamagedArticleException("it counts " + count + ", more than it can hold");
    }
    return count;
  }

  long readLong() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += BITS) {
      int next = readByte();
      value |= (long) (next & (MORE - 1)) << shift;
      if (next < MORE) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
    throw new DamagedArticleException("a number has too many digits");
  }

  double readDouble() {
    long bits = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      bits |= (long) readByte() << shift;
    }
    return Double.longBitsToDouble(bits);
  }

  String readText() {
    int length = readCount();
    String text = new String(bytes, at, length, UTF_8);
    at += length;
    return text;
  }

  String readTerm() {
    int number = readInt();
    if (number == 0) {
      String term = readText();
      known.add(term);
      return term;
    }
    if (number < 0 || number > known.size()) {
      throw new DamagedArticleException("it names text " + number + " of " + known.size());
    }
    return known.get(number - 1);
  }

  /** One of the values of an enum. */
  <E extends Enum<E>> E readOneOf(E[] values) {
    int place = readByte();
    if (place >= values.length) {
      throw new DamagedArticleException(
          "it names %s %d of %d"
              .formatted(values[0].getDeclaringClass().getSimpleName(), place, values.length));
    }
    return values[place];
  }

  @Nullable String readOptionalTerm() {
    return readByte() == 0 ? null : readTerm();
  }

  @Nullable LocalDate readOptionalDay() {
    return readByte() == 0 ? null : LocalDate.ofEpochDay(readLong());
  }

  /** Checks that nothing is left. */
  void end() {
    if (at != bytes.length) {
      throw new DamagedArticleException((bytes.length - at) + " bytes are left over");
    }
  }
}
