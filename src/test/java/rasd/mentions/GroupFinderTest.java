package rasd.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          مدينة سرت               | LOC سرت
          مدينة سان موريتز        | LOC سان, LOC سان موريتز
          مدينة الناصرية          | LOC الناصرية
          مدينة كبيرة             |
          شمال سرت                | LOC سرت
          شمال المدينة            |
          بلانيا الشمالية         | LOC بلانيا
          القوات الشمالية         |
          شركة فيسبوك             | ORG فيسبوك
          شركة الاتصالات          |
          مدينة روسيا             |
          مدينة في                |
          مطار روسيا              | LOC مطار روسيا
          مطار #روسيا             |
          مطار سرت                | LOC مطار سرت
          مطار جون كيري الدولي    | LOC مطار جون كيري
          مطار جون والدينغر       | LOC مطار جون
          مطار جون شومسكي         | LOC مطار جون شومسكي
          جامعة جون روسيا         | ORG جامعة جون روسيا
          """)
  void aPlaceOrAnOrganisationIsToldByTheWordBesideIt(String text, String candidates) {
    CuedSentence sentence = Names.view(text);
    String found =
        new GroupFinder()
            .find(sentence).stream()
                .map(
                    candidate ->
                        candidate.type()
                            + " "
                            + sentence.name(candidate.first(), candidate.last(), 0))
                .collect(Collectors.joining(", "));
    assertEquals(candidates == null ? "" : candidates, found);
  }
}
