package rasd.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerFinderTest {
  private static final SpeechWords SPEECH = Proses.speech();

  /** Shows the speaker of each saying, and how that speaker was found. */
  private static String show(String body) {
    Prose prose = Proses.of(body);
    MarkedWords marks = Proses.marks(prose, SPEECH);
    SpeakerPhrases phrases = new SpeakerPhrases(prose, marks, SPEECH);
    List<Saying> sayings = new SayingFinder(prose, marks, phrases, SPEECH).find();
    return String.join(
        "; ",
        new SpeakerFinder(prose, phrases, SPEECH)
            .find(sayings).stream().map(SpeakerFinderTest::show).toList());
  }

  private static String show(@Nullable Speaker speaker) {
    return speaker == null
        ? "-"
        : (speaker.entity() == null ? speaker.surface() : speaker.entity()) + " " + speaker.known();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعلن لافروف موقفه قائلا إن الوقت ضيق.                        | lavrov NAMED; lavrov BY_PRONOUN
          قال لافروف إن الوقت ضيق. وزار كيري باريس قائلا إن الحل قريب.   | lavrov NAMED; kerry BY_PRONOUN
          وصل الوفد وتابع كيري القضية قائلا إن الوقت ضيق.               | kerry BY_PRONOUN
          قال لافروف إن الوقت ضيق. ورحب قائلا إن الحل قريب.             | lavrov NAMED; lavrov BY_PRONOUN
          ورحب قائلا إن الحل قريب.                                     | -
          """)
  void aParticipleHasTheSubjectOfItsSentence(String body, String expected) {
    assertEquals(expected, show(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وزار كيري باريس قائلا إن الوقت ضيق. وأضاف أن الحل قريب.   | kerry BY_PRONOUN; kerry BY_PRONOUN
          وأعلن كيري موقفه. وأضاف أن الحل قريب.                    | kerry NAMED; kerry BY_PRONOUN
          وأعلن الوفد أن الوقت ضيق. وأضاف أن الحل قريب.             | الوفد NAMED; الوفد BY_PRONOUN
          وأعلن الوفد موقفه. وأضاف أن الحل قريب.                   | الوفد موقفه NAMED; -
          قال كيري إن لافروف أعلن موقفه. وأضاف أن الحل قريب.        | kerry NAMED; lavrov NAMED; kerry BY_PRONOUN
          وقالت ميركل إن الوقت ضيق. وأضاف أن الحل قريب.             | merkel NAMED; -
          قال وزير الخارجية سيرغي لافروف إن الوقت ضيق. وأعلن الوزير أن الحل قريب. | lavrov NAMED; lavrov BY_OFFICE
          """)
  void aVerbWithoutASubjectHasTheLastSpeakerOfItsGender(String body, String expected) {
    assertEquals(expected, show(body));
  }
}
