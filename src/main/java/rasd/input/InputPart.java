package rasd.input;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import rasd.bytes.Compression;

/**
 * The work of one reader: a file, or those lines or row groups of a file that belong to a range of
 * its bytes.
 *
 * @param begin first byte of the range
 * @param end offset after the last byte of the range
 */
public record InputPart(InputFile file, long begin, long end) implements Serializable {
  /** The number of bytes whose reading takes about as long as opening a file. */
  private static final long OPENING_BYTES = 1 << 16;

  boolean isWholeFile() {
    return begin == 0 && end == file.bytes();
  }

  /**
   * Divides a file of uncompressed JSON lines or of Parquet into ranges of at most {@code
   * partBytes}. Any other file is one part.
   */
  public static List<InputPart> of(InputFile file, long partBytes) {
    boolean splittable =
        file.compression() == Compression.NONE
            && (file.format() == FileFormat.JSON_LINES || file.format() == FileFormat.PARQUET);
    if (!splittable || file.bytes() <= partBytes) {
      return List.of(new InputPart(file, 0, file.bytes()));
    }
    List<InputPart> parts = new ArrayList<>();
    for (long begin = 0; begin < file.bytes(); begin += partBytes) {
      parts.add(new InputPart(file, begin, Math.min(begin + partBytes, file.bytes())));
    }
    return parts;
  }

  /**
   * The parts in their order, packed into bins of at most this number of bytes; each part counts as
   * {@link #OPENING_BYTES} more than it has. A larger part gets a bin of its own. Each bin is one
   * task.
   */
  static List<List<InputPart>> packed(List<InputPart> parts, long binBytes) {
    List<List<InputPart>> bins = new ArrayList<>();
    List<InputPart> bin = new ArrayList<>();
    long filled = 0;
    for (InputPart part : parts) {
      if (!bin.isEmpty() && filled + part.cost() > binBytes) {
        bins.add(bin);
        bin = new ArrayList<>();
        filled = 0;
      }
      bin.add(part);
      filled += part.cost();
    }
    bins.add(bin);
    return bins;
  }

  private long cost() {
    return end - begin + OPENING_BYTES;
  }
}
