package rasd.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A sparse matrix in the format of Matrix Market. The counts are declared as real numbers, because
 * gensim refuses anything else.
 */
final class MatrixFile implements AutoCloseable {
  private final Writer out;

  /** Begins a matrix. Its size and the number of its entries must be known beforehand. */
  MatrixFile(Path target, String symmetry, long rows, long columns, long entries)
      throws IOException {
    this.out = Files.newBufferedWriter(target, UTF_8);
    out.write("%%MatrixMarket matrix coordinate real " + symmetry + "\n");
    out.write(rows + " " + columns + " " + entries + "\n");
  }

  /** Adds an entry. Row and column are counted from 0 here, and from 1 in the file. */
  void add(int row, int column, long value) {
    try {
      out.write((row + 1) + " " + (column + 1) + " " + value + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
