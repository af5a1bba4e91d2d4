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

  @Test
  void theTraitsOfKnownFormsAreCountedByTheirFrequency() {
    Usages usages =
        Names.usages("نابولي/125/IN/25", "باريس/125", "روما/124/IN/124", "ميلانو/2", "تورينو/1");
    List<String> lines =
        NameClassifier.learn(usages, List.of("header"), form -> NameClass.LOC).lines();

    assertTrue(
        lines.containsAll(
            List.of(
                "LOC\t4\tforms\t2",
                "LOC\t4\tin\t1 0 0 1 0",
                "LOC\t3\tforms\t1",
                "LOC\t3\tin\t0 0 0 0 1",
                "LOC\t1\tforms\t1",
                "LOC\t0\tforms\t0",
                "PER\t4\tforms\t0")));
  }

  @Test
  void whereNothingWasLearntTheOddsAreEven() {
    NameClassifier ignorant =
        NameClassifier.learn(new Usages(), List.of("header"), form -> NameClass.LOC);

    assertEquals(0, ignorant.of("نابولي").logOdds());
  }

  @Test
  void aFormThatIsLeftOutTeachesNothing() {
    List<String> nothing = NameClassifier.learn(new Usages(), List.of("header"), f -> null).lines();

    assertEquals(nothing, NameClassifier.learn(USAGES, List.of("header"), f -> null).lines());
  }

  private static double logOdds(String form) {
    return SHIPPED.of(form).logOdds();
  }
}
