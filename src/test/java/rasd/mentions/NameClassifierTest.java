package rasd.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasd.mentions.NameClassifier.Kind;

class NameClassifierTest {
  private static final Usages USAGES = usages();

  private static final NameClassifier SHIPPED =
      NameClassifier.learn(USAGES, Names.traits(), form -> null);

  @Test
  void aWordThatIsInflectedIsLessOfANameThanOneThatIsNot() {
    assertTrue(SHIPPED.logOdds("نابولي") > SHIPPED.logOdds("مركز") + 3);
    assertTrue(SHIPPED.logOdds("نابولي") > SHIPPED.logOdds("تعمل") + 6);
  }

  @Test
  void whatFollowsThePrepositionAndTheWordForTownIsAPlace() {
    assertTrue(SHIPPED.score("نابولي", Kind.LOC) > SHIPPED.score("نابولي", Kind.PER));
    assertTrue(SHIPPED.score("نابولي", Kind.LOC) > SHIPPED.score("نابولي", Kind.ORG));
  }

  @Test
  void whatWasLearntCanBeReadAgain() {
    NameClassifier learnt = NameClassifier.learn(USAGES, List.of("header"), form -> Kind.WORD);

    assertEquals(
        learnt.lines(), NameClassifier.learn(new Usages(), learnt.lines(), form -> null).lines());
  }

  private static Usages usages() {
    Usages usages = new Usages();
    add(usages, "نابولي", 100, Use.IN, 25, Use.AFTER_PLACE, 6);
    add(usages, "مركز", 100, Use.BEFORE_ARTICLE, 40, Use.IN, 20);
    add(usages, "المركز", 60, Use.AFTER_ARTICLE, 1, Use.IN, 20);
    add(usages, "مركزه", 20, Use.LAST, 3, Use.IN, 5);
    add(usages, "مراكز", 20, Use.LAST, 3, Use.IN, 5);
    add(usages, "تعمل", 100, Use.VERBAL, 30, Use.AFTER_ARTICLE, 20);
    add(usages, "يعمل", 90, Use.VERBAL, 30, Use.AFTER_ARTICLE, 20);
    return usages;
  }

  private static void add(
      Usages usages, String form, long all, Use first, long some, Use second, long others) {
    long[] counts = new long[Use.COUNT];
    counts[Use.ALL.ordinal()] = all;
    counts[first.ordinal()] = some;
    counts[second.ordinal()] = others;
    usages.add(form, counts);
  }
}
