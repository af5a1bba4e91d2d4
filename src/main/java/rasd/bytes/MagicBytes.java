package rasd.bytes;

import java.util.Arrays;
import java.util.Optional;

/**
 * The formats that a file's first bytes prove, whatever its name says: 50 4B 03 04 is a zip
 * archive. Formats whose first bytes could also begin an article are not included.
 */
public enum MagicBytes {
  XZ("an xz file", "Unpack it, or pack it as .gz, .bz2 or .zst.", "\u00FD7zXZ\0"),
  SEVEN_ZIP("a 7z archive", Advice.UNPACK, "7z\u00BC\u00AF'\u001C"),
  RAR("a rar archive", Advice.UNPACK, "Rar!\u001A\u0007"),
  ZIP("a zip archive, or a document or book packed as one", Advice.UNPACK, "PK\u0003\u0004"),
  EMPTY_ZIP("an empty zip archive", Advice.LEAVE_OUT, "PK\u0005\u0006"),
  TAR("a tar archive", Advice.UNPACK, "?".repeat(257) + "ustar"),
  LZ4("an lz4 file", Advice.UNPACK, "\u0004\"M\u0018"),
  COMPRESS("a file packed with compress", Advice.UNPACK, "\u001F\u009D"),
  PDF("a PDF document", Advice.SAVE_AS_TEXT, "%PDF-"),
  WORD(
      "a Word document, or another of the older Office formats",
      Advice.SAVE_AS_TEXT,
      "\u00D0\u00CF\u0011\u00E0"),
  RICH_TEXT("an RTF document", Advice.SAVE_AS_TEXT, "{\\rtf"),
  POSTSCRIPT("a PostScript document", Advice.SAVE_AS_TEXT, "%!PS-"),
  PNG("a picture", Advice.LEAVE_OUT, "\u0089PNG"),
  JPEG("a picture", Advice.LEAVE_OUT, "\u00FF\u00D8\u00FF"),
  GIF("a picture", Advice.LEAVE_OUT, "GIF8?a"),
  WEBP("a picture", Advice.LEAVE_OUT, "RIFF????WEBP"),
  VIDEO("a video", Advice.LEAVE_OUT, "????ftyp"),
  SQLITE("a database", "Save its articles as .csv or .jsonl.", "SQLite format 3\0"),
  AVRO("an Avro file", "Save it as .parquet or .jsonl.", "Obj\u0001"),
  GZIP("a gzip file", Advice.UNPACK_ONCE, "\u001F\u008B\b"),
  BZIP2("a bzip2 file", Advice.UNPACK_ONCE, "BZh?1AY&SY"),
  ZSTANDARD("a zstd file", Advice.UNPACK_ONCE, "(\u00B5/\u00FD"),
  PARQUET("a Parquet file", "Unpack it and name it NAME.parquet.", "PAR1"),
  WARC("a WARC file", "Name it NAME.warc or NAME.warc.gz.", "WARC/1.?\r\n");

  private static final class Advice {
    static final String UNPACK_ONCE = "It is packed twice. Unpack it once.";
    static final String UNPACK = "Unpack it and use the files in it as input.";
    static final String SAVE_AS_TEXT = "Save it as .txt.";
    static final String LEAVE_OUT = "Leave it out of the input.";
  }

  private static final char ANY_BYTE = '?';

  private final String what;
  private final String advice;
  private final String bytes;

  /**
   * A format.
   *
   * @param bytes the first bytes of such files, one character for each; ? is any byte
   */
  MagicBytes(String what, String advice, String bytes) {
    this.what = what;
    this.advice = advice;
    this.bytes = bytes;
  }

  /** The format whose files begin with these bytes, if it is known. */
  public static Optional<MagicBytes> of(byte[] head) {
    return Arrays.stream(values()).filter(signature -> signature.begins(head)).findFirst();
  }

  private boolean begins(byte[] head) {
    return begins(head, bytes);
  }

  /** Whether a file begins with these bytes, given as one character for each; ? is any byte. */
  static boolean begins(byte[] head, String bytes) {
    for (int i = 0; i < bytes.length(); i++) {
      char expected = bytes.charAt(i);
      if (i >= head.length || (expected != ANY_BYTE && expected != (head[i] & 0xFF))) {
        return false;
      }
    }
    return true;
  }

  public Refusal refusal() {
    return new Refusal("unknown_format", "It is %s. %s".formatted(what, advice));
  }
}
