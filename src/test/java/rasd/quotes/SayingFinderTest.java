package rasd.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SayingFinderTest {
  private static final SpeechWords SPEECH = Proses.speech();
  private static final String WORD = " كلمة";

  private static List<Saying> find(String body) {
    Prose prose = Proses.of(body);
    MarkedWords marks = Proses.marks(prose, SPEECH);
    SpeakerPhrases phrases = new SpeakerPhrases(prose, marks, SPEECH);
    return new SayingFinder(prose, marks, phrases, SPEECH).find();
  }

  /** Shows each saying as its word, the first word of its subject, the link and the linked word. */
  private static String show(String body) {
    String text = body.replace("¶", "\n");
    Prose prose = Proses.of(text);
    return String.join("; ", find(text).stream().map(saying -> show(prose, saying)).toList());
  }

  private static String show(Prose prose, Saying saying) {
    SpeakerPhrase subject = saying.subject();
    return prose.normalized(saying.word())
        + (saying.isNested() ? " nested " : " ")
        + (subject == null ? "-" : prose.normalized(subject.first()))
        + " "
        + saying.link()
        + (saying.linkedWord() < 0 ? "" : " " + prose.normalized(saying.linkedWord()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال لافروف إن الوقت ضيق                    | قال لافروف THAT ان
          قال لافروف: الوقت ضيق                      | قال لافروف COLON الوقت
          قال لافروف «الوقت ضيق جدا»                 | قال لافروف MARKS الوقت
          قال لافروف:¶«الوقت ضيق جدا»                | قال لافروف MARKS الوقت
          قال لافروف:¶الوقت ضيق جدا                  | قال لافروف NONE
          قال لافروف¶«الوقت ضيق جدا»                 | قال لافروف NONE
          صرح لافروف بعد أن وصل: الوقت ضيق            | صرح لافروف COLON الوقت
          أكد لافروف الذي يتابع القضية أن الوقت ضيق    | اكد لافروف THAT ان; يتابع لافروف THAT ان
          انتقد لافروف القرار وأعلن كيري أن الوقت ضيق  | انتقد لافروف NONE; واعلن كيري THAT ان
          وصل الوزير قائلا إن الوقت ضيق               | قائلا - THAT ان
          """)
  void aVerbOfSpeechIsLinkedWithWhatIsSaid(String body, String expected) {
    assertEquals(expected, show(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال أمس لافروف إن الوقت ضيق        | قال لافروف THAT ان
          قال له بوضوح لافروف إن الوقت ضيق   | قال لافروف THAT ان
          قال، أمس لافروف إن الوقت ضيق       | قال - THAT ان
          """)
  void timesAndPronounsMayComeBetweenAVerbAndItsSubject(String body, String expected) {
    assertEquals(expected, show(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بحسب لافروف: الوقت ضيق             | بحسب لافروف COLON الوقت
          نقلا عن لافروف أن الوقت ضيق        | نقلا لافروف THAT ان
          بحسب لافروف غادر الوفد             | بحسب لافروف NONE
          بحسب قوله: الوقت ضيق              | بحسب - NONE; قوله - COLON الوقت
          وفي قوله إن الوقت ضيق             | قوله - THAT ان
          ووصل له خبر: الوقت ضيق            |
          """)
  void aSourceSpeaksWithoutAVerb(String body, String expected) {
    assertEquals(expected == null ? "" : expected, show(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال كيري إن لافروف أعلن انسحاب القوات",
        "قال كيري إن الوفد الذي وصل أعلن انسحاب القوات"
      })
  void aSayingWithinAReportIsNested(String body) {
    assertEquals(List.of(false, true), find(body).stream().map(Saying::isNested).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال كيري: لافروف أعلن انسحاب القوات",
        "قال كيري إن الوقت ضيق. لافروف أعلن انسحاب القوات",
        "قال كيري إن الوقت ضيق، أعلن لافروف انسحاب القوات",
        "قال كيري إن الوقت ضيق وأعلن لافروف انسحاب القوات",
        "قال كيري إن الوقت ضيق مضيفا انسحاب القوات"
      })
  void aSayingThatBeginsAnewIsNot(String body) {
    assertEquals(List.of(false, false), find(body).stream().map(Saying::isNested).toList());
  }

  @Test
  void aVerbWithOtherMeaningsNeedsALinkThatFollowsSoon() {
    assertEquals(1, sayings("وذكر", 15, "أن الوقت ضيق"));
    assertEquals(0, sayings("وذكر", 16, "أن الوقت ضيق"));
    assertEquals(1, sayings("وذكر", 12, "«الوقت ضيق جدا»"));
    assertEquals(0, sayings("وذكر", 13, "«الوقت ضيق جدا»"));
    assertEquals(1, sayings("وبين", 6, "أن الوقت ضيق"));
    assertEquals(0, sayings("وبين", 7, "أن الوقت ضيق"));
    assertEquals(0, sayings("وبين", 2, "«الوقت ضيق جدا»"));
    assertEquals(0, sayings("ومتابعة", 2, "«الوقت ضيق جدا»"));
    assertEquals(1, sayings("ومتابعة", 2, "أن الوقت ضيق"));
  }

  /**
   * The number of sayings in a text with a linked word at this distance, in words, from the verb.
   */
  private static int sayings(String verb, int distance, String said) {
    return find(verb + WORD.repeat(distance - 1) + " " + said).size();
  }

  @Test
  void aLinkIsAtMostThirtyWordsAfterTheSubject() {
    assertEquals("قال لافروف THAT ان", show("قال لافروف في" + WORD.repeat(29) + " أن الوقت ضيق"));
    assertEquals("قال لافروف NONE", show("قال لافروف في" + WORD.repeat(30) + " أن الوقت ضيق"));
  }
}
