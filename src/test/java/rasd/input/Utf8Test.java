package rasd.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class Utf8Test {
  @Test
  void oneByteOrderMarkIsTakenOffTheFront() {
    assertArrayEquals(bytes("a"), Utf8.withoutByteOrderMark(bytes("\uFEFFa")));
    assertArrayEquals(bytes("\uFEFFa"), Utf8.withoutByteOrderMark(bytes("\uFEFF\uFEFFa")));
    assertArrayEquals(bytes("a\uFEFF"), Utf8.withoutByteOrderMark(bytes("a\uFEFF")));
    assertArrayEquals(bytes(""), Utf8.withoutByteOrderMark(bytes("\uFEFF")));
    byte[] short2 = {(byte) 0xEF, (byte) 0xBB};
    assertSame(short2, Utf8.withoutByteOrderMark(short2));
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
