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
          مدينة، سرت              |
          مدينة أب                |
          مطار صنعاء              | LOC مطار صنعاء
          بمطار صنعاء             | LOC بمطار صنعاء
          جامعة روسيا             | ORG جامعة روسيا
          مطار سيرغي لافروف       | LOC مطار سيرغي لافروف
          مطار، صنعاء             |
          مطار في                 |
          مدينة سان اليوم         | LOC سان
          مدينة سان، موريتز       | LOC سان
          شركة كبيرة              |
          شمال كبيرة              |
          مدينة الأميركي سرت      | LOC سرت
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

  @ParameterizedTest
  @CsvSource({
    "مطار روسيا, 0, 0.9",
    "مطار صنعاء, 0, 0.4",
    "ولمطار روسيا, 2, 0.9",
    "مدينة سرت, 0, 0.5",
    "شمال سرت, 0, 0.25",
    "بلانيا الشمالية, 0, 0.4",
    "شركة فيسبوك, 0, 0.3"
  })
  void theKindOfTheWordTellsHowFarItIsBelieved(String text, int clitics, double confidence) {
    NameCandidate candidate = new GroupFinder().find(Names.view(text)).get(0);
    assertEquals(clitics, candidate.clitics());
    assertEquals(confidence, candidate.confidence());
  }
}
