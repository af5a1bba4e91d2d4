package rasd.bytes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.SequenceInputStream;
import org.apache.commons.io.input.BrokenInputStream;
import org.junit.jupiter.api.Test;

class RewindableInputStreamTest {
  private static final int MEGABYTE = 1 << 20;

  private final RewindableInputStream in = of("abcdef".getBytes(ISO_8859_1));

  private static RewindableInputStream of(byte[] bytes) {
    return new RewindableInputStream(new ByteArrayInputStream(bytes));
  }

  private String read(int bytes) throws IOException {
    byte[] read = new byte[bytes];
    return new String(read, 0, in.readNBytes(read, 0, bytes), ISO_8859_1);
  }

  @Test
  void afterGoingBackTheSameBytesAreReadAgain() throws IOException {
    assertEquals("abcd", read(4));
    assertEquals(4, in.position());
    in.rewind(1);
    assertEquals(1, in.position());
    assertEquals("bcde", read(4));
    in.rewind(0);
    assertEquals("abcdef", read(6));
    assertFalse(in.hasEnded());
    assertEquals(-1, in.read());
    assertTrue(in.hasEnded());
    assertEquals(6, in.position());
  }

  @Test
  void theByteBeforeTheNextOneIsKnown() throws IOException {
    assertEquals(-1, in.before());
    read(3);
    assertEquals('c', in.before());
    in.rewind(1);
    assertEquals('a', in.before());
    in.forget(1);
    assertEquals(-1, in.before());
  }

  @Test
  void whatIsForgottenIsNotReadAgain() throws IOException {
    read(5);
    in.forget(2);
    in.rewind(0);
    assertEquals(2, in.position());
    assertEquals("cdef", read(4));
    in.forget(1);
    in.rewind(3);
    assertEquals("def", read(3));
  }

  @Test
  void whatIsStillToBeReadIsNotForgotten() throws IOException {
    read(4);
    in.rewind(1);
    in.forget(3);
    in.rewind(0);
    assertEquals("bcdef", read(6));
  }

  @Test
  void oneCannotGoBeyondWhatWasRead() throws IOException {
    read(2);
    in.rewind(5);
    assertEquals(2, in.position());
    assertEquals("cdef", read(9));
  }

  @Test
  void bytesAreNumbersFromZeroTo255() throws IOException {
    RewindableInputStream high = of(new byte[] {(byte) 0xD9, 0});
    assertEquals(0xD9, high.read());
    assertEquals(0xD9, high.before());
    high.rewind(0);
    assertEquals(0xD9, high.read());
    assertEquals(0, high.read());
  }

  @Test
  void ofOneLongReadTheLastMegabyteIsKept() throws IOException {
    RewindableInputStream large = of(numbered(3 * MEGABYTE));
    assertEquals(3 * MEGABYTE, large.read(new byte[3 * MEGABYTE]));
    large.rewind(0);
    assertEquals(2 * MEGABYTE, large.position());
    assertEquals(2 * MEGABYTE % 251, large.read());
  }

  @Test
  void ofManyReadsNoMoreThanAMegabyteIsKept() throws IOException {
    RewindableInputStream large = of(numbered(3 * MEGABYTE));
    for (int i = 0; i < MEGABYTE / 1024; i++) {
      large.readNBytes(1024);
    }
    large.rewind(0);
    assertEquals(0, large.position());
    large.readNBytes(MEGABYTE);
    large.readNBytes(1000);
    large.rewind(0);
    assertEquals(MEGABYTE, large.position());
    assertEquals(MEGABYTE % 251, large.read());
    assertEquals((MEGABYTE + 1) % 251, large.read());
  }

  @Test
  void anEndThatComesTooEarlyIsAnEnd() throws IOException {
    RewindableInputStream cut =
        new RewindableInputStream(
            new SequenceInputStream(
                new ByteArrayInputStream(new byte[] {'a'}),
                new BrokenInputStream(() -> new EOFException())));
    assertEquals('a', cut.read());
    assertFalse(cut.hasEnded());
    assertThrows(EOFException.class, cut::read);
    assertTrue(cut.hasEnded());
  }

  /** Bytes whose values tell their places. */
  private static byte[] numbered(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (i % 251);
    }
    return bytes;
  }
}
