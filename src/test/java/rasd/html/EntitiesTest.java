package rasd.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          &quot;داعش&quot;            | "داعش"
          &amp;quot;داعش&amp;quot;    | "داعش"
          &amp;                       | &
          &amp;amp;                   | &
          AT&amp;T & Co               | AT&T & Co
          &#1575;&#x644;&#X639;راق    | العراق
          &#39;x&#039;                | 'x'
          أ&nbsp;ب                    | أ\u00A0ب
          &laquo;نعم&raquo;&hellip;   | «نعم»…
          &lt;b&gt;                   | <b>
          &#146;                      | ’
          R&D; &unknown; &;           | R&D; &unknown; &;
          &amp;unknown;               | &amp;unknown;
          a?b=1&copy=2&reg=3&sect     | a?b=1&copy=2&reg=3&sect
          &quot داعش                  | &quot داعش
          &#xD83D;                    | \uFFFD
          &#99999999;                 | &#99999999;
          &#x1F600;                   | 😀
          لا شيء                      | لا شيء
          """)
  void entitiesThatEndAreCharactersAndAllElseIsLeft(String text, String decoded) {
    assertEquals(decoded, Entities.decode(text));
  }
}
