package rasd.input;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one record, or why they could not be had.
 *
 * @param number ordinal of the record in its file, or its byte offset where the file is read in
 *     parts
 * @param format how the bytes are to be read; a row of a table is an object of JSON
 * @param hints what is known of the charset, the surest first
 * @param notes what reading found out, for articles.metadata
 * @param failure null when the bytes are whole
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record RawRecord(
    long number,
    Format format,
    byte[] bytes,
    List<CharsetGuess> hints,
    SortedMap<String, String> notes,
    @Nullable Refusal failure) {
  private static final byte[] NOTHING = {};

  /**
   * Why a record is refused.
   *
   * @param reason a word to group by
   * @param detail a sentence
   */
  public record Refusal(String reason, String detail) {}

  public static RawRecord of(
      long number,
      Format format,
      byte[] bytes,
      List<CharsetGuess> hints,
      SortedMap<String, String> notes) {
    return new RawRecord(number, format, bytes, hints, notes, null);
  }

  static RawRecord refused(long number, byte[] bytes, Refusal refusal) {
    return new RawRecord(
        number, Format.UNKNOWN, bytes, List.of(), Collections.emptySortedMap(), refusal);
  }

  static RawRecord refused(long number, Refusal refusal) {
    return refused(number, NOTHING, refusal);
  }

  /** The record, or its refusal when it is larger than allowed. */
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
