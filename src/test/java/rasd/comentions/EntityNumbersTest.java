package rasd.comentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntityNumbersTest {
  private static final EntityNumbers NUMBERS = EntityNumbers.of(List.of("Q9", "PER:لافروف", "Q10"));

  @Test
  void entitiesAreNumberedInTheOrderOfTheirIds() {
    assertEquals(0, NUMBERS.number("PER:لافروف"));
    assertEquals(1, NUMBERS.number("Q10"));
    assertEquals("Q9", NUMBERS.id(2));
  }

  @Test
  void anEntityThatIsNotInTheTableIsABug() {
    assertEquals(
        "The entity Q11 is not in the table entities.",
        assertThrows(IllegalStateException.class, () -> NUMBERS.number("Q11")).getMessage());
  }
}
