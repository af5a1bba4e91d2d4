package rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.lexicon.TermDecisions.SameTermDecision;

class TermDecisionsTest {
  @Test
  void aLineIsAboutTwoForms() {
    assertEquals(
        List.of(
            new SameTermDecision(true, "دين", "ديون"), new SameTermDecision(false, "سيد", "سيدة")),
        TermDecisions.parse(List.of("# debts", "", "same\tدين\tديون", "apart\tسيد\tسيّدة"))
            .inOrder());
  }

  @ParameterizedTest
  @ValueSource(strings = {"same\tدين", "both\tدين\tديون", "apart\tدين\tدين", "دين ديون"})
  void anotherLineIsRefused(String line) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> TermDecisions.parse(List.of(line)))
            .getMessage();
    assertTrue(message.endsWith(line), message);
  }
}
