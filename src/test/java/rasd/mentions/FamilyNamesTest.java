package rasd.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FamilyNamesTest {
  @Test
  void aFamilyNameRefersToItsOnlyBearer() {
    FamilyNames names = new FamilyNames();
    assertTrue(names.isEmpty());
    FamilyNames.Bearer kerry = new FamilyNames.Bearer("kerry", 0.8);
    names.add("كيري", kerry);
    names.add("كيري", new FamilyNames.Bearer("kerry", 0.5));
    assertFalse(names.isEmpty());
    assertEquals(kerry, names.of("كيري"));
    assertNull(names.of("بوش"));
    names.add("كيري", new FamilyNames.Bearer("teresa", 0.8));
    assertNull(names.of("كيري"));
  }
}
