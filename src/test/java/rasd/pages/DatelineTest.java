package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Agencies are joined by a semicolon here. */
class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          موسكو-سانا                        | موسكو      | سانا
          باريس ـ (الوطن) ـ وكالات:         | باريس      | الوطن; وكالات
          القدس المحتلة - أ.ف.ب             | القدس المحتلة | أ.ف.ب
          واشنطن، رويترز                    | واشنطن     | رويترز
          (رويترز)                          |            | رويترز
          دبي - البيان والوكالات            | -          | -
          موسكو - باريس - سانا              | -          | -
          سانا - موسكو                      | -          | -
          موسكو                             | -          | -
          قال الوزير الروسي أمس - سانا      | -          | -
          موسكو - سانا.                     | -          | -
          - : -                             | -          | -
          """)
  void aLineOfPlaceAndAgenciesIsADateline(String line, String place, String agencies) {
    assertDateline(place, agencies, Dateline.ofLine(Line.of(line).get(0), Phrases.OF_PAGES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          موسكو - رويترز: قال الوزير إن بلاده مستعدة.            | موسكو | رويترز
          موسكو (رويترز) - قال الوزير إن بلاده مستعدة.           | موسكو | رويترز
          دمشق - سانا - وكالات: أكد الوزير ذلك اليوم.            | دمشق  | سانا; وكالات
          قال الوزير إن بلاده مستعدة، رويترز                     | -     | -
          أكد لافروف، في موسكو، أن بلاده مستعدة                  | -     | -
          قال                                                    | -     | -
          """)
  void aParagraphMayOpenWithADateline(String paragraph, String place, String agencies) {
    assertDateline(place, agencies, Dateline.opening(paragraph, Phrases.OF_PAGES));
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 54, 55, 56, 59, 60, 61})
  void aWordThatBeginsLikeAnAgencyIsNoneWhereTheOpeningIsCut(int before) {
    String opening = "دمشق - سانا - " + "-".repeat(before - 14);
    Dateline dateline = Dateline.opening(opening + "الوطنية للأنباء", Phrases.OF_PAGES);
    assertDateline("دمشق", "سانا", dateline);
  }

  private static void assertDateline(String place, String agencies, Dateline dateline) {
    if ("-".equals(agencies)) {
      assertNull(dateline);
    } else {
      assertEquals(place, dateline.place());
      assertEquals(agencies, String.join("; ", dateline.agencies()));
    }
  }
}
