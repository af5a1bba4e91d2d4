package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {
  private static final String SEVEN = "وصل الوزير الروسي إلى باريس صباح اليوم";
  private static final String EIGHT = SEVEN + " الأربعاء";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a\\nb           | 0:a 1:b
          a\\r\\nb        | 0:a 1:b
          a\\n\\nb\\n     | 0:a 2:b
          \\n a\\u00A0\\n | 1:a
          a\\u2028b       | 0:a 1:b
          a\\fb           | 0:a 1:b
          ''              | ''
          ' \\t\\u00A0'   | ''
          """)
  void linesAreNumberedBlankOnesToo(String text, String lines) {
    assertEquals(
        lines,
        Line.of(unescaped(text)).stream()
            .map(line -> line.number() + ":" + line.text())
            .collect(Collectors.joining(" ")));
  }

  private static String unescaped(String text) {
    return text.replace("\\u00A0", "\u00A0").replace("\\u2028", "\u2028").translateEscapes();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل الوزير      | 2
          وَصَلَ الوزيرُ  | 2
          الـ21 و 22/10   | 4
          - + «»          | 0
          "كيري":لافروف   | 2
          """)
  void wordsAreRunsOfLettersAndDigits(String text, int words) {
    assertEquals(words, Line.of(text).get(0).words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          + الخط -             | الخط
          انظر أيضًا:          | انظر ايضا
          مُـــشاركة           | مشاركة
          'SHARE  /  Print'    | share print
          أ.ف.ب                | ا ف ب
          «»                   | ''
          """)
  void foldedLinesAreWordsAlone(String text, String folded) {
    assertEquals(folded, Line.fold(text));
  }

  @ParameterizedTest
  @CsvSource({
    "., true",
    "؟, true",
    "!, true",
    "۔, true",
    ".», true",
    ".\"), true",
    "..., true",
    ".\u200F, true",
    ":, false",
    "،, false",
    "», false",
    "'', false",
    "…, false",
  })
  void aSentenceEndsAtItsMark(String end, boolean ends) {
    assertEquals(ends, line(SEVEN + end).endsSentence());
  }

  @Test
  void aLineOfNothingButClosersEndsNoSentence() {
    assertEquals(false, line("»»").endsSentence());
    assertEquals(false, line("»").endsSentence());
    assertEquals(true, line(".").endsSentence());
  }

  @Test
  void proseIsASentenceOrAManyWords() {
    assertProse(false, SEVEN + ".");
    assertProse(true, EIGHT + ".");
    assertProse(false, EIGHT);
    assertProse(false, EIGHT + "...");
    assertProse(false, EIGHT + "…");
    assertProse(false, EIGHT + "...\u200F");
    assertProse(false, "كلمة ".repeat(24));
    assertProse(true, "كلمة ".repeat(25));
    assertProse(false, "كلمة ".repeat(25) + "…");
  }

  private static void assertProse(boolean isProse, String text) {
    assertEquals(isProse, line(text).isProse(), text);
  }

  private static Line line(String text) {
    return Line.of(text).get(0);
  }
}
