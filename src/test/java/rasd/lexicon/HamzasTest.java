package rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import rasd.lexicon.Affixes.Paradigm;

class HamzasTest {
  private static final Map<String, Long> SURFACES =
      Map.of("وأعداد", 3L, "وآعداد", 1L, "وإعداد", 2L, "واعداد", 4L, "وَإعداد", 9L);
  private static final FormCount AND_NUMBERS = new FormCount("واعداد", 19, SURFACES);

  @Test
  void theHamzaOfTheStemIsCountedInWhatIsSpeltWithoutMarks() {
    Affixes and = new Affixes(Paradigm.NOUN, "و", false, "", "", "");
    assertEquals(new Hamzas(4, 2), Hamzas.of(AND_NUMBERS, new Segmentation(and, "اعداد")));
  }

  @Test
  void whereAStemIsNotInTheFormThereAreNone() {
    assertTrue(Hamzas.of(AND_NUMBERS, new Segmentation(Affixes.NONE, "اعدادة")).isNone());
    assertFalse(Hamzas.at(1, AND_NUMBERS).isNone());
  }

  @Test
  void mostMeansMoreThanHalf() {
    assertTrue(new Hamzas(4, 2).isInMost(11));
    assertFalse(new Hamzas(4, 2).isInMost(12));
    assertTrue(new Hamzas(1, 2).isMostlyBelow());
    assertFalse(new Hamzas(2, 2).isMostlyBelow());
    assertFalse(new Hamzas(2, 1).isMostlyBelow());
  }
}
