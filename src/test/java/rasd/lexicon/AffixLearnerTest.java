package rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AffixLearnerTest {
  private static final WordLists NOTHING = new WordLists(List.of(), List.of(), TermDecisions.NONE);

  @Test
  void theDiscountGrowsWithTheNumberOfForms() {
    assertEquals(1, AffixLearner.discount(0));
    assertEquals(1, AffixLearner.discount(1_000));
    assertEquals(1.5, AffixLearner.discount(12_000), 1e-12);
    assertTrue(AffixLearner.discount(150_000) > 4 && AffixLearner.discount(150_000) < 4.2);
  }

  @Test
  void aStemThatManyFormsShareIsFound() {
    AffixModel model =
        AffixLearner.learn(
            List.of("تقرير", "التقرير", "بالتقرير", "وتقرير", "تقريره", "لتقرير", "تقريرا"),
            NOTHING);
    for (String word : List.of("والتقرير", "تقريرهم", "تقرير")) {
      assertEquals("تقرير", model.best(word).stem(), word);
    }
  }

  @Test
  void aKnownStemIsNotCut() {
    List<String> forms =
        List.of("ولي", "اليد", "وليد", "يدها", "لوليد", "باليد", "بيد", "ليد", "ويد");
    AffixModel model =
        AffixLearner.learn(
            forms, new WordLists(List.of("يد أيدي"), List.of("وليد"), TermDecisions.NONE));
    assertEquals("وليد", model.best("وليد").stem());
    assertEquals("وليد", model.best("لوليد").stem());
  }

  @Test
  void noFormsGiveAModelToo() {
    assertEquals("ب", AffixLearner.learn(List.of(), NOTHING).best("ب").stem());
  }
}
