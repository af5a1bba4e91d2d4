package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsNamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"نايف السعدي", "عبدالله السعدي", "أبو بكر", "محمد بن علي السعدي"})
  void aPersonIsAGivenNameAndOthers(String name) {
    assertTrue(Phrases.NAMES.isPerson(Line.fold(name)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "نايف",
        "قال السعدي",
        "نايف في باريس",
        "محمد بن علي بن السعدي",
        "محمد لا",
        "السعدي نايف"
      })
  void otherWordsAreNot(String name) {
    assertFalse(Phrases.NAMES.isPerson(Line.fold(name)));
  }

  @Test
  void aPlaceIsNotAPerson() {
    NewsNames names = new NewsNames(Set.of("محمد بندر"), Set.of("محمد"));
    assertFalse(names.isPerson("محمد بندر"));
    assertTrue(names.isPerson("محمد سالم"));
  }

  @ParameterizedTest
  @CsvSource({
    "باريس قال الوزير, 1",
    "الولايات المتحدة قالت, 2",
    "المدينة المنورة, 2",
    "الولايات قالت, 0",
    "قال باريس, 0"
  })
  void aPlaceMayBeginAText(String text, int words) {
    assertEquals(words, Phrases.NAMES.placeWords(Line.fold(text).split(" ", -1)));
  }
}
