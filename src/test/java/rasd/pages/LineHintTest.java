package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineHintTest {
  @Test
  void hintsAreReadBackAsTheyWereWritten() {
    List<LineHint> hints =
        List.of(
            new LineHint(LineHint.PageRegion.STORY, 2, false, true),
            new LineHint(LineHint.PageRegion.NAVIGATION, 0, true, false),
            new LineHint(LineHint.PageRegion.ELSEWHERE, 1, true, false));
    assertEquals("story 2 item\nnavigation link\nelsewhere 1 link", LineHint.join(hints));
    assertEquals(hints, LineHint.parse(LineHint.join(hints)));
  }

  @Test
  void aPageOfPlainTextHasNone() {
    assertEquals(List.of(), LineHint.parse(""));
  }
}
