package rasd.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks that bytes that were cut or changed either give another article or are refused. */
class DamagedArticleTest {
  private static final Article ARTICLE = ArticleCodecTest.ARTICLE;

  @ParameterizedTest
  @EnumSource
  void aSectionCutAnywhereIsRefused(Section section) {
    byte[] whole = ArticleCodec.encode(ARTICLE, section);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThrows(
          DamagedArticleException.class, () -> Codecs.decode(ARTICLE, section, cut), section::name);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aByteTooManyIsRefused(Section section) {
    byte[] whole = ArticleCodec.encode(ARTICLE, section);
    byte[] longer = Arrays.copyOf(whole, whole.length + 1);
    assertRefused("1 bytes are left over", section, longer);
  }

  @ParameterizedTest
  @EnumSource
  void aChangedByteIsRefusedOrTellsAnotherArticle(Section section) {
    byte[] whole = ArticleCodec.encode(ARTICLE, section);
    for (int at = 0; at < whole.length; at++) {
      for (int value = 0; value < 256; value++) {
        byte[] changed = whole.clone();
        changed[at] = (byte) value;
        assertIsRefusedOrWhole(section, changed);
      }
    }
  }

  private static void assertIsRefusedOrWhole(Section section, byte[] bytes) {
    Article decoded;
    try {
      decoded = Codecs.decode(ARTICLE, section, bytes);
    } catch (DamagedArticleException e) {
      return;
    }
    if (section == Section.TOKENS) {
      assertIsWhole(decoded.tokens());
    }
  }

  /**
   * Checks that every number refers to something that exists, and that tokens are in the order of a
   * text.
   */
  private static void assertIsWhole(Tokens tokens) {
    int end = 0;
    for (int i = 0; i < tokens.sentenceCount(); i++) {
      assertTrue(tokens.paragraph(i) >= 0);
      assertTrue(end <= tokens.sentenceBegin(i));
      assertTrue(tokens.sentenceBegin(i) <= tokens.sentenceEnd(i));
      assertTrue(tokens.firstToken(i) <= tokens.firstToken(i + 1));
      end = tokens.sentenceEnd(i);
    }
    assertEquals(0, tokens.firstToken(0));
    assertEquals(tokens.count(), tokens.firstToken(tokens.sentenceCount()));
    end = 0;
    for (int i = 0; i < tokens.count(); i++) {
      assertTrue(end <= tokens.begin(i));
      assertTrue(tokens.begin(i) <= tokens.end(i));
      end = tokens.end(i);
    }
    assertTrue(Codecs.show(tokens).size() >= tokens.count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          255 255 255 255 7      | it declares 2147483647 items, but has too few bytes for them
          255 255 255 255 15     | a number is too large
          255 255 255 255 255 1  | a number has too many bytes
          1 0 1 0 1 0            | it ends too early, after 7 bytes
          1 0 1 97 0 9           | it has index 9, but the number of items is 1
          1 0 1 97 77            | it has choice 77, but the number of choices is 9
          """)
  void linesThatCannotBeAreRefused(String bytes, String why) {
    assertRefused(why, Section.LINES, bytes(ArticleCodec.VERSION + " " + bytes));
  }

  /** The bytes describe a word "a" with its own form, then a sentence, and then its tokens. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 24 1 97 0            | a word's form has an unknown encoding
          1 104 1 97 0           | a word's pieces have an unknown encoding
          1 0 1 97 0 0           | it has index 0, but the number of items is 0
          1 8 1 97 0 1 0 0 1 2 0 | it declares 2 items, but has too few bytes for them
          1 8 1 97 0 1 0 0 1 1 5 0 0 | it refers to word 1, but has no such word
          1 8 1 97 0 1 0 0 1 1 1 255 255 255 255 7 0 | a number is too large
          1 8 1 97 1 5 0 | it refers to word 5, but has no such word
          0 0 2 0 0 0 255 255 255 255 7 0 0 0 1 | a number is too large
          """)
  void tokensThatCannotBeAreRefused(String bytes, String why) {
    assertRefused(why, Section.TOKENS, bytes(ArticleCodec.VERSION + " " + bytes));
  }

  @Test
  void aDayBeyondTheCalendarIsRefused() {
    ByteWriter out = new ByteWriter();
    out.writeBoolean(true);
    out.writeLong(Long.MAX_VALUE);
    ByteReader in = new ByteReader(out.toBytes());
    assertThrows(DamagedArticleException.class, in::readOptionalDay);
  }

  private static void assertRefused(String why, Section section, byte[] bytes) {
    Exception refused =
        assertThrows(DamagedArticleException.class, () -> Codecs.decode(ARTICLE, section, bytes));
    assertEquals("A stored article is damaged: " + why + ".", refused.getMessage());
  }

  private static byte[] bytes(String decimal) {
    String[] numbers = decimal.split(" ");
    byte[] bytes = new byte[numbers.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(numbers[i]);
    }
    return bytes;
  }
}
