package rasd.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import rasd.input.Warc;

class ContentTest {
  private static final byte[] TEXT = "وصل كيري إلى باريس".getBytes(UTF_8);

  private static Content of(byte[] stored, String name) throws IOException {
    return Content.of(new ByteArrayInputStream(stored), name);
  }

  @Test
  void aPlainFileIsItsOwnContent() throws IOException {
    Content content = of(TEXT, "a.txt");
    assertArrayEquals(TEXT, content.head());
    assertArrayEquals(TEXT, content.in().readAllBytes());
    assertFalse(content.isPacked());
  }

  @Test
  void aCompressedFileIsUnpacked() throws IOException {
    for (byte[] stored : new byte[][] {Warc.gzip(TEXT), Zstd.compress(TEXT)}) {
      Content content = of(stored, "a.txt");
      assertArrayEquals(TEXT, content.head());
      assertArrayEquals(TEXT, content.in().readAllBytes());
      assertTrue(content.isPacked());
    }
  }

  @Test
  void theHeadIsTheBeginningOfALongContent() throws IOException {
    byte[] text = "نص ".repeat(50_000).getBytes(UTF_8);
    Content content = of(Warc.gzip(text), "a.txt.gz");
    assertArrayEquals(Arrays.copyOf(text, 1 << 16), content.head());
    assertArrayEquals(text, content.in().readAllBytes());
  }

  @Test
  void readingFailsWhereTheFileIsCut() throws IOException {
    byte[] whole = Warc.gzip(TEXT);
    Content content = of(Arrays.copyOf(whole, whole.length - 4), "a.txt.gz");
    assertArrayEquals(TEXT, content.head());
    assertArrayEquals(TEXT, content.in().readNBytes(TEXT.length));
    assertThrows(EOFException.class, content.in()::read);
  }

  @Test
  void aStreamGoesOnAfterADamagedMember() throws IOException {
    byte[] damaged = Warc.gzip(TEXT);
    damaged[damaged.length - 8] ^= 1;
    byte[] stored = Arrays.copyOf(damaged, 2 * damaged.length);
    System.arraycopy(Warc.gzip(TEXT), 0, stored, damaged.length, damaged.length);
    InputStream in = Content.stream(new ByteArrayInputStream(stored), "a.warc.gz");
    assertArrayEquals(TEXT, in.readNBytes(TEXT.length));
    assertThrows(ZipException.class, in::read);
    assertArrayEquals(TEXT, in.readNBytes(TEXT.length));
    assertEquals(-1, in.read());
  }
}
