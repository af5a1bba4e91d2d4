package rasd.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasd.explain.Concordance.HitFilter;
import rasd.explain.Concordance.Order;
import rasd.tables.UserError;

class ConcordanceTest {
  private static final HitFilter ALL = new HitFilter(null, null, null, 10, Order.after);

  @TempDir static Path folder;
  private static String output;

  @BeforeAll
  static void publish() throws Exception {
    output = NewsTables.publish(folder).toString();
  }

  @Test
  void aTermIsFoundInAllItsFormsByAnyOfThemSortedByWhatFollows() {
    assertEquals(
        List.of(
            "ومجلس الأمن يدعو | المجالس | .",
            "اجتمع | مجلس | الأمن أمس.",
            " | ومجلس | الأمن يدعو المجالس."),
        shown(Concordance.ofTerm(output, "المجالس", ALL)));
  }

  @Test
  void aPhraseIsFoundWithProcliticsBeforeIt() {
    assertEquals(
        List.of("اجتمع | مجلس الأمن | أمس.", " | ومجلس الأمن | يدعو المجالس."),
        shown(Concordance.ofPhrase(output, "مَجلس الامن", ALL)));
  }

  @Test
  void aPhraseIsNotFoundAcrossSentences() {
    assertEquals(List.of(), shown(Concordance.ofPhrase(output, "كيري مجلس", ALL)));
  }

  @Test
  void anEntityIsFoundByALatinNameThatDiffersByALetter() {
    assertEquals(List.of("زار | كيري | موسكو."), shown(Concordance.ofEntity(output, "Kerri", ALL)));
  }

  @Test
  void aFormThatTheJobKeptApartIsNotAName() {
    assertThrows(UserError.class, () -> Concordance.ofEntity(output, "بيري", ALL));
  }

  @Test
  void aFamilyNameMeansTheOneWhoIsMentionedTenTimesAsOften() {
    assertEquals(List.of("زار | كيري | موسكو."), shown(Concordance.ofEntity(output, "Kerry", ALL)));
  }

  @Test
  void onlyTheSourceAndTheDaysThatAreAskedForAreShown() {
    LocalDate day = LocalDate.of(2018, 5, 1);

    assertEquals(1, Concordance.ofTerm(output, "مجلس", of("BBC", null, null)).total());
    assertEquals(2, Concordance.ofTerm(output, "مجلس", of("CNN", null, null)).total());
    assertEquals(1, Concordance.ofTerm(output, "مجلس", of(null, day, day)).total());
    assertThrows(
        UserError.class, () -> Concordance.ofTerm(output, "مجلس", of(null, day.plusDays(1), null)));
  }

  @Test
  void whatIsBeyondTheLimitIsCounted() {
    Concordance found =
        Concordance.ofTerm(output, "مجلس", new HitFilter(null, null, null, 1, Order.before));

    assertEquals(1, found.lines().size());
    assertEquals(3, found.total());
  }

  @Test
  void aWordThatIsNoTermIsRefused() {
    UserError error = assertThrows(UserError.class, () -> Concordance.ofTerm(output, "في", ALL));

    assertEquals(
        "No term has the form في. Stop words are not terms: try --phrase.", error.getMessage());
  }

  @Test
  void linesForATerminalAreEquallyWideAndEndWithTheCount() {
    List<String> lines = Aligned.lines(Concordance.ofTerm(output, "مجلس", ALL));

    assertEquals(4, lines.size());
    assertEquals(
        1,
        lines.subList(0, 3).stream()
            .mapToInt(
                line ->
                    Aligned.width(
                        line.substring(
                            0,
                            line.indexOf("  2018") < 0
                                ? line.indexOf("  no date")
                                : line.indexOf("  2018"))))
            .distinct()
            .count());
    assertTrue(lines.get(3).endsWith("3 of 3"), lines.get(3));
  }

  private static HitFilter of(String source, LocalDate from, LocalDate to) {
    return new HitFilter(source, from, to, 10, Order.day);
  }

  private static List<String> shown(Concordance concordance) {
    return concordance.lines().stream()
        .map(line -> "%s | %s | %s".formatted(line.before(), line.keyword(), line.after()))
        .toList();
  }
}
