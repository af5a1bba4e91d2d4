package rasd.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انتهى.\\nوقال                 | انتهى./وقال
          انتهى.\\r\\nوقال\\n          | انتهى./وقال/
          انتهى.\\\\nوقال                | انتهى./وقال
          انتهى.\\n\\nBBC وقال          | انتهى.//BBC وقال
          انتهى.\\tوقال                 | انتهى.>وقال
          انتهى.<br>وقال<BR />ثم        | انتهى./وقال/ثم
          في C:\\news وفي D:\\temp       | في C:\\news وفي D:\\temp
          في C:\\news.\\nوقال            | في C:\\news./وقال
          النسبة 1\\2                   | النسبة 1\\2
          """)
  void lineEndsThatAreLettersEndLines(String text, String lines) {
    String written = text.replace("\\\\", "\\");
    String expected = lines.replace("\\\\", "\\");
    assertEquals(expected, LineEnds.decode(written).replace('\n', '/').replace('\t', '>'));
  }
}
