package rasd.input;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.deflate.DeflateCompressorInputStream;
import org.apache.commons.compress.compressors.deflate.DeflateParameters;
import org.brotli.dec.BrotliInputStream;

/**
 * How a web server has packed the body of its answer, told from the header Content-Encoding. Not
 * handled: bodies packed more than once, and dictionaries that the body does not hold.
 */
enum ContentEncoding {
  NONE,
  GZIP,
  DEFLATE,
  BROTLI,
  ZSTANDARD;

  private static final Set<String> NAMES_OF_NONE = Set.of("", "identity", "none");
  private static final int DEFLATE_METHOD = 8;
  private static final int ZLIB_CHECK = 31;

  /**
   * The encoding that all headers of the name tell together.
   *
   * @throws RefusedException when it is not one of these
   */
  static ContentEncoding of(List<String> headers) throws RefusedException {
    List<String> names =
        headers.stream()
            .flatMap(header -> Arrays.stream(header.split(",")))
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .filter(name -> !NAMES_OF_NONE.contains(name))
            .toList();
    String all = String.join(", ", names);
    return switch (all) {
      case "" -> NONE;
      case "gzip", "x-gzip" -> GZIP;
      case "deflate" -> DEFLATE;
      case "br" -> BROTLI;
      case "zstd" -> ZSTANDARD;
      default ->
          throw new RefusedException(
              "unreadable", "The body of the page has a Content-Encoding that is not read: " + all);
    };
  }

  /**
   * The body as it was before, or no more than its first bytes.
   *
   * @param most how many bytes to unpack at most
   * @throws RefusedException when it is not packed so, or damaged
   */
  byte[] unpack(byte[] body, int most) throws RefusedException {
    if (this == NONE || body.length == 0) {
      return body;
    }
    try (InputStream in = new SteadyInputStream(unpacked(body))) {
      return in.readNBytes(most);
    } catch (IOException | RuntimeException e) { // Of a library, on damaged bytes.
      throw new RefusedException(
          "unreadable",
          "The body of the page cannot be unpacked by its Content-Encoding, %s: %s"
              .formatted(name().toLowerCase(Locale.ROOT), e.getMessage()));
    }
  }

  private InputStream unpacked(byte[] body) throws IOException {
    InputStream in = new ByteArrayInputStream(body);
    return switch (this) {
      case NONE -> in;
      case GZIP -> new GZIPInputStream(in);
      case DEFLATE -> new DeflateCompressorInputStream(in, deflateParameters(body));
      case BROTLI -> new BrotliInputStream(in);
      case ZSTANDARD -> new ZstdInputStreamNoFinalizer(in);
    };
  }

  /** By its definition deflate has the header of zlib; many a server leaves it out. */
  private static DeflateParameters deflateParameters(byte[] body) {
    DeflateParameters parameters = new DeflateParameters();
    parameters.setWithZlibHeader(
        body.length > 1
            && (body[0] & 0x0F) == DEFLATE_METHOD
            && ((body[0] & 0xFF) << Byte.SIZE | (body[1] & 0xFF)) % ZLIB_CHECK == 0);
    return parameters;
  }
}
