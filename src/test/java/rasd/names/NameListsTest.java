package rasd.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rasd.names.NameWords.Strength;

class NameListsTest {
  private final NameLists lists =
      new NameLists(
          Gazetteers.of("sana/ORG/سانا///", "bab/LOC/الباب///"),
          List.of("محمد ?كريم"),
          List.of("kind\twords", "title\tالسيد"),
          List.of("trait"),
          List.of());

  @Test
  void thePlacesAreThoseOfTheGazetteer() {
    assertTrue(lists.places().contains("الباب"));
    assertTrue(lists.places().contains("العراق"));
    assertFalse(lists.places().contains("سانا"));
    assertTrue(lists.gazetteer().has("sana"));
  }

  @Test
  void theOtherListsAreGivenAsTheyAre() {
    assertEquals(Set.of("محمد", "كريم"), lists.personWords());
    assertEquals(Strength.WEAK, lists.words().of("كريم"));
    assertTrue(lists.clues().of("السيد").isBlocked());
    assertEquals(List.of("trait"), lists.traits());
    assertNull(lists.model());
  }
}
