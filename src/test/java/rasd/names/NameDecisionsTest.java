package rasd.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  @Test
  void twoFormsCanBeOneNameOrBeKeptApart() {
    NameDecisions decisions =
        NameDecisions.parse(List.of("same\tإيدن هازارد\tإدين هازار", "", "apart\tصالح\tصلاح"));

    assertEquals(
        List.of(new NameDecisions.NamePair("ايدن هازارد", "ادين هازار")), decisions.same());
    assertTrue(decisions.areApart(List.of("علي", "صالح"), List.of("صلاح")));
    assertTrue(decisions.areApart(List.of("صلاح"), List.of("صالح")));
    assertFalse(decisions.areApart(List.of("صالح"), List.of("علي")));
    assertFalse(NameDecisions.parse(List.of()).areApart(List.of("صالح"), List.of("صلاح")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"same/صالح", "apart/ /صالح", "apart/صالح/ ", "none/ ", "both/صالح/صلاح"})
  void aDecisionNeedsItsNames(String line) {
    assertThrows(UserError.class, () -> NameDecisions.parse(List.of(line.replace('/', '\t'))));
  }
}
