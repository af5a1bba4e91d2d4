package rasd.bytes;

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
import rasd.input.Warc;

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
  void namesOfNoEncodingDoNotCount() throws Exception {
    assertArrayEquals(PAGE, unpacked(List.of(), PAGE));
    assertArrayEquals(PAGE, unpacked(List.of("identity, gzip", ""), Warc.gzip(PAGE)));
    assertArrayEquals(PAGE, unpacked(List.of("utf-8"), PAGE));
  }

  @Test
  void aBodyMayBePackedMoreThanOnce() throws Exception {
    assertArrayEquals(PAGE, unpacked(List.of("deflate, gzip"), Warc.gzip(deflated(false))));
    assertArrayEquals(PAGE, unpacked(List.of("gzip", "gzip"), Warc.gzip(Warc.gzip(PAGE))));
  }

  @Test
  void gzipThatNoHeaderAnnouncesIsUnpacked() throws Exception {
    assertArrayEquals(PAGE, unpacked(List.of(), Warc.gzip(PAGE)));
  }

  @Test
  void compressOfUnixIsUnpacked() throws Exception {
    byte[] aaa = {0x1F, (byte) 0x9D, (byte) 0x90, 'a', 2, 2};
    assertArrayEquals("aaa".getBytes(UTF_8), unpacked(List.of("compress"), aaa));
  }

  @ParameterizedTest
  @CsvSource({"sdch, sdch", "'gzip, dcb', dcb"})
  void anEncodingThatIsNotReadIsNamed(String header, String named) {
    byte[] packed = {'<', 3, 2, 1};
    RefusedException error =
        assertThrows(RefusedException.class, () -> unpacked(List.of(header), packed));
    assertEquals("unreadable", error.refusal().reason());
    assertEquals(
        "The body of the page has an unsupported Content-Encoding: " + named,
        error.refusal().detail());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br", "zstd", "compress", "sdch", "8bit"})
  void aBodyThatIsTextIsNotPackedWhateverIsAnnounced(String name) throws Exception {
    byte[] page = ("<html>" + "واحد".repeat(500)).getBytes(UTF_8);
    assertArrayEquals(page, unpack(name, page, 5000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br", "zstd"})
  void everyTruncationIsUnpackedAsFarAsItGoesOrARefusal(String name) throws Exception {
    byte[] packed = packed(name);
    for (int length = 1; length < packed.length; length++) {
      PageBody cut = PageBody.of(Arrays.copyOf(packed, length));
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertCut(name, cut), name + length);
    }
  }

  private static void assertCut(String name, PageBody packed) {
    try {
      PageBody body = ContentEncoding.unpack(List.of(name), packed, PLENTY);
      boolean isPacked = packed.bytes().length < 40 && Arrays.equals(packed.bytes(), body.bytes());
      if (!isPacked) {
        assertArrayEquals(Arrays.copyOf(PAGE, body.bytes().length), body.bytes());
        assertTrue(body.notes().containsKey(PageBody.CUT) || body.bytes().length == PAGE.length);
      }
    } catch (RefusedException e) {
      String encoding = Map.of("br", "brotli", "zstd", "zstandard").getOrDefault(name, name);
      assertTrue(e.refusal().detail().contains("(Content-Encoding " + encoding), e.getMessage());
    }
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
    return unpack(name, body, PLENTY);
  }

  private static byte[] unpack(String name, byte[] body, int most) throws RefusedException {
    return ContentEncoding.unpack(List.of(name), PageBody.of(body), most).bytes();
  }

  private static byte[] unpacked(List<String> headers, byte[] body) throws RefusedException {
    return ContentEncoding.unpack(headers, PageBody.of(body), PLENTY).bytes();
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
