package rasd.writing;

import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.unsafe.Platform;

/**
 * The digest of rows: two hashes of each row, XORed over all rows. Each hash is Spark's {@code
 * xxhash64} of a salt and then the place and the value of every column. Of a null value, only the
 * place is hashed.
 */
public final class RowDigest {
  /** The seed of Spark's function. */
  private static final long SEED = 42;

  private static final long FIRST_START = XXH64.hashInt(0, SEED);
  private static final long SECOND_START = XXH64.hashInt(1, SEED);

  private long rowFirst = FIRST_START;
  private long rowSecond = SECOND_START;
  private long first;
  private long second;

  public void add(int value) {
    rowFirst = XXH64.hashInt(value, rowFirst);
    rowSecond = XXH64.hashInt(value, rowSecond);
  }

  public void add(long value) {
    rowFirst = XXH64.hashLong(value, rowFirst);
    rowSecond = XXH64.hashLong(value, rowSecond);
  }

  /** Adds a number. As in Spark, -0.0 counts as 0.0. */
  public void add(double value) {
    add(value == 0 ? 0L : Double.doubleToLongBits(value));
  }

  public void add(byte[] utf8) {
    rowFirst = XXH64.hashUnsafeBytes(utf8, Platform.BYTE_ARRAY_OFFSET, utf8.length, rowFirst);
    rowSecond = XXH64.hashUnsafeBytes(utf8, Platform.BYTE_ARRAY_OFFSET, utf8.length, rowSecond);
  }

  public void endRow() {
    first ^= rowFirst;
    second ^= rowSecond;
    rowFirst = FIRST_START;
    rowSecond = SECOND_START;
  }

  long first() {
    return first;
  }

  long second() {
    return second;
  }

  /** Adds the place of a column in its table, which precedes the value. */
  public void addPlace(int column) {
    add(2 * column + 1); // Its index in the list of the salt and each column's place and value.
  }

  /** Both halves as a text, in the form of {@link WrittenTable#digest}. */
  public String text() {
    return text(first, second);
  }

  /** Two halves as a text, in the form of {@link WrittenTable#digest}. */
  static String text(long first, long second) {
    return "%016x%016x".formatted(first, second);
  }
}
