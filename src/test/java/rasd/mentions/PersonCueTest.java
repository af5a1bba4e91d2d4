package rasd.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonCueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          الدكتور س                          | NEAR_TITLE
          الرئيس الأميركي س                  | TITLE
          الرئيس كلمة كلمة كلمة س            | TITLE
          الرئيس كلمة كلمة كلمة كلمة س       | NONE
          وزير س                             | ROLE
          وزير كلمة كلمة كلمة كلمة كلمة كلمة س | ROLE
          وزير كلمة كلمة كلمة كلمة كلمة كلمة كلمة س | NONE
          قال س                              | VERB
          قال كلمة س                         | NONE
          وزير قال كلمة س                    | NONE
          كلمة الأميركي س                    | ADJECTIVE
          الأميركي كلمة س                    | NONE
          كلمة س                             | NONE
          الدكتور، س                         | NONE
          وزير، الأميركي س                   | ADJECTIVE
          وزير اليوم س                       | NONE
          وزير في س                          | NONE
          وزير روسيا س                       | ROLE
          المتحدث باسم روسيا س               | NONE
          وزير باسم س                        | ROLE
          """)
  void theCueIsTheTitleOfficeOrVerbBeforeTheName(String text, PersonCue cue) {
    CuedSentence sentence = Names.view(text);
    assertEquals(cue, PersonCue.before(sentence, sentence.size() - 1));
  }

  @Test
  void eachCueHasAName() {
    assertEquals(
        List.of("words", "adjective", "verb", "role", "title", "title"),
        Stream.of(PersonCue.values()).map(PersonCue::method).toList());
  }

  @Test
  void verbsAndTitlesAreSureAndTitlesAndOfficesAreOfPersons() {
    assertEquals(
        List.of(PersonCue.VERB, PersonCue.TITLE, PersonCue.NEAR_TITLE),
        Stream.of(PersonCue.values()).filter(PersonCue::isSure).toList());
    assertEquals(
        List.of(PersonCue.ROLE, PersonCue.TITLE, PersonCue.NEAR_TITLE),
        Stream.of(PersonCue.values()).filter(PersonCue::isOfPerson).toList());
  }
}
