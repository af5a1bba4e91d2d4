package rasd.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.names.Gazetteer;

/** Tests names that need certain company, and names inside other names. */
class CompanyTest {
  private static final Gazetteer GAZETTEER =
      Gazetteer.of(
          List.of(
              "id\ttype\tname\taliases\tname_latin\twikidata",
              "al-ain\tLOC\tالعين [place]\t\t\t",
              "al-ain-fc\tORG\tالعين الإماراتي\tالعين [sport]\t\t",
              "al-watan\tORG\tالوطن [organisation]\t\t\t",
              "nice\tLOC\t(مدينة) نيس\t\t\t",
              "europe\tLOC\tأوروبا\t\t\t",
              "MA\tLOC\tالمغرب\t\t\t",
              "SA\tLOC\tالسعودية\t\t\t",
              "kerry\tPER\tكيري\t\t\t",
              "salman\tPER\t(الملك) سلمان\tسلمان بن عبدالعزيز\t\t"),
          List.of("form\treason", "صلاة المغرب\tprayer"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          من العين                                  |
          من مدينة العين. ثم إلى العين              | al-ain=العين, al-ain=العين
          نادي العين                                | al-ain-fc=العين
          فاز العين في مباراة من الدوري على نادي آخر | al-ain-fc=العين
          شركة الوطن                                | al-watan=الوطن
          قالت «الوطن» أمس                          | al-watan=الوطن
          حب الوطن                                  |
          """)
  void someNamesNeedCompany(String text, String names) {
    assertFound(text, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          إلى مدينة نيس              | nice=نيس
          قال الملك سلمان اليوم      | salman=سلمان
          """)
  void whatIsInBracketsMustComeBeforeAndIsOutside(String text, String names) {
    assertFound(text, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          كأس أوروبا                 |
          بعد صلاة المغرب            |
          الشركة السعودية            |
          زار السعودية               | SA=السعودية
          الملك سلمان بن حمد         |
          الدكتور كيري جورج بوش      |
          محامي كيري جورج بوش        | kerry=كيري
          """)
  void aNameInsideAnotherOneIsNotMentioned(String text, String names) {
    assertFound(text, names);
  }

  private static void assertFound(String text, String names) {
    List<ArticleSentence> sentences = Names.sentences(text);
    NameFinder finder = new NameFinder(GAZETTEER, Company.of(sentences, Names.LISTS.clues()));
    List<String> found = new ArrayList<>();
    for (ArticleSentence sentence : sentences) {
      for (NameFinder.NameMatch name : finder.find(text, sentence.words())) {
        found.add(
            name.entity().id()
                + "="
                + text.substring(
                    sentence.words().get(name.first()).begin(),
                    sentence.words().get(name.last()).end()));
      }
    }
    assertEquals(names == null ? "" : names, found.stream().collect(Collectors.joining(", ")));
  }
}
