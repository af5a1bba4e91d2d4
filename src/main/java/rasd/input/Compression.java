package rasd.input;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** How a file is compressed, told from the ending of its name. */
enum Compression {
  NONE(""),
  GZIP("gz"),
  BZIP2("bz2"),
  ZSTANDARD("zst");

  private static final int BUFFER = 1 << 16;

  private final String ending;

  Compression(String ending) {
    this.ending = ending;
  }

  static Compression of(String fileName) {
    return switch (Format.ending(fileName)) {
      case "gz" -> GZIP;
      case "bz2" -> BZIP2;
      case "zst" -> ZSTANDARD;
      default -> NONE;
    };
  }

  String stripEnding(String fileName) {
    return this == NONE ? fileName : fileName.substring(0, fileName.length() - ending.length() - 1);
  }

  /** What was compressed, all members of it. */
  InputStream decompress(InputStream stored) throws IOException {
    return new SteadyInputStream(
        switch (this) {
          case NONE -> stored;
          case GZIP -> new GZIPInputStream(stored, BUFFER);
          case BZIP2 ->
              new BZip2CompressorInputStream(new BufferedInputStream(stored, BUFFER), true);
          case ZSTANDARD -> new ZstdInputStreamNoFinalizer(stored);
        });
  }
}
