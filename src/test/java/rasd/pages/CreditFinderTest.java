package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rasd.calendar.DateFinder;

/** Credits are shown as the place, the agencies and the authors, separated by semicolons. */
class CreditFinderTest {
  private static final String ONE = "أعلن وزير الخارجية أن بلاده ستشارك في المؤتمر الدولي.";
  private static final String TWO = "وقال لافروف إن بلاده مستعدة للمشاركة في كل الجهود.";
  private static final String LIST = "نايف السعدي - الطائف";

  private final LineLabeller labeller =
      new LineLabeller(Phrases.OF_PAGES, Phrases.NAMES, new DateFinder());

  @Test
  void aDatelineMayBeALineOrOpenTheText() {
    assertCredits("موسكو; رويترز; -", "dateline, body", "موسكو - رويترز\n" + ONE);
    assertCredits("موسكو; رويترز; -", "body, body", "موسكو - رويترز: " + ONE + "\n" + TWO);
    assertEquals(List.of("موسكو - رويترز: "), asides("موسكو - رويترز: " + ONE + "\n" + TWO));
    assertCredits("-; -; -", "body, body", ONE + "\nموسكو - رويترز: " + TWO);
  }

  @Test
  void aDatelineMayBeALineOfAPage() {
    String page = "لافروف يدعو إلى السلام\nباريس ـ (الوطن) ـ وكالات:\n" + ONE + "\n" + TWO;
    assertEquals(
        "باريس; الوطن، وكالات; -",
        show(labeller.labelPage(page, List.of(), null, SourceLines.NONE).credits()));
  }

  @Test
  void theDatelineThatOpensTheTextIsTheSurest() {
    assertCredits(
        "موسكو; سانا، رويترز; -",
        "dateline, body, body",
        "باريس - رويترز\nموسكو - سانا: " + ONE + "\n" + TWO);
  }

  @Test
  void anAgencyInBracketsMayEndTheText() {
    String text = ONE + "\n" + TWO + " (أ ف ب، رويترز).";
    assertCredits("-; أ ف ب، رويترز; -", "body, body", text);
    assertEquals(List.of("(أ ف ب، رويترز)."), asides(text));
    assertCredits("-; -; -", "body, body", ONE + "\n" + TWO + " (رويترز) أمس");
    assertCredits("-; -; -", "body, body", ONE + "\n" + TWO + " (أمس)");
    assertCredits("-; -; -", "body, body", ONE + "\n" + TWO + " (رويترز");
  }

  @Test
  void linesAtTheEndsOfATextNameItsSourceAndItsAuthor() {
    assertCredits("-; الأهرام; -", "body, body, chrome", ONE + "\n" + TWO + "\n*نقلاً عن الأهرام");
    assertCredits("-; -; علي الزهراني", "chrome, body", "بقلم: علي الزهراني\n" + ONE);
    assertEquals("names the author", reason("بقلم: علي الزهراني\n" + ONE, 0));
    assertEquals("names the source", reason(ONE + "\n*نقلاً عن الأهرام", 1));
  }

  @Test
  void aNameInTheMiddleIsOnAList() {
    assertCredits("الطائف; -; نايف السعدي", "dateline, body, body", LIST + "\n" + ONE + "\n" + TWO);
    assertCredits("الطائف; -; نايف السعدي", "body, body, dateline", ONE + "\n" + TWO + "\n" + LIST);
    assertEquals("-; -; -", credits(ONE + "\n" + TWO + "\n" + LIST + "\n" + TWO));
    assertCredits(
        "-; -; -",
        "body, body, body, subhead, body, body, body, body",
        (TWO + "\n").repeat(3) + "بقلم: علي الزهراني\n" + (TWO + "\n").repeat(4));
  }

  @Test
  void theAuthorThatTheRecordNamesIsNoText() {
    LabelledPage page =
        labeller.labelText("خالد الفيصل\n" + ONE, null, "خالد الفيصل", SourceLines.NONE);
    assertEquals("-; -; خالد الفيصل", show(page.credits()));
    assertEquals("names the author", page.lines().get(0).reason());
    assertCredits("-; -; -", "subhead, body", "خالد الفيصل\n" + ONE);
  }

  @Test
  void aPaperOfTheSourceOpensItsTexts() {
    Furniture furniture = new Furniture(Map.of(), Set.of("سبق"));
    LabelledPage page =
        labeller.labelText(
            "سبق- نجران: " + ONE + "\n" + TWO, null, null, SourceLines.NONE.with(furniture));
    assertEquals("نجران; سبق; -", show(page.credits()));
  }

  private void assertCredits(String credits, String labels, String text) {
    LabelledPage page = labeller.labelText(text, null, null, SourceLines.NONE);
    assertEquals(credits, show(page.credits()), text);
    assertEquals(
        labels,
        page.lines().stream().map(line -> line.label().label()).collect(Collectors.joining(", ")),
        text);
  }

  private String credits(String text) {
    return show(labeller.labelText(text, null, null, SourceLines.NONE).credits());
  }

  private List<String> asides(String text) {
    List<String> lines = text.lines().toList();
    return labeller.labelText(text, null, null, SourceLines.NONE).asides().stream()
        .map(aside -> lines.get(aside.line()).substring(aside.place().begin(), aside.place().end()))
        .toList();
  }

  private String reason(String text, int line) {
    return labeller.labelText(text, null, null, SourceLines.NONE).lines().get(line).reason();
  }

  private static String show(Credits credits) {
    return "%s; %s; %s"
        .formatted(shown(credits.place()), shown(credits.agency()), shown(credits.byline()));
  }

  private static String shown(@Nullable String names) {
    return names == null ? "-" : names;
  }
}
