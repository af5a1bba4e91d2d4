package rasd.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.article.EntityType;

class CldrPlacesTest {
  private static final Map<Entity, List<String>> PLACES = CldrPlaces.of(Set.of());

  @ParameterizedTest
  @CsvSource({
    "IQ, العراق, Iraq",
    "SY, سوريا, Syria",
    "RU, روسيا, Russia",
    "damascus, دمشق, Damascus",
    "baghdad, بغداد, Baghdad",
    "moscow, موسكو, Moscow",
  })
  void territoriesAndCitiesHaveTheirArabicNames(String id, String name, String english) {
    Map.Entry<Entity, List<String>> place =
        PLACES.entrySet().stream()
            .filter(entry -> entry.getKey().id().equals(id))
            .findFirst()
            .orElseThrow();
    assertEquals(new Entity(id, EntityType.LOC, name, english), place.getKey());
    assertTrue(place.getValue().contains(name));
  }

  @Test
  void namesAreArabicAndWithoutBrackets() {
    for (List<String> names : PLACES.values()) {
      assertFalse(names.isEmpty());
      for (String name : names) {
        assertFalse(name.matches(".*[()A-Za-z].*"), name);
        assertEquals(name.strip(), name);
      }
    }
  }

  @Test
  void aRefusedFormIsNotThereHoweverItIsSpelt() {
    Map<Entity, List<String>> fewer = CldrPlaces.of(Set.of("العِراق", "دمشق", "لا مكان"));
    Set<String> ids = fewer.keySet().stream().map(Entity::id).collect(Collectors.toSet());
    assertFalse(ids.contains("IQ"));
    assertFalse(ids.contains("damascus"));
    assertEquals(PLACES.size() - 2, fewer.size());
  }

  @Test
  void theOrderIsTheSameAtEveryCall() {
    assertEquals(List.copyOf(PLACES.entrySet()), List.copyOf(CldrPlaces.of(Set.of()).entrySet()));
  }
}
