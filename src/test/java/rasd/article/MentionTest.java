package rasd.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MentionTest {
  private static Mention at(int begin, int end) {
    return new Mention(2, begin, end, "كيري", "كيري", "kerry", EntityType.PER, null, "verb", 0.5);
  }

  @Test
  void anotherEntityLeavesTheRestAsItIs() {
    assertEquals("bush", at(3, 7).with("bush", EntityType.PER).entity());
    assertEquals(EntityType.ORG, at(3, 7).with("bush", EntityType.ORG).type());
    assertEquals(at(3, 7), at(3, 7).with("bush", EntityType.ORG).with("kerry", EntityType.PER));
  }

  @Test
  void placesMayCoverAndOverlapEachOther() {
    assertTrue(at(3, 7).covers(at(3, 7)));
    assertTrue(at(3, 7).covers(at(4, 6)));
    assertFalse(at(3, 7).covers(at(2, 7)));
    assertFalse(at(3, 7).covers(at(3, 8)));
    assertTrue(at(3, 7).overlaps(at(6, 9)));
    assertTrue(at(3, 7).overlaps(at(1, 4)));
    assertFalse(at(3, 7).overlaps(at(7, 9)));
    assertFalse(at(3, 7).overlaps(at(1, 3)));
  }
}
