package rasd.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentEncodingTest {
  private static final byte[] PAGE = "<html>واحد واحد واحد واحد".getBytes(UTF_8);
  private static final int PLENTY = 1000;

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "X-GZIP", "deflate", "br", "zstd", "identity", "none", ""})
  void aBodyIsUnpacked(String name) throws Exception {
    assertArrayEquals(PAGE, unpack(name, packed(name)));
  }

  @Test
  void deflateMayLackItsHeader() throws Exception {
    assertArrayEquals(PAGE, unpack("deflate", deflated(true)));
  }

  @Test
  void theNamesOfNoEncodingAmongOthersDoNotCount() throws Exception {
    assertEquals(ContentEncoding.NONE, ContentEncoding.of(List.of()));
    assertEquals(ContentEncoding.GZIP, ContentEncoding.of(List.of("identity, gzip", "")));
  }

  @ParameterizedTest
  @CsvSource({"sdch, sdch", "'gzip, br', 'gzip, br'", "compress, compress"})
  void anEncodingThatIsNotReadIsNamed(String header, String named) {
    RefusedException error =
        assertThrows(RefusedException.class, () -> ContentEncoding.of(List.of(header)));
    assertEquals("unreadable", error.refusal().reason());
    assertEquals(
        "The body of the page has a Content-Encoding that is not read: " + named,
        error.refusal().detail());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br", "zstd"})
  void everyTruncationIsARefusalThatNamesTheEncoding(String name) throws Exception {
    byte[] packed = packed(name);
    for (int length = 1; length < packed.length; length++) {
      byte[] cut = Arrays.copyOf(packed, length);
      RefusedException error =
          assertTimeoutPreemptively(
              Duration.ofSeconds(10),
              () -> assertThrows(RefusedException.class, () -> unpack(name, cut)),
              length + " bytes");
      String encoding = Map.of("br", "brotli", "zstd", "zstandard").getOrDefault(name, name);
      assertTrue(
          error
              .refusal()
              .detail()
              .startsWith(
                  "The body of the page cannot be unpacked by its Content-Encoding, " + encoding),
          error.refusal().detail());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br", "zstd", "deflate"})
  void anotherBytesThanAnnouncedAreRefused(String name) {
    assertThrows(RefusedException.class, () -> unpack(name, PAGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br", "zstd"})
  void ofABodyThatIsEmptyNothingIsUnpacked(String name) throws Exception {
    assertEquals(0, unpack(name, new byte[0]).length);
  }

  @Test
  void noMoreThanTheMostIsUnpacked() throws Exception {
    byte[] bomb = Zstd.compress(new byte[100_000_000]);
    assertEquals(PLENTY, unpack("zstd", bomb).length);
  }

  private static byte[] unpack(String name, byte[] body) throws RefusedException {
    return ContentEncoding.of(List.of(name)).unpack(body, PLENTY);
  }

  private static byte[] packed(String name) throws IOException {
    return switch (name) {
      case "gzip", "X-GZIP" -> Warc.gzip(PAGE);
      case "deflate" -> deflated(false);
      case "br" -> Warc.brotli(PAGE);
      case "zstd" -> Zstd.compress(PAGE);
      default -> PAGE;
    };
  }

  private static byte[] deflated(boolean lacksHeader) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, lacksHeader);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(PAGE);
    }
    deflater.end();
    return packed.toByteArray();
  }
}
