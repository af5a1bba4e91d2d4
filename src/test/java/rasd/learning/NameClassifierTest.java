package rasd.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasd.learning.NameClassifier.NameClass;
import rasd.mentions.Names;

class NameClassifierTest {
  private static final Usages USAGES =
      Names.usages(
          "نابولي/100/IN/25/AFTER_PLACE/6",
          "مركز/100/BEFORE_ARTICLE/40/IN/20",
          "المركز/60/AFTER_ARTICLE/1/IN/20",
          "مركزه/20/LAST/3/IN/5",
          "تعمل/100/VERBAL/30/AFTER_ARTICLE/20",
          "يعمل/90/VERBAL/30/AFTER_ARTICLE/20");

  private static final NameClassifier SHIPPED =
      NameClassifier.learn(USAGES, Names.traits(), form -> null);

  @Test
  void aWordThatIsInflectedIsLessOfANameThanOneThatIsNot() {
    assertTrue(logOdds("نابولي") > logOdds("مركز") + 3);
    assertTrue(logOdds("نابولي") > logOdds("تعمل") + 3);
  }

  @Test
  void whatFollowsThePrepositionAndTheWordForTownIsAPlace() {
    assertEquals(NameClass.LOC, SHIPPED.of("نابولي").type());
  }

  @Test
  void whatWasLearntCanBeReadAgain() {
    NameClassifier learnt = NameClassifier.learn(USAGES, List.of("header"), form -> NameClass.WORD);

    assertEquals(
        learnt.lines(), NameClassifier.learn(new Usages(), learnt.lines(), form -> null).lines());
  }

  private static double logOdds(String form) {
    return SHIPPED.of(form).logOdds();
  }
}
