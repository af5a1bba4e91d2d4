package rasd.input;

import java.io.Serializable;
import rasd.bytes.Compression;

/**
 * One file of the input.
 *
 * @param path absolute, with its file system: {@code file:/news/2014/a.txt}
 * @param sourcePath relative to the input under which it was found: {@code 2014/a.txt}
 * @param bytes size as stored
 * @param modified time of the last change, in milliseconds since 1970
 */
public record InputFile(String path, String sourcePath, long bytes, long modified)
    implements Serializable {
  private static final int UNPACKED = 4;

  FileFormat format() {
    return FileFormat.of(sourcePath);
  }

  Compression compression() {
    return Compression.of(sourcePath);
  }

  /**
   * The approximate size of the text after decompression, in bytes. Compression reduces text to
   * between a quarter and a third of its size.
   */
  long textBytes() {
    boolean isPacked = compression() != Compression.NONE || format() == FileFormat.PARQUET;
    return isPacked ? UNPACKED * bytes : bytes;
  }

  /** The name of the folder that contains the file; null if the file is at the top of its input. */
  @org.jspecify.annotations.Nullable
  String folder() {
    int slash = sourcePath.lastIndexOf('/');
    return slash < 0
        ? null
        : sourcePath.substring(sourcePath.lastIndexOf('/', slash - 1) + 1, slash);
  }
}
