package rasd.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftMarkupTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `<p>انتهى.</p><p>وقال <b>الوزير</b>`                       | انتهى./وقال الوزير
          `<p class="a">انتهى.</p>~<p>وقال</p>`                      | انتهى./وقال
          `انتهى.~وقال <a href="/1">هنا</a> أمس`                     | انتهى./وقال هنا أمس
          `<div>انتهى.</div><script>var a = 1;</script><i>وقال</i>`  | انتهى./وقال
          `<ul><li>دبي</li><li>عمان</li></ul>`                       | دبي/عمان
          `انتهى.<STYLE>p { margin: 0 }</STYLE>`                     | انتهى.
          `النسبة 3 < 5 و7 > 2`                                      | النسبة 3 < 5 و7 > 2
          `<b>نعم`                                                   | <b>نعم
          `كتب <unknown> و</unknown>`                                | كتب <unknown> و</unknown>
          """)
  void tagsThatWereLeftInATextAreRead(String text, String lines) {
    assertEquals(lines, LeftMarkup.read(text.replace('~', '\n')).replace('\n', '/'));
  }

  @Test
  void aTextWithoutTagsKeepsItsBlankLines() {
    assertEquals("\n\nأ > ب\n", LeftMarkup.read("\n\nأ > ب\n"));
  }

  @Test
  void aTitleIsOneLine() {
    assertEquals("قال كيري", LeftMarkup.readLine("<p>قال</p> <p>كيري</p>"));
  }
}
