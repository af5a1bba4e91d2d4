package rasd.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Applies the rules of this package to the five real articles in {@code seeds/}. */
class SeedTextTest {
  private final Tokenizer tokenizer = new Tokenizer();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final DateFinder finder = new DateFinder();

  @ParameterizedTest
  @MethodSource("seeds")
  void sentencesHoldAllTokensOfTheirLine(String text) {
    text.lines()
        .forEach(
            line -> {
              List<Token> inSentences =
                  splitter.sentences(line, 0, line.length()).stream()
                      .flatMap(span -> tokenizer.tokens(line, span.begin(), span.end()).stream())
                      .toList();
              assertEquals(tokenizer.tokens(line, 0, line.length()), inSentences);
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyTokenStandsWhereItSays(String text) {
    List<Token> tokens = tokenizer.tokens(text, 0, text.length());
    int end = 0;
    for (Token token : tokens) {
      assertTrue(token.begin() >= end);
      assertEquals(token.surface(), text.substring(token.begin(), token.end()));
      assertFalse(token.normalized().isEmpty());
      end = token.end();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theyAreArabic(String text) {
    assertEquals("ar", Language.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          000 | داعش   | word   | 6
          000 | الـ21  | word   | 1
          000 | 500    | number | 1
          001 | جنيف-2 | word   | 2
          001 | 2+2    | number | 1
          001 | 19:56  | time   | 1
          002 | كيربي  | word   | 2
          002 | +      | symbol | 1
          003 | سانا   | word   | 2
          003 | موسكو  | word   | 4
          004 | 27     | number | 1
          004 | ١٤٣٨   | number | 1
          """)
  void tokensAreCountedAsAReaderWould(String seed, String surface, String kind, int count) {
    String text = read(seed);
    long found =
        tokenizer.tokens(text, 0, text.length()).stream()
            .filter(token -> token.surface().equals(surface))
            .filter(token -> token.kind().label().equals(kind))
            .count();
    assertEquals(count, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          000 | 15 أكتوبر 2014=2014-10-15
          001 | شهر أغسطس/آب=null, شهر مايو/أيار=null, سبتمبر / أيلول=null
          002 |
          003 |
          004 | الأربعاء 18 يناير 2017 م=2017-01-18, ١٩ ربيع الثانيI ١٤٣٨ هـ=2017-01-17
          """)
  void theirDatesAreFound(String seed, String dates) {
    List<String> found =
        read(seed)
            .lines()
            .flatMap(line -> finder.find(line).stream())
            .map(date -> date.surface() + "=" + date.value())
            .toList();
    assertEquals(dates == null ? "" : dates, String.join(", ", found));
  }

  @Test
  void aQuotationOfSeveralSentencesStaysInItsOwn() {
    String line =
        read("000")
            .lines()
            .filter(text -> text.startsWith("وقال \"إننا تحدثنا"))
            .findFirst()
            .orElseThrow();
    assertEquals(1, splitter.sentences(line, 0, line.length()).size());
  }

  static Stream<String> seeds() {
    return Stream.of("000", "001", "002", "003", "004").map(SeedTextTest::read);
  }

  private static String read(String seed) {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      Path file =
          files
              .filter(path -> path.getFileName().toString().startsWith(seed))
              .findFirst()
              .orElseThrow();
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
