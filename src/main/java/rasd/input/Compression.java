package rasd.input;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/**
 * How a file is compressed, told from its first bytes; from the ending of its name where these have
 * not been read yet.
 */
enum Compression {
  NONE("", ""),
  GZIP("gz", "\u001F\u008B\b"),
  BZIP2("bz2", "BZh?1AY&SY"),
  ZSTANDARD("zst", "(\u00B5/\u00FD");

  /** How many bytes of a file to look at. */
  static final int HEAD_BYTES = 1000;

  private static final int BUFFER = 1 << 16;

  private static final int LONGEST_SIGNATURE = 10;

  private final String ending;
  private final String signature;

  Compression(String ending, String signature) {
    this.ending = ending;
    this.signature = signature;
  }

  static Compression of(String fileName) {
    return switch (Format.ending(fileName)) {
      case "gz" -> GZIP;
      case "bz2" -> BZIP2;
      case "zst" -> ZSTANDARD;
      default -> NONE;
    };
  }

  /** Of a file that begins so. */
  static Compression of(byte[] head) {
    return Arrays.stream(values())
        .filter(compression -> compression != NONE)
        .filter(compression -> Signature.begins(head, compression.signature))
        .findFirst()
        .orElse(NONE);
  }

  /**
   * Of a file of this name that begins so. Text is not compressed, whatever its name says; what is
   * neither text nor begins as any of these is damaged.
   */
  static Compression of(String fileName, byte[] head) {
    Compression told = of(head);
    boolean isText = head.length > LONGEST_SIGNATURE && PageBody.of(head).isText();
    return told != NONE || isText ? told : of(fileName);
  }

  String stripEnding(String fileName) {
    return this == NONE ? fileName : fileName.substring(0, fileName.length() - ending.length() - 1);
  }

  /** What was compressed, all members of it. */
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
}
