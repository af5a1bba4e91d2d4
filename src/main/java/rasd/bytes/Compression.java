package rasd.bytes;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** How a file is compressed, judged by its first bytes or, before they are read, by its name. */
public enum Compression {
  NONE("", ""),
  GZIP("gz", "\u001F\u008B\b"),
  BZIP2("bz2", "BZh?1AY&SY"),
  ZSTANDARD("zst", "(\u00B5/\u00FD");

  /** The number of bytes at the beginning of a file that are examined. */
  static final int HEAD_BYTES = 1000;

  private static final int BUFFER = 1 << 16;

  private static final int LONGEST_SIGNATURE = 10;

  private final String ending;
  private final String signature;

  Compression(String ending, String signature) {
    this.ending = ending;
    this.signature = signature;
  }

  public static Compression of(String fileName) {
    return switch (ending(fileName)) {
      case "gz" -> GZIP;
      case "bz2" -> BZIP2;
      case "zst" -> ZSTANDARD;
      default -> NONE;
    };
  }

  /** The compression of a file that begins with these bytes. */
  public static Compression of(byte[] head) {
    return Arrays.stream(values())
        .filter(compression -> compression != NONE)
        .filter(compression -> MagicBytes.begins(head, compression.signature))
        .findFirst()
        .orElse(NONE);
  }

  /**
   * The compression of a file with this name that begins with these bytes. Text is not compressed,
   * whatever its name says. A file that is not text and begins like none of these formats is
   * damaged, and its name decides.
   */
  public static Compression of(String fileName, byte[] head) {
    Compression told = of(head);
    boolean isText = head.length > LONGEST_SIGNATURE && PageBody.of(head).isText();
    return told != NONE || isText ? told : of(fileName);
  }

  public String stripEnding(String fileName) {
    return this == NONE ? fileName : fileName.substring(0, fileName.length() - ending.length() - 1);
  }

  /** The decompressed content of all members of a file, one after another. */
  InputStream decompress(InputStream stored) throws IOException {
    return new SteadyInputStream(
        switch (this) {
          case NONE -> stored;
          case GZIP -> new GzipInputStream(stored);
          case BZIP2 ->
              new BZip2CompressorInputStream(new BufferedInputStream(stored, BUFFER), true);
          case ZSTANDARD -> new ZstdInputStreamNoFinalizer(stored);
        });
  }

  /** The part of a path's last name after its last dot, in lower case; empty if there is no dot. */
  public static String ending(String fileName) {
    int dot = fileName.lastIndexOf('.');
    boolean hasDot = dot > fileName.lastIndexOf('/');
    return hasDot ? fileName.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }
}
