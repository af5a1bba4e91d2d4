package rasd.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasd.tables.UserError;

class NameDecisionsTest {
  @Test
  void aFormCanBeDecidedNotToBeAName() {
    NameDecisions decisions = NameDecisions.parse(List.of("# comment", "none\tأكثر"));

    assertTrue(decisions.isNone("اكثر"));
    assertFalse(decisions.isNone("اقل"));
  }

  @Test
  void aLineThatDecidesNothingIsRefused() {
    UserError error =
        assertThrows(UserError.class, () -> NameDecisions.parse(List.of("none\tأكثر\tأقل")));

    assertTrue(String.valueOf(error.getMessage()).startsWith("Line 1 of names.decisions"));
  }

  @Test
  void theGazetteerIsWithoutWhatIsDecidedNotToBeAName() {
    Gazetteer gazetteer = Gazetteers.of("RU/LOC/روسيا/الروسيا//").without(List.of("none\tروسيا"));

    assertNull(gazetteer.root().then("روسيا").entity());
    assertEquals("RU", gazetteer.root().then("الروسيا").entity().id());
  }
}
