package rasd.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.text.Tokenizer;

/**
 * Candidates are written as name (signal confidence). Most tests leave out those with a confidence
 * below 0.4.
 */
class PersonFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل جورج بوش                         | جورج بوش (words 0.9)
          قال جورج بوش                         | جورج بوش (verb 0.9)
          وزير الخارجية الأميركي جون كيري      | جون كيري (role 0.95)
          الرئيس الأميركي جورج بوش             | جورج بوش (title 0.95)
          الدكتور سعيد                         | سعيد (title 0.8)
          قال سعيد                             | سعيد (verb 0.8)
          وكان سعيد                            |
          وجون كيري                            | جون كيري (words 0.9)
          محمد بن سالم                         | محمد بن سالم (words 0.85)
          """)
  void aPersonIsTheWordsAndWhatStandsBeforeThem(String text, String candidates) {
    assertCandidates(text, candidates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          كتب جون سلطانوف             | جون سلطانوف (words 0.9)
          الدكتور جون الفلاني         | جون الفلاني (title 0.9)
          كتب جون الفلاني             |
          كتب جون رسالة               |
          جون فان دايك                | جون فان دايك (words 0.85)
          """)
  void anUnknownWordBelongsToANameIfItFollowsAWordOfNames(String text, String candidates) {
    assertCandidates(text, candidates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال جون ثون                 | جون (verb 0.8), جون ثون (given name 0.7)
          قال جون والدينغر            | جون (verb 0.8), جون والدينغر (given name 0.7)
          قال جون ثون كيري            | جون (verb 0.8), جون ثون كيري (given name 0.7)
          وزير العدل جون ثون          | جون (role 0.4), جون ثون (given name 0.7)
          وزير روسيا جون ثون          | جون (role 0.4), جون ثون (given name 0.7)
          وزير مختبر جون ثون          | جون (role 0.4)
          كتب جون ثون                 |
          قال محمد ثون                | محمد (verb 0.8)
          قال جون إن                  | جون (verb 0.8)
          قال جون أكد                 | جون (verb 0.8)
          قال جون الأميركي            | جون (verb 0.8)
          قال جون كيري أمس            | جون كيري (verb 0.9)
          """)
  void anyWordMayBeAFamilyNameAfterAForeignGivenNameThatFollowsACue(
      String text, String candidates) {
    assertCandidates(text, candidates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          جورج، بوش                  |
          جورج بوش اليوم             | جورج بوش (words 0.9)
          قال الرئيس الأميركي        |
          سيرغي لافروف               |
          وصلت ميشيل أوباما          | ميشيل أوباما (words 0.9)
          """)
  void knownNamesAndWordsThatNeverAreNamesEndOne(String text, String candidates) {
    assertCandidates(text, candidates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          الدكتور جمعان محمد           | جمعان محمد (title 0.85), محمد (title 0.8)
          الدكتور سفر بن محمد          | سفر بن محمد (title 0.95)
          محمد بن سالم آل الرئيس       | محمد بن سالم ال الرئيس (words 0.85)
          أبو سالم المصري              | ابو سالم المصري (words 0.6)
          كتب علي محمد                 | علي محمد (words 0.9)
          """)
  void aNameIsTakenWhole(String text, String candidates) {
    assertCandidates(text, candidates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وزير بن محمد                 |
          شركة جون كيري                |
          ولد محمد                     |
          ماك رسالة                    |
          الملك محمد الفلاني           | محمد (title 0.9)
          """)
  void whatIsNamedOtherwiseIsNotAPerson(String text, String candidates) {
    assertCandidates(text, candidates);
  }

  @Test
  void theFullStopOfAnAbbreviatedTitleDoesNotPartItFromTheName() {
    String text = "د. جون كيري";
    ArticleSentence sentence =
        new ArticleSentence(
            0,
            new Tokenizer()
                .tokens(text, 0, text.length()).stream()
                    .map(
                        token ->
                            new NameFinder.SentenceWord(
                                token.begin(), token.end(), token.surface(), token.normalized()))
                    .toList(),
            new BitSet());
    CuedSentence view = CuedSentence.of(text, sentence, List.of(), Names.LISTS.clues());

    assertEquals(PersonCue.NEAR_TITLE, PersonCue.before(view, 1));
  }

  @Test
  void inTheNameOfIsNotAGivenNameBeforeAForeignOne() {
    assertCandidates("كلمة باسم جون جورج", "جون جورج (words 0.9)");
  }

  @Test
  void aWordOfWhichNothingIsKnownIsAWeakSignalOnEitherSide() {
    assertEquals("كتب جون (words 0.3), جون رسالة (words 0.3)", candidates("كتب جون رسالة", 0));
  }

  private static void assertCandidates(String text, String candidates) {
    assertEquals(candidates == null ? "" : candidates.replace("أ", "ا"), candidates(text, 0.4));
  }

  private static String candidates(String text, double leastConfidence) {
    CuedSentence sentence = Names.view(text);
    return new PersonFinder(Names.LISTS.clues())
        .find(sentence).stream()
            .filter(candidate -> candidate.confidence() >= leastConfidence)
            .map(
                candidate ->
                    "%s (%s %s)"
                        .formatted(
                            sentence.name(candidate.first(), candidate.last(), candidate.clitics()),
                            candidate.signal(),
                            candidate.confidence()))
            .collect(Collectors.joining(", "));
  }
}
