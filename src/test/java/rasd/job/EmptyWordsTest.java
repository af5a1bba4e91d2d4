package rasd.job;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rasd.LiteralArticles;

class EmptyWordsTest {
  @Test
  void verbsOfReportingAndNamesOfDaysAreEmptyButOfficesAreNot() {
    Set<String> words =
        EmptyWords.of(
            LiteralArticles.EACH_FORM_A_TERM,
            List.of("# a comment", "say\tقال\tيقول\tقائل", "role\tوزير"));
    assertTrue(words.containsAll(Set.of("قال", "يقول", "شباط", "الخميس")));
    assertFalse(words.contains("وزير"));
  }
}
