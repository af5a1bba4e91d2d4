package rasd.bytes;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Map;
import org.apache.commons.io.input.BrokenInputStream;
import org.junit.jupiter.api.Test;

class PageBodyTest {
  private static final byte[] PAGE = "<p>نص".getBytes(UTF_8);

  /** The body that is read from a stream that fails after the page. */
  private static PageBody cut(IOException failure) {
    InputStream in =
        new SequenceInputStream(
            new ByteArrayInputStream(PAGE), new BrokenInputStream(() -> failure));
    return PageBody.read(in, 100);
  }

  @Test
  void aBodyIsReadUpToTheMost() {
    byte[] page = "<p>نص ".repeat(3000).getBytes(UTF_8);
    assertArrayEquals(page, PageBody.read(new ByteArrayInputStream(page), page.length).bytes());
    PageBody beginning = PageBody.read(new ByteArrayInputStream(page), 5000);
    assertArrayEquals(Arrays.copyOf(page, 5000), beginning.bytes());
    assertEquals(Map.of(), beginning.notes());
  }

  @Test
  void whatPrecedesAFailureIsKeptAndNoted() {
    PageBody body = cut(new IOException("the disk is gone"));
    assertArrayEquals(PAGE, body.bytes());
    assertEquals(Map.of("rasd.cut", "the disk is gone"), body.notes());
    assertEquals(Map.of("rasd.cut", "it ends too early"), cut(new EOFException("at 7")).notes());
    assertEquals(Map.of("rasd.cut", "it ends too early"), cut(new IOException()).notes());
  }

  @Test
  void whatIsUnpackedFromACutBodyIsCut() {
    PageBody cut = cut(new EOFException());
    PageBody whole = PageBody.of(PAGE);
    assertEquals(cut.notes(), whole.outOf(cut).notes());
    assertEquals(Map.of(), whole.outOf(whole).notes());
    PageBody other = cut(new IOException("the disk is gone"));
    assertEquals(other.notes(), other.outOf(cut).notes());
  }

  @Test
  void textIsToldFromOtherBytes() {
    assertTrue(PageBody.of(PAGE).isText());
    assertTrue(PageBody.of("أ\tب\r\n".getBytes(UTF_8)).isText());
    assertTrue(PageBody.of("قال كيري".getBytes(UTF_16LE)).isText());
    assertTrue(PageBody.of(new byte[0]).isText());
    assertFalse(PageBody.of(new byte[] {'a', 1}).isText());
    assertFalse(PageBody.of(new byte[] {0}).isText());
  }

  @Test
  void onlyTheFirstThousandBytesTell() {
    byte[] text = new byte[1001];
    Arrays.fill(text, (byte) 'a');
    text[1000] = 1;
    assertTrue(PageBody.of(text).isText());
    text[999] = 1;
    assertFalse(PageBody.of(text).isText());
  }
}
