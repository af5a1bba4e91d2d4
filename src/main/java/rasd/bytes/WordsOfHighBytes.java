package rasd.bytes;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * The words of a text in an 8-bit charset that consist of three or more bytes above 7F: of {@code
 * BBC C7 E1 D3 CF} the last four bytes, which are السد in windows-1256. A few Latin words would
 * hide the language of the other words from a detector. In languages that use Latin letters, most
 * high bytes stand beside ASCII letters, so there are hardly any such words.
 */
final class WordsOfHighBytes {
  private static final int FEWEST_BYTES = 3;

  private WordsOfHighBytes() {}

  /**
   * The words, each followed by a space.
   *
   * @param most the search ends when the words have this number of bytes
   * @return empty if less than half of the high bytes are in such words
   */
  static byte[] of(byte[] bytes, int most) {
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    int high = 0;
    int begin = 0;
    for (int i = 0; i < bytes.length && words.size() < most; i++) {
      if (bytes[i] < 0) {
        high++;
      } else {
        add(bytes, begin, i, words);
        begin = i + 1;
      }
    }
    if (words.size() < most) {
      add(bytes, begin, bytes.length, words);
    }
    byte[] found = words.toByteArray();
    return found.length >= high / 2 ? found : Arrays.copyOf(found, 0);
  }

  private static void add(byte[] bytes, int begin, int end, ByteArrayOutputStream words) {
    if (end - begin >= FEWEST_BYTES) {
      words.write(bytes, begin, end - begin);
      words.write(' ');
    }
  }
}
