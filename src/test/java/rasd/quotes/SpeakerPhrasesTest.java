package rasd.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerPhrasesTest {
  private static final SpeechWords SPEECH = Proses.speech();
  private static final String WORD = " كلمة";

  private static SpeakerPhrases phrases(String body) {
    Prose prose = Proses.of(body);
    return new SpeakerPhrases(prose, Proses.marks(prose, SPEECH), SPEECH);
  }

  /** Shows a phrase as its entity and its words. */
  private static @Nullable String show(String body, @Nullable SpeakerPhrase phrase) {
    if (phrase == null) {
      return null;
    }
    List<Prose.ProseWord> words = Proses.of(body).words();
    String entity = phrase.named() == null ? "-" : phrase.named().entity();
    return entity
        + " "
        + body.substring(words.get(phrase.first()).begin(), words.get(phrase.last()).end());
  }

  private static int verb(String body) {
    Prose prose = Proses.of(body);
    int verb = prose.words().size() - 1;
    while (SPEECH.verb(prose.normalized(verb)) == null) {
      verb--;
    }
    return verb;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال سيرغي لافروف أمس                       | lavrov سيرغي لافروف
          قال وزير الخارجية سيرغي لافروف أمس          | lavrov وزير الخارجية سيرغي لافروف
          قال رئيس الوفد، سيرغي لافروف، إن الحل قريب   | lavrov رئيس الوفد، سيرغي لافروف
          قال رئيس الوفد: سيرغي لافروف غادر أمس        | - رئيس الوفد
          قال الأمين العام إن الحل قريب               | - الأمين العام
          قال لاعب المنتخب إن الحل قريب               | - لاعب المنتخب
          قالت وكالة رويترز إن الحل قريب              | reuters وكالة رويترز
          قالت الوكالة، موسكو اليوم، إن الحل قريب      | - الوكالة
          قال سكان موسكو إن الحل قريب                 | - سكان موسكو
          قالت صحيفة «الحياة» اللندنية إن الحل قريب    | - صحيفة «الحياة» اللندنية
          قال مدير-عام الشركة إن الحل قريب            | - مدير-عام الشركة
          قال المدير (العام) إن الحل قريب             | - المدير
          """)
  void theSubjectGoesOnToANameOrToTheEndOfThePhrase(String body, String expected) {
    assertEquals(expected, show(body, phrases(body).subjectAfter(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "\u00A0"})
  void anyWhiteSpaceJoinsTheWordsOfASubject(String space) {
    String body = "قال رئيس" + space + "الوفد إن الحل قريب";
    assertEquals("- رئيس" + space + "الوفد", show(body, phrases(body).subjectAfter(0)));
  }

  @Test
  void aSubjectIsCutOffAfterTwelveWords() {
    String body = "قال الوفد" + WORD.repeat(20);
    assertEquals("- الوفد" + WORD.repeat(11), show(body, phrases(body).subjectAfter(0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال مستشار للرئيس فؤاد معصوم إن الحل قريب",
        "قال مستشار لرئيس العراق فؤاد معصوم إن الحل قريب",
        "قال المتحدث باسم الرئيس فؤاد معصوم إن الحل قريب"
      })
  void whoeverSpeaksForAPersonIsNotThatPerson(String body) {
    SpeakerPhrase subject = phrases(body).subjectAfter(0);
    assertNotNull(subject);
    assertNull(subject.named());
    assertEquals("معصوم", Proses.of(body).normalized(subject.last()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أكد ضرورة الحل",
        "اتهم الحوثيين بالهجوم",
        "قال لوزير الخارجية إن الحل قريب",
        "قال للوزير إن الحل قريب",
        "قال للافروف إن الحل قريب",
        "قال لكيري إن الحل قريب",
        "أشاد بالوزير أمس",
        "قال في باريس إن الحل قريب",
        "قال إن الحل قريب",
        "قال بحسب البيان إن الحل قريب",
        "قال «هذا هو الحل الوحيد» أمس"
      })
  void objectsPersonsSpokenToAndCircumstancesAreNotSubjects(String body) {
    assertNull(phrases(body).subjectAfter(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بحسب لافروف                | lavrov لافروف
          وفقا للمصدر نفسه            | - للمصدر نفسه
          وفقا لوكالة رويترز           | reuters لوكالة رويترز
          بحسب في                     |
          بحسب «هذا هو الحل الوحيد»    |
          """)
  void aSourceMayBeginWithAPreposition(String body, @Nullable String expected) {
    assertEquals(expected, show(body, phrases(body).sourceAt(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ورحبت قيادات سنية بالقرار       | - قيادات سنية بالقرار
          وزار كيري باريس                | kerry كيري
          وأنهى زيارته لباريس             |
          الوفد الروسي وصل               |
          وزير الخارجية وصل              |
          لافروف الروسي وصل              |
          أما الوفد الروسي فوصل           |
          بعد الاجتماع وصل               |
          """)
  void theSubjectOfASentenceFollowsItsFirstWordIfThatIsAVerb(
      String body, @Nullable String expected) {
    assertEquals(expected, show(body, phrases(body).afterFirstWord(0)));
  }

  @Test
  void onlyAFiniteVerbOutsideMarksHasASubjectAfterIt() {
    assertEquals("lavrov لافروف", show("تابع لافروف", phrases("تابع لافروف").afterVerb(0)));
    assertNull(phrases("متابعا لافروف").afterVerb(0));
    assertNull(phrases("وصل لافروف").afterVerb(0));
    assertNull(phrases("«تابع لافروف القضية»").afterVerb(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وكان لافروف قال                         | lavrov لافروف
          وزير الخارجية سيرغي لافروف في باريس قال   | lavrov وزير الخارجية سيرغي لافروف
          نظيره الأميركي في باريس قال              | - نظيره الأميركي
          صحيفة محلية في باريس قالت                | - صحيفة محلية
          الجيش في الشمال قال                     | - الجيش
          موسكو في الشمال قالت                    | moscow موسكو
          جيش في الشمال قال                       |
          في الشمال قال                           |
          كما قال                                 |
          قال                                     |
          """)
  void aSubjectBeforeTheVerbBeginsTheClause(String body, @Nullable String expected) {
    assertEquals(expected, show(body, phrases(body).before(verb(body))));
  }

  @Test
  void aNounIsTheSubjectOfAVerbTwelveWordsLaterAndANameOfOneTwentyFiveWordsLater() {
    assertNotNull(before("الجيش", 12));
    assertNull(before("الجيش", 13));
    assertNotNull(before("كيري", 25));
    assertNull(before("كيري", 26));
  }

  private static @Nullable SpeakerPhrase before(String subject, int verb) {
    return phrases(subject + WORD.repeat(verb - 1) + " قال").before(verb);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "لافروف يحذر موسكو",
        "الوزير الروسي يحذر موسكو",
        "كما أن الجيش يحذر موسكو",
        "قال لافروف يحذر موسكو",
        "وكتبت الصحيفة: لافروف يحذر موسكو"
      })
  void whatFollowsAVerbIsAnObjectIfASubjectComesBefore(String body) {
    assertTrue(phrases(body).comesBefore(verb(body)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "يحذر لافروف موسكو",
        "الجيش يحذر موسكو",
        "وغادر لافروف، يحذر موسكو",
        "لافروف، يحذر موسكو",
        "وصل لافروف. يحذر موسكو"
      })
  void otherwiseItMayBeTheSubject(String body) {
    assertFalse(phrases(body).comesBefore(verb(body)));
  }
}
