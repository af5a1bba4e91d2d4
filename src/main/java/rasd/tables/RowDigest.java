package rasd.tables;

import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.unsafe.Platform;

/**
 * The digest of rows: the XOR of two hashes a row, each what Spark's {@code xxhash64} is of a salt
 * and then the place and the value of every column. A null value is passed over.
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

  /** To Spark, zero has no sign. */
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

  /** The place of a column among its table's, which comes before the value. */
  public void addPlace(int column) {
    add(2 * column + 1); // Odd, to be told from the salts.
  }

  /** Both halves as {@link WrittenTable} has them. */
  public String text() {
    return text(first, second);
  }

  /** The same of halves that parts of a table have. */
  static String text(long first, long second) {
    return "%016x%016x".formatted(first, second);
  }
}
