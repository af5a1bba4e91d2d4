package rasd.input;

import java.io.Serializable;

/**
 * One file of the input.
 *
 * @param path with its file system: {@code file:/news/2014/a.txt}
 * @param sourcePath relative to the input it was found under: {@code 2014/a.txt}
 * @param bytes as stored
 * @param modified when it was last written, in milliseconds since 1970
 */
public record InputFile(String path, String sourcePath, long bytes, long modified)
    implements Serializable {
  private static final int UNPACKED = 4;

  Format format() {
    return Format.of(sourcePath);
  }

  Compression compression() {
    return Compression.of(sourcePath);
  }

  /** About how large its text is when it is unpacked: text is packed to a quarter or a third. */
  long textBytes() {
    boolean isPacked = compression() != Compression.NONE || format() == Format.PARQUET;
    return isPacked ? UNPACKED * bytes : bytes;
  }

  /** The name of the folder the file lies in, or null when it lies at the top of its input. */
  @org.jspecify.annotations.Nullable
  String folder() {
    int slash = sourcePath.lastIndexOf('/');
    return slash < 0
        ? null
        : sourcePath.substring(sourcePath.lastIndexOf('/', slash - 1) + 1, slash);
  }
}
