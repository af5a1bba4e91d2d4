package rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormsTest {
  private static final NameForms NAMES =
      names(Map.of("روسيا", 9L, "العراق", 9L, "كيري", 9L, "لبنان", 9L, "بن", 9L, "والت", 9L));

  @ParameterizedTest
  @CsvSource({
    "روسيا, روسيا",
    "وروسيا, و+روسيا",
    "فلروسيا, ف+ل+روسيا",
    "للعراق, ل+ال+عراق",
    "وللعراق, و+ل+ال+عراق",
    "بالعراق, ب+العراق",
    "لبنان, لبنان",
    "والت, والت",
    "بن, بن"
  })
  void aNameIsFoundAfterItsClitics(String form, String pieces) {
    NameForms.NameInForm found = NAMES.in(form, 1);
    assertEquals(pieces, found == null ? null : found.pieces());
  }

  @ParameterizedTest
  @ValueSource(strings = {"الروسيا", "روسياها", "وبن", "لبن", "عراق", "و", "ل"})
  void whatIsMoreThanCliticsIsNoName(String form) {
    assertNull(NAMES.in(form, 1));
  }

  @Test
  void aWordThatOccursMoreOftenThanTheNameInItIsNoName() {
    NameForms names = names(Map.of("يان", 41L));
    assertNull(names.in("بيان", 2582));
    assertEquals("ك+يان", Objects.requireNonNull(names.in("كيان", 40)).pieces());
  }

  @Test
  void aListedWordIsNoName() {
    assertNull(names(Map.of("جان", 204L, "سوق", 548L)).in("لجان", 68));
    assertNull(names(Map.of("جان", 204L, "سوق", 548L)).in("سوق", 496));
  }

  @Test
  void aWordThatIsFrequentWithoutItsArticleIsNoName() {
    NameForms names =
        names(
            Map.of("الانتخابات", 1889L, "العراق", 900L),
            new FormCount("انتخابات", 660, Map.of()),
            new FormCount("عراق", 20, Map.of()));
    assertNull(names.in("الانتخابات", 1889));
    assertEquals("العراق", Objects.requireNonNull(names.in("العراق", 900)).name());
  }

  private static NameForms names(Map<String, Long> names, FormCount... forms) {
    WordLists lists =
        new WordLists(List.of("لجنة لجان", "سوق أسواق"), List.of(), TermDecisions.NONE);
    return new NameForms(names, List.of(forms), lists);
  }
}
