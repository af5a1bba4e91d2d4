package rasd.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class Utf8Test {
  @Test
  void oneByteOrderMarkIsTakenOffTheFront() {
    assertEquals(3, Utf8.markBytes(bytes("\uFEFFa")));
    assertEquals(3, Utf8.markBytes(bytes("\uFEFF\uFEFFa")));
    assertEquals(0, Utf8.markBytes(bytes("a\uFEFF")));
    assertEquals(3, Utf8.markBytes(bytes("\uFEFF")));
    assertEquals(0, Utf8.markBytes(new byte[] {(byte) 0xEF, (byte) 0xBB}));
  }

  @Test
  void aSampleIsShortAndCanBeWritten() {
    assertEquals("نص", Utf8.sample(bytes("  نص طويل"), 2));
    assertEquals("a\uFFFD", Utf8.sample(bytes("a😀"), 2));
    assertEquals("\uFFFD\uFFFD", Utf8.sample(new byte[] {(byte) 0xC7, (byte) 0xE1}, 9));
    assertNull(Utf8.sample(bytes(" \n "), 9));
    assertNull(Utf8.sample(new byte[0], 9));
  }

  @Test
  void onlyHalvesOfPairsAreReplaced() {
    assertEquals("a😀b", Utf8.withoutLoneSurrogates("a😀b"));
    assertEquals("\uFFFDa", Utf8.withoutLoneSurrogates("\uD83Da"));
    assertEquals("\uFFFD😀", Utf8.withoutLoneSurrogates("\uD83D😀"));
    assertEquals("😀\uFFFD", Utf8.withoutLoneSurrogates("😀\uDE00"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
