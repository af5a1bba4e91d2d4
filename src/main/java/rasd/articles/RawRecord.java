package rasd.articles;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of one record, or why they could not be had.
 *
 * @param number ordinal of the record in its file, or its byte offset where the file is read in
 *     parts
 * @param failure null when the bytes are whole
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record RawRecord(long number, byte[] bytes, @Nullable Refusal failure) {

  /**
   * Why a record is refused.
   *
   * @param reason a word to group by
   * @param detail a sentence
   */
  record Refusal(String reason, String detail) {}
}
