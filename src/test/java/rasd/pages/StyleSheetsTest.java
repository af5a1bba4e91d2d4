package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StyleSheetsTest {
  @Test
  void everyRuleIsFound() {
    assertEquals(
        List.of(
            "#vote ul { margin: 0; padding: 5px }", ".box_vote { -webkit-shadow: 0 1px white; }"),
        found(
            "قال الوزير. #vote ul { margin: 0; padding: 5px } .box_vote { -webkit-shadow: 0 1px"
                + " white; } وأضاف أن"));
  }

  @Test
  void bracesOfTextAndOfOtherCodeAreNone() {
    assertEquals(List.of(), found("قال {الوزير: نعم} ثم انصرف"));
    assertEquals(List.of(), found("{\"text\": 1} {} } { a"));
    assertEquals(List.of(), found("var a = function() { return 1; }"));
  }

  @Test
  void manyBracesTakeNoLonger() {
    assertEquals(List.of(), found("{".repeat(100_000)));
    assertEquals(List.of(), found("}".repeat(100_000)));
    assertEquals(20_000, found("a{b:c}".repeat(20_000)).size());
    assertEquals(1, found(" ".repeat(100_000) + "{a" + " ".repeat(100_000) + ":}").size());
  }

  private static List<String> found(String text) {
    return StyleSheets.find(text).stream()
        .map(place -> text.substring(place.begin(), place.end()))
        .toList();
  }
}
