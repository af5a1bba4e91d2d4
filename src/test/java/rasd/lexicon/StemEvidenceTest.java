package rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import rasd.lexicon.Affixes.Paradigm;

/** Checks what forms tell about stems. The number after a form is its number of occurrences. */
class StemEvidenceTest {
  private final StemEvidence evidence = new StemEvidence();

  @Test
  void nounsWithoutAnEndingAreCounted() {
    noun("كتاب", 5, false, "", "", "كتاب");
    assertFalse(evidence.hasArticle("كتاب"));
    noun("الكتاب", 3, true, "", "", "كتاب");
    noun("كتابا", 2, false, "ا", "", "كتاب");
    noun("كتابين", 1, false, "ين", "", "كتاب");

    assertEquals(4, evidence.forms("كتاب"));
    assertEquals(3, evidence.bareNouns("كتاب"));
    assertEquals(10, evidence.tokensOfBareNouns("كتاب"));
    assertEquals(0, evidence.perfects("كتاب"));
    assertTrue(evidence.hasArticle("كتاب"));
  }

  @Test
  void aFeminineTellsAboutTheStemWithItsEnding() {
    noun("حملة", 5, false, "ة", "", "حمل");
    noun("الحملة", 4, true, "ة", "", "حمل");
    noun("حملتها", 3, false, "ت→ة", "ها", "حملة");
    noun("حملتين", 1, false, "تين→ة", "", "حملة");

    assertEquals(3, evidence.feminines("حملة"));
    assertEquals(1, evidence.femininesWithPronoun("حملة"));
    assertEquals(13, evidence.tokensOfFeminines("حملة"));
    assertEquals(3, evidence.tokensWithPronoun("حملة"));
    assertEquals(5, evidence.forms("حملة"));
    assertTrue(evidence.hasFeminine("حملة"));
    assertEquals(2, evidence.forms("حمل"));
    assertEquals(0, evidence.bareNouns("حمل"));
    assertFalse(evidence.hasFeminine("حمل"));
  }

  @Test
  void aFeminineWithPronounThatIsReadAsAVerbIsCountedToo() {
    verb("حملته", 4, "ت", "ه", "حمل");
    verb("حملت", 2, "ت", "", "حمل");
    verb("حمله", 1, "", "ه", "حمل");

    assertEquals(3, evidence.perfects("حمل"));
    assertEquals(7, evidence.tokensOfPerfects("حمل"));
    assertEquals(1, evidence.femininesWithPronoun("حملة"));
    assertEquals(4, evidence.tokensWithPronoun("حملة"));
    assertEquals(0, evidence.feminines("حملة"));
    assertTrue(evidence.hasFeminine("حملة"));
  }

  @Test
  void anImperfectTellsOnlyThatTheStemExists() {
    evidence.add(
        form("يحمل", 9),
        new Segmentation(new Affixes(Paradigm.IMPERFECT, "", false, "ي", "", ""), "حمل"));

    assertEquals(1, evidence.forms("حمل"));
    assertEquals(0, evidence.perfects("حمل"));
    assertEquals(0, evidence.bareNouns("حمل"));
  }

  /**
   * Five of the forms have an ending that no broken plural takes, so مقاتل is not a broken plural.
   */
  @Test
  void soundEndingsAreCounted() {
    noun("مقاتل", 1, false, "", "", "مقاتل");
    noun("مقاتلون", 1, false, "ون", "", "مقاتل");
    noun("مقاتلين", 1, false, "ين", "", "مقاتل");
    noun("مقاتلات", 1, false, "ات", "", "مقاتل");
    noun("مقاتلة", 1, false, "ة", "", "مقاتل");
    noun("مقاتلا", 1, false, "ا", "", "مقاتل");
    noun("مقاتلاه", 1, false, "ا", "ه", "مقاتل");
    noun("مقاتلان", 1, false, "ان", "", "مقاتل");

    assertEquals(5, evidence.soundEndings("مقاتل"));
  }

  @Test
  void theHamzasOfAllFormsOfAStemAreCountedTogether() {
    evidence.add(
        new FormCount("اعلام", 5, Map.of("إعلام", 2L, "أعلام", 3L)),
        new Segmentation(Affixes.NONE, "اعلام"));
    assertFalse(evidence.hasHamzaBelow("اعلام"));
    evidence.add(
        new FormCount("الاعلام", 2, Map.of("الإعلام", 2L)),
        new Segmentation(new Affixes(Paradigm.NOUN, "", true, "", "", ""), "اعلام"));
    assertTrue(evidence.hasHamzaBelow("اعلام"));
  }

  @Test
  void ofAnUnknownStemNothingIsKnown() {
    assertEquals(0, evidence.forms("زرافة"));
    assertFalse(evidence.hasFeminine("زرافة"));
    assertFalse(evidence.hasHamzaBelow("اعلام"));
  }

  private void noun(
      String form, long count, boolean hasArticle, String ending, String pronoun, String stem) {
    Affixes affixes = new Affixes(Paradigm.NOUN, "", hasArticle, "", ending, pronoun);
    evidence.add(form(form, count), new Segmentation(affixes, stem));
  }

  private void verb(String form, long count, String ending, String pronoun, String stem) {
    Affixes affixes = new Affixes(Paradigm.PERFECT, "", false, "", ending, pronoun);
    evidence.add(form(form, count), new Segmentation(affixes, stem));
  }

  private static FormCount form(String form, long count) {
    return new FormCount(form, count, Map.of(form, count));
  }
}
