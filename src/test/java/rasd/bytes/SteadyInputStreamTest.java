package rasd.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import rasd.input.StalledFiles;

class SteadyInputStreamTest {
  private static final byte[] TEXT = "نص".getBytes(UTF_8);

  @Test
  void itGivesTheBytesOfTheOther() throws IOException {
    InputStream in = new SteadyInputStream(new ByteArrayInputStream(TEXT));
    assertArrayEquals(TEXT, in.readAllBytes());
    assertEquals(-1, in.read(new byte[1]));
    assertEquals(0, new SteadyInputStream(new ByteArrayInputStream(TEXT)).read(new byte[0]));
  }

  @Test
  void aReadThatGivesNoneNowAndThenIsRepeated() throws IOException {
    InputStream in =
        new SteadyInputStream(
            new ByteArrayInputStream(TEXT) {
              private int reads;

              @Override
              public synchronized int read(byte[] bytes, int offset, int length) {
                return reads++ % 3 > 0 ? 0 : super.read(bytes, offset, Math.min(1, length));
              }
            });
    assertArrayEquals(TEXT, in.readAllBytes());
  }

  @Test
  void whatGivesNoneForEverFails() {
    InputStream in = new SteadyInputStream(StalledFiles.after(TEXT));
    IOException error =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> assertThrows(IOException.class, in::readAllBytes));
    assertEquals("it returns no more bytes but does not end", error.getMessage());
  }
}
