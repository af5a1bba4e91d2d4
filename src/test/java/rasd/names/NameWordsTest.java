package rasd.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rasd.names.NameWords.Strength;

class NameWordsTest {
  private final NameWords words =
      NameWords.parse(List.of("# أمل", "", "جورج ?كريم", "  ?+أمل +صالح", "كريم ?جورج"));

  @Test
  void aMarkedWordIsAWeakSignAndTheFirstEntryCounts() {
    assertEquals(Strength.STRONG, words.of("جورج"));
    assertEquals(Strength.WEAK, words.of("كريم"));
    assertEquals(Strength.WEAK, words.of("امل"));
    assertEquals(Strength.NONE, words.of("اجتماع"));
    assertEquals(Set.of("جورج", "كريم", "امل", "صالح"), words.all());
  }

  @Test
  void namesOfTheArabWorldAreMarkedToo() {
    assertTrue(words.isArabic("صالح"));
    assertTrue(words.isArabic("امل"));
    assertFalse(words.isArabic("جورج"));
  }
}
