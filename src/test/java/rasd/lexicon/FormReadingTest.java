package rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import rasd.lexicon.Affixes.Paradigm;

class FormReadingTest {
  private static FormReading noun(
      String surface, String form, String proclitics, boolean hasArticle, String pronoun) {
    Affixes affixes = new Affixes(Paradigm.NOUN, proclitics, hasArticle, "", "", pronoun);
    return FormReading.word(
        new FormCount(form, 2, Map.of(surface, 2L)),
        Lexeme.noun("اسرة"),
        new Segmentation(affixes, "اسرة"));
  }

  @Test
  void aFormIsShownWithoutProcliticsButWithItsArticle() {
    assertEquals("أسرة", noun("ولأسرة", "ولاسرة", "ول", false, "").bare());
    assertEquals("الأسرة", noun("بالأسرة", "بالاسرة", "ب", true, "").bare());
    assertEquals("الأسرة", noun("وللأسرة", "وللاسرة", "ول", true, "").bare());
  }

  /** The ligature ﻷ is one character of the surface, but two letters of the form. */
  @Test
  void aFormWhoseLettersCannotBeComparedIsShownNormalized() {
    FormReading ligature = noun("ﻷسرة", "لاسرة", "ل", false, "");
    assertEquals("اسرة", ligature.bare());
    assertNull(ligature.spelling());
  }

  @Test
  void aSpellingIsHandedOnToAnotherFormOfTheWord() {
    FormReading his = noun("وأسرته", "واسرته", "و", false, "ه");
    assertEquals("أسرت", his.spelling());
    assertEquals("لأسرتها", noun("لاسرتها", "لاسرتها", "ل", false, "ها").spelt("أسرت"));
  }

  @Test
  void aReadingSaysWhetherItHasAPronoun() {
    assertTrue(noun("أسرته", "اسرته", "", false, "ه").hasPronoun());
    assertFalse(noun("أسرة", "اسرة", "", false, "").hasPronoun());
  }
}
