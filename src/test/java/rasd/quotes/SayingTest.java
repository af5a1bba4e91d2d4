package rasd.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rasd.quotes.Saying.SpeechLink;

/** In these tests, the word of the saying is the fourth, with the index 3. */
class SayingTest {
  private static Saying saying(@Nullable SpeakerPhrase subject) {
    return new Saying(3, null, false, false, subject, SpeechLink.NONE, -1);
  }

  @Test
  void itEndsWithItsSubjectOrItsVerb() {
    assertEquals(3, saying(null).lastOfSubject());
    assertEquals(3, saying(new SpeakerPhrase(1, 2, null)).lastOfSubject());
    assertEquals(6, saying(new SpeakerPhrase(4, 6, null)).lastOfSubject());
  }

  @Test
  void onlyASubjectAfterTheVerbAndWithoutANameGoesOnInMarks() {
    Prose.ProseName lavrov = new Prose.ProseName(20, 26, "lavrov", true);
    assertTrue(saying(new SpeakerPhrase(4, 6, null)).mayGoOnInMarks());
    assertFalse(saying(new SpeakerPhrase(4, 6, lavrov)).mayGoOnInMarks());
    assertFalse(saying(new SpeakerPhrase(1, 2, null)).mayGoOnInMarks());
    assertFalse(saying(null).mayGoOnInMarks());
  }
}
