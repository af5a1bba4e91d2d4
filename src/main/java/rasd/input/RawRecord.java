package rasd.input;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import rasd.bytes.CharsetGuess;
import rasd.bytes.Refusal;

/**
 * The bytes of one record, or the reason why they could not be read.
 *
 * @param number number of the record in its file, counted from 0; its byte offset if it is a line
 *     of a file that is read in parts
 * @param format how to read the bytes; a row of a table is a JSON object
 * @param hints what is known about the charset, the most certain first
 * @param notes what was found while reading, for articles.metadata
 * @param failure why the record is refused; null if it is not
 */
@SuppressWarnings("ArrayRecordComponent") // Records are never compared.
public record RawRecord(
    long number,
    FileFormat format,
    byte[] bytes,
    List<CharsetGuess> hints,
    SortedMap<String, String> notes,
    @Nullable Refusal failure) {
  private static final byte[] NOTHING = {};

  public static RawRecord of(
      long number,
      FileFormat format,
      byte[] bytes,
      List<CharsetGuess> hints,
      SortedMap<String, String> notes) {
    return new RawRecord(number, format, bytes, hints, notes, null);
  }

  static RawRecord refused(long number, byte[] bytes, Refusal refusal) {
    return new RawRecord(
        number, FileFormat.UNKNOWN, bytes, List.of(), Collections.emptySortedMap(), refusal);
  }

  static RawRecord refused(long number, Refusal refusal) {
    return refused(number, NOTHING, refusal);
  }

  /** This record, or its refusal if it is larger than allowed. */
  RawRecord within(long recordBytes) {
    return bytes.length <= recordBytes
        ? this
        : refused(
            number,
            bytes,
            new Refusal(
                "too_large",
                "The record is larger than input.record_bytes, %d bytes.".formatted(recordBytes)));
  }
}
