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
              "real\tORG\tريال مدريد\tريال [sport]\t\t",
              "as\tORG\tإس\t\t\t",
              "benin\tLOC\tجمهورية بنين\tبنين [without school]\t\t",
              "apple\tORG\tأبل\t\t\t",
              "sirte\tLOC\tسرت\t\t\t",
              "EG\tLOC\tمصر\tمصري [demonym]\t\t",
              "rabat\tLOC\tالرباط المغربية\tالرباط [place]\t\t",
              "ahly\tORG\tالأهلي المصري\tنادي الأهلي\t\t",
              "ahli\tORG\tالأهلي السعودي\tنادي الأهلي [in SA]\t\t",
              "paris\tLOC\tباريس\t\t\t",
              "nice\tLOC\t(مدينة) نيس\t\t\t",
              "europe\tLOC\tأوروبا\t\t\t",
              "MA\tLOC\tالمغرب\tمغربي [demonym]\t\t",
              "SA\tLOC\tالسعودية\tسعودي [demonym]\t\t",
              "kerry\tPER\tكيري\t\t\t",
              "salman\tPER\t(الملك) سلمان\tسلمان بن عبدالعزيز\t\t"),
          List.of("form\treason", "صلاة المغرب\tprayer", "وابل من\tdownpour", "بنين\tboys"));

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          نادي في الدوري بعد مباراة: 29 مليون ريال |
          نادي في الدوري بعد مباراة: بمليون ريال   |
          نادي في الدوري بعد مباراة: ٥٠٠ ريال      |
          نادي في الدوري بعد مباراة: فاز ريال      | real=ريال
          نادي في الدوري بعد مباراة 29: ريال فاز   | real=ريال
          مليون ريال مدريد                         | real=ريال مدريد
          """)
  void aUnitAfterANumberIsNoName(String text, String names) {
    assertFound(text, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بمستشفى الملك سلمان أمس          |
          مستشفى سلمان بن عبدالعزيز أمس    |
          مستشفى «كيري» أمس                |
          مستشفى، كيري                     | kerry=كيري
          قال الملك سلمان في المستشفى      | salman=سلمان
          كأس الملك سلمان                  |
          المدمرة كيري                     |
          حاملة الطائرات نيس               |
          حاملة الطائرات الأميركية كيري    |
          عبرت المدمرة من السعودية         | SA=السعودية
          المدمرة للسعودية                 | SA=لسعودية
          حاملة اللقب أوروبا               | europe=أوروبا
          حاملة الطائرات جورج باريس        |
          نجمة التلفزيون باريس كيري        | kerry=كيري
          وصل في باريس كيري                | paris=باريس, kerry=كيري
          """)
  void whatAThingIsCalledAfterIsNotMentioned(String text, String names) {
    assertFound(text, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          منظمة إس أو إس                   |
          شركة إس بي                       |
          صحيفة إس الإسبانية               | as=إس
          بنين وبنات                       |
          مدارس كثيرة بنين                 |
          من بنين وغيرها                   | benin=بنين
          """)
  void lettersInARowAndBoysBesideSchoolsAreNoNames(String text, String names) {
    assertFound(text, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          كسرت يدها                        |
          فسرت ذلك                         |
          مدن كسرت. ثم إلى سرت             | sirte=سرت, sirte=سرت
          مدن كسرت. ثم لسرت                | sirte=سرت, sirte=سرت
          في سرت وسرت                      | sirte=سرت, sirte=سرت
          وابل من الرصاص                   |
          أبل وغيرها                       | apple=أبل
          فأوروبا                          | europe=أوروبا
          كأوروبا                          | europe=أوروبا
          كمصر والمغرب                     | EG=مصر, MA=المغرب
          كمصر وغيرها                      |
          غوغل وأبل                        | apple=أبل
          """)
  void someLettersAreCliticsOnlyIfTheArticleHasTheNameOtherwise(String text, String names) {
    assertFound(text, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ذكر مغربي في الرباط             | rabat=الرباط
          ذكر مغربي بالرباط               | rabat=الرباط
          بالمغرب بمدينة الرباط           | MA=المغرب, rabat=الرباط
          ذكر مصري في الرباط              |
          ذكر مغربي ب الرباط              |
          ذكر مغربي إلى الرباط            | rabat=الرباط
          مغربي: فوز على الرباط           |
          مغربي: نادي مباراة الدوري من الرباط |
          ذكر مغربي في الرباط الصليبي     |
          ذكر مغربي وقطع الرباط           |
          """)
  void aPlaceThatIsAlsoAWordIsMeantAfterAPrepositionInItsCountry(String text, String names) {
    assertFound(text, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          نادي الأهلي                     | ahly=نادي الأهلي
          نادي الأهلي. لقاء سعودي         | ahli=نادي الأهلي
          نادي الأهلي. لقاء سعودي مصري    | ahly=نادي الأهلي
          نادي الأهلي. لقاء مغربي         | ahly=نادي الأهلي
          """)
  void ofNamesakesTheOneOfTheCountryOfTheArticleIsMeant(String text, String names) {
    assertFound(text, names);
  }

  private static void assertFound(String text, String names) {
    List<ArticleSentence> sentences = Names.sentences(text);
    NameFinder finder =
        new NameFinder(
            GAZETTEER,
            Company.of(sentences, Names.LISTS.clues(), GAZETTEER.homes()),
            new CliticSplits(new ArticleWords(sentences)));
    List<String> found = new ArrayList<>();
    for (ArticleSentence sentence : sentences) {
      for (NameFinder.NameMatch name : finder.find(text, sentence.words())) {
        found.add(
            name.entity().id() + "=" + SpelledForm.of(text, sentence.words(), name).surface());
      }
    }
    assertEquals(names == null ? "" : names, found.stream().collect(Collectors.joining(", ")));
  }
}
