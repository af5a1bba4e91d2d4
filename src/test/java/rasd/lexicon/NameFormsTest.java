package rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormsTest {
  private static final NameForms NAMES =
      new NameForms(Set.of("روسيا", "العراق", "كيري", "لبنان", "بن", "والت"), List.of());

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
  void aNameIsFoundBehindItsClitics(String form, String pieces) {
    NameForms.Found found = NAMES.in(form, 1);
    assertEquals(pieces, found == null ? null : found.pieces());
  }

  @ParameterizedTest
  @ValueSource(strings = {"الروسيا", "روسياها", "وبن", "لبن", "عراق", "و", "ل"})
  void whatIsMoreThanCliticsIsNoName(String form) {
    assertNull(NAMES.in(form, 1));
  }

  @Test
  void aWordThatOccursMoreOftenThanTheNameInItIsNoName() {
    NameForms names = new NameForms(Set.of("يان"), List.of(new FormCount("يان", 41, Map.of())));
    assertNull(names.in("بيان", 2582));
    assertEquals("ك+يان", Objects.requireNonNull(names.in("كيان", 40)).pieces());
  }
}
