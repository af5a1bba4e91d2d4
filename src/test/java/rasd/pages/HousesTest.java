package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HousesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          سبق- الرياض: قالت مؤسسة الجسر إن الحركة        | سبق + الرياض
          داليا أبوالعيش – عين اليوم                    | داليا ابوالعيش + عين اليوم
          سبق - علي - نجران - أمس - رعى المحافظ          | سبق + علي + نجران + امس
          قالت مؤسسة الجسر الخيرية - سبق - أمس          |
          سبق: قالت مؤسسة الجسر إن الحركة                |
          سبق، الرياض: قالت مؤسسة الجسر                  |
          '  '                                          |
          """)
  void theShortPartsThatOpenATextAreRead(String text, String parts) {
    assertEquals(parts == null ? "" : parts, String.join(" + ", Houses.parts(text)));
  }

  private static boolean isHouse(String part, int texts, int neighbours, int openings, int all) {
    return Houses.isHouse(part, texts, neighbours, openings, all, Phrases.NAMES);
  }

  @Test
  void aPaperOpensManyTextsBesideDifferentParts() {
    assertTrue(isHouse("سبق", 5, 3, 25, 250));
    assertFalse(isHouse("سبق", 4, 3, 5, 50));
    assertFalse(isHouse("سبق", 5, 2, 25, 250));
    assertFalse(isHouse("سبق", 5, 3, 26, 250));
    assertFalse(isHouse("سبق", 5, 3, 25, 251));
  }

  @Test
  void placesAndPersonsAreNotPapers() {
    assertFalse(isHouse("دبي", 9, 9, 9, 9));
    assertFalse(isHouse("محمد سالم", 9, 9, 9, 9));
  }
}
