package rasd.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.quotes.SpeechWords.SpeechWordKind;
import rasd.text.Folding;

class SpeechWordsTest {
  private final SpeechWords speech = Proses.speech();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          قال, قال, FINITE, MAN
          وقالت, قال, FINITE, WOMAN
          فقالوا, قال, FINITE, MANY
          يقول, قال, FINITE, MAN
          وتقول, قال, FINITE, WOMAN
          يؤكدون, أكد, FINITE, MANY
          قائلاً, قال, PARTICIPLE, ANY
          مؤكدةً, أكد, PARTICIPLE, WOMAN
          مشيرين, أشار, PARTICIPLE, ANY
          رأت, رأى, FINITE, WOMAN
          دعوا, دعا, FINITE, MANY
          أشارت, أشار, FINITE, WOMAN
          رأوا, رأى, FINITE, MANY
          أضافوا, أضاف, FINITE, MANY
          قائلين, قال, PARTICIPLE, ANY
          أكّد, أكد, FINITE, MAN
          """)
  void theFormsOfAVerbAreDerived(
      String word, String lemma, SpeechVerb.VerbForm form, SpeechVerb.Person person) {
    SpeechVerb verb = speech.verb(Folding.normalize(word));
    assertEquals(lemma, verb.lemma());
    assertEquals(form, verb.form());
    assertEquals(person, verb.person());
  }

  @Test
  void aParticipleInTaMarbutaMayBeANoun() {
    assertTrue(speech.verb("متابعة").mayBeNoun());
    assertFalse(speech.verb("متابعا").mayBeNoun());
    assertFalse(speech.verb("تابعت").mayBeNoun());
    assertFalse(speech.verb(Folding.normalize("مؤكدة")).mayBeNoun());
  }

  @Test
  void aConjunctionBelongsToTheVerbOnlyWhereTheVerbHasNone() {
    assertTrue(speech.isJoinedVerb("وقال"));
    assertFalse(speech.isJoinedVerb("وصف"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ان", "انه", "انها", "بان", "بانهم", "اننا", "اني"})
  void anIsKnownWithItsPronouns(String word) {
    assertTrue(SpeechWords.isThat(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"انتقد", "بانت", "ب", "لان", "وان"})
  void otherWordsAreNotAn(String word) {
    assertFalse(SpeechWords.isThat(word));
  }

  @Test
  void nounsAreKnownAfterTheArticleAndAConjunction() {
    assertTrue(speech.isNoun(SpeechWordKind.ROLE, "والوزير"));
    assertTrue(speech.isNoun(SpeechWordKind.ROLE, "وزير"));
    assertFalse(speech.isNoun(SpeechWordKind.ROLE, "الوزارة"));
  }

  @Test
  void theLongestPhraseCounts() {
    assertEquals(3, speech.lengthOf(SpeechWordKind.ACCORDING, List.of("علي", "حد", "قول")));
    assertEquals(2, speech.lengthOf(SpeechWordKind.ACCORDING, List.of("وجاء", "في", "البيان")));
    assertEquals(0, speech.lengthOf(SpeechWordKind.ACCORDING, List.of("علي", "الارض")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"say\tقال", "role", "nobody\tقال", "stop\tفي\tمن"})
  void aLineOfAnotherFormIsRefused(String line) {
    assertThrows(IllegalArgumentException.class, () -> SpeechWords.parse(List.of(line)));
  }
}
