package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.pages.Opening.OpeningPart;

class OpeningTest {
  /** The parts, each between the signs before and after it. */
  private static String show(Opening opening) {
    return opening.parts().stream()
        .map(part -> "<" + part.before() + "|" + part.text() + "|" + part.after() + ">")
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '&',
      textBlock =
          """
          دبي، الإمارات (CNN)-- قال & <|دبي|,> <,|الإمارات|(> <(|CNN|)--> <)--|قال|>
          سبق ـ أبها: افتتح        & <|سبق|-> <-|أبها|:> <:|افتتح|>
          فرانس24/ أ ف ب           & <|فرانس24|/> </|أ ف ب|>
          فرانس24 | [رويترز]        & <|فرانس24|/(> </(|رويترز|)>
          «سبق» – ســبق             & <|سبق|-> <-|ســبق|>
          موسكو. قال - نعم         & <|موسكو|>
          example.com - قال        & <|example.com|-> <-|قال|>
          - «» - قال               & <--|قال|>
          """)
  void aLineIsSplitAtTheSignsOfADateline(String line, String parts) {
    assertEquals(parts, show(Opening.of(line, new BitSet())));
  }

  @Test
  void aDateIsASign() {
    BitSet date = new BitSet();
    date.set(4, 12);
    Opening opening = Opening.of("دبي 1/2/2017 م قال", date);
    assertEquals("<|دبي|0> <0|م قال|>", show(opening));
    assertTrue(opening.parts().get(0).touchesDate());
    assertTrue(opening.parts().get(1).touchesDate());
    assertFalse(Opening.of("دبي - قال", new BitSet()).parts().get(0).touchesDate());
  }

  @Test
  void aPartKnowsItsPlaceAndSigns() {
    List<OpeningPart> parts = Opening.of("باريس (سانا): قال", new BitSet()).parts();
    OpeningPart sana = parts.get(1);
    assertEquals(7, sana.begin());
    assertEquals(14, sana.next());
    assertEquals(1, sana.words());
    assertTrue(sana.isInBrackets());
    assertTrue(sana.endsWithColon());
    assertFalse(sana.endsWithDash());
    assertFalse(parts.get(0).isInBrackets());
    assertTrue(Opening.of("(سانا - قال", new BitSet()).parts().get(0).isInBrackets());
    assertFalse(Opening.of("(سانا، قال", new BitSet()).parts().get(0).isInBrackets());
  }

  @Test
  void onlyTheBeginningOfALongLineIsRead() {
    assertTrue(Opening.of("كلمة ".repeat(24).strip(), new BitSet()).isWhole());
    assertFalse(Opening.of("كلمة ".repeat(25).strip(), new BitSet()).isWhole());
    assertFalse(Opening.of("قال نعم. وذهب", new BitSet()).isWhole());
    assertTrue(Opening.of("قال نعم.", new BitSet()).isWhole());
  }
}
