package rasd.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.article.Quote;

class MarkFinderTest {

  private static List<Marked> find(String body) {
    return MarkFinder.find(body, (begin, endOfParagraph) -> endOfParagraph);
  }

  private static String show(String body) {
    String text = body.replace("¶", "\n");
    return String.join(
        " / ",
        find(text).stream()
            .map(passage -> text.substring(passage.begin(), passage.end()).replace("\n", "¶"))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          قال "نعم" وذهب          | نعم
          قال «نعم» وذهب          | نعم
          قال “نعم” وذهب          | نعم
          قال ”نعم“ وذهب          | نعم
          قال ”نعم” وذهب          | نعم
          قال „نعم“ وذهب          | نعم
          قال « نعم » وذهب        | نعم
          قال"نعم"وذهب            | نعم
          قال “نعم″ وذهب          | نعم
          تنظيم “داعش “وغيره      | داعش
          و"نعم" و"لا"            | نعم / لا
          الـ"نعم" كلمة           | نعم
          قال: "نعم".وقال: "لا"   | نعم / لا
          قال («نعم»)             | نعم
          نعم" بلا بداية          |
          نعم» بلا بداية          |
          """)
  void marksArePairedByWhatStandsAroundThem(String body, String expected) {
    assertEquals(expected == null ? "" : expected, show(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          قال «إن «داعش» خطر» أمس       | إن «داعش» خطر
          قال "إن "داعش" خطر" أمس       | إن "داعش" خطر
          قال “إن “داعش” خطر” أمس       | إن “داعش” خطر
          قال «إن "داعش" خطر» أمس       | إن "داعش" خطر
          قال “كلها تقول “نحاربها””.     | كلها تقول “نحاربها”
          قال “كلها تقول “نحاربها”".     | كلها تقول “نحاربها”
          """)
  void onlyTheOutermostOfNestedOnesIsGiven(String body, String expected) {
    assertEquals(expected, show(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          قال "نعم¶وذهب الرجل                  | نعم
          قال "نعم.¶"ثم لا".¶وذهب              | نعم.¶"ثم لا
          قال «نعم¶ثم لا» وذهب                 | نعم¶ثم لا
          قال “مواجهة خطر “داعش”.              | مواجهة خطر “داعش
          قال «نعم¶وقال «لا» وذهب              | نعم / لا
          """)
  void anOpenQuotationGoesOnWhenTheNextParagraphClosesIt(String body, String expected) {
    assertEquals(expected, show(body));
  }

  @Test
  void theOpeningMarkTellsTheStyle() {
    assertEquals(
        List.of(Quote.Style.DOUBLE, Quote.Style.ANGLE, Quote.Style.CURLY),
        find("\"نعم\" «نعم» “نعم”").stream().map(Marked::style).toList());
  }

  @Test
  void offsetsAreInsideAndOutsideOfTheMarks() {
    assertEquals(List.of(new Marked(4, 6, 9, 11, Quote.Style.ANGLE, true)), find("قال « نعم »."));
  }
}
