package rasd.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.article.EntityType;
import rasd.names.Gazetteer;
import rasd.names.Gazetteers;

/** Names are written as words/articles. */
class GivenNamesTest {
  private static final String FIVE = "جون ثون/2,جون فلانري/1,جون مينر/1,جون كليفت/1,جون انطوي/1";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          جون/5   | جون ثون/2,جون فلانري/1,جون مينر/1,جون كليفت/1,جون انطوي/1                       | true
          جون/5   | جون ثون/9,جون فلانري/1,جون مينر/1,جون كليفت/1                                   | false
          جون/6   | جون ثون/2,جون فلانري/1,جون مينر/1,جون كليفت/1,جون انطوي/1                       | false
          ثون/1   | جون ثون/2,مارك ثون/1,روبرت ثون/1,توم ثون/1,بيتر ثون/1                           | false
          ترامب/1 | ترامب ا/1,ترامب ب/1,ترامب ج/1,ترامب د/1,ترامب ه/1,ا ترامب/1,ب ترامب/1,ج ترامب/1 | false
          """)
  void aGivenNameBeginsManyNamesAndIsMoreOftenInThemThanAlone(
      String name, String fullNames, boolean isGiven) {
    List<LearntName> learnt =
        Arrays.stream(fullNames.split(",")).map(GivenNamesTest::name).toList();

    NameVerdict verdict = new GivenNames(learnt, new Gazetteer()).of(name(name));
    assertEquals(isGiven ? NameVerdict.GIVEN_NAME : NameVerdict.UNDECIDED, verdict);
  }

  @Test
  void listedPersonsCountAsOneArticleEach() {
    Gazetteer known =
        Gazetteers.of(
            "a/PER/جون ثون///",
            "b/PER/جون فلانري///",
            "c/PER/جون مينر///",
            "d/PER/جون كليفت///",
            "e/PER/جون انطوي///");

    GivenNames given = new GivenNames(List.of(), known);
    assertEquals(NameVerdict.GIVEN_NAME, given.of(name("جون/4")));
    assertEquals(NameVerdict.UNDECIDED, given.of(name("جون/5")));
  }

  @ParameterizedTest
  @CsvSource({
    "جامعة جون, جامعة, PART",
    "جامعة ثون, جامعة, UNDECIDED",
    "سان جون, مدينة, UNDECIDED",
    "جون, مدينة, UNDECIDED"
  })
  void whatIsCalledAfterAPersonIsNotCutAfterTheGivenName(
      String name, String signal, NameVerdict verdict) {
    List<LearntName> learnt = Arrays.stream(FIVE.split(",")).map(GivenNamesTest::name).toList();
    LearntName group = new LearntName(EntityType.ORG, name, name, signal, 1, 400, 400, 1, 0);

    assertEquals(verdict, new GivenNames(learnt, new Gazetteer()).of(group));
  }

  private static LearntName name(String written) {
    String[] fields = written.split("/", -1);
    return new LearntName(
        EntityType.PER, fields[0], fields[0], "verb", Long.parseLong(fields[1]), 800, 800, 1, 0);
  }
}
