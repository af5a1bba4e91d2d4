package rasd.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures: charts that say what their tables say, in letters that can be read. */
class FigureTest extends BrowserTest {
  private static final int MOST_SENTENCES = 5;

  @ParameterizedTest
  @MethodSource("reports")
  void chartsHaveTheNumbersOfTheirTables(Path file) {
    assertEquals(List.of(), read(file).found("unequal.js"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void arabicLettersAreJoinedAndInOrder(Path file) {
    assertEquals(List.of(), read(file).found("unjoined.js"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void noTextIsCutOffOrCoversAnother(Path file) {
    assertEquals(List.of(), read(file).found("crowded.js"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void numbersInChartsHaveAUnit(Path file) {
    assertEquals(List.of(), read(file).found("unitless.js"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aFilterLeavesTheRowsThatHoldItAndTheirBars(Path file) {
    OpenReport report = read(file);
    Locator terms = report.figure("terms");
    String term = terms.locator("tbody th").nth(3).textContent();
    terms.locator("input[type=search]").fill(term);

    Locator shown = terms.locator("tbody tr:visible");
    assertTrue(shown.count() < terms.locator("tbody tr").count());
    for (String row : shown.allTextContents()) {
      assertTrue(row.contains(term), row);
    }
    assertThat(terms.locator(".tools small")).not().isEmpty();
    assertEquals(List.of(), report.found("unequal.js"));
    terms.locator("input[type=search]").fill("");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aHeadingSortsTheRowsAndTheBars(Path file) {
    OpenReport report = read(file);
    Locator terms = report.figure("terms");
    Locator heading = terms.locator("th[data-number]").nth(1);
    heading.locator("button").click();
    assertThat(heading).hasAttribute("aria-sort", "descending");
    assertEquals(sorted(report, Comparator.reverseOrder()), numbers(report));

    heading.locator("button").click();
    assertThat(heading).hasAttribute("aria-sort", "ascending");
    assertEquals(sorted(report, Comparator.naturalOrder()), numbers(report));
    assertEquals(List.of(), report.found("unequal.js"));
  }

  private static List<Double> sorted(OpenReport report, Comparator<Double> order) {
    return numbers(report).stream().sorted(order).toList();
  }

  /** The second number in the row of each term. */
  @SuppressWarnings("unchecked")
  private static List<Double> numbers(OpenReport report) {
    List<Number> numbers =
        (List<Number>)
            report
                .page()
                .evaluate(
                    "[...document.querySelectorAll('#terms tbody tr')].map(row => row.querySelectorAll('td.n')[1])"
                        + ".map(cell => Number(cell.dataset.v ?? cell.textContent))");
    return numbers.stream().map(Number::doubleValue).toList();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aNumberOpensItsSentencesAndEscapeClosesThem(Path file) {
    OpenReport report = read(file);
    Locator row = report.figure("terms").locator("tbody tr").first();
    row.locator("td.n a").click();
    Locator dialog = report.page().locator("dialog");
    int sentences = dialog.locator("li q").count();

    assertThat(dialog).isVisible();
    assertThat(dialog.locator("h3")).hasText(row.locator("th").textContent());
    assertTrue(sentences >= 1 && sentences <= MOST_SENTENCES, () -> sentences + " sentences");
    assertThat(dialog.locator("mark").first()).not().isEmpty();

    report.page().keyboard().press("Escape");
    assertThat(dialog).isHidden();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void chartsAreDrawnAgainInTheDark(Path file) {
    OpenReport report = read(file);
    Locator word = report.figure("terms").locator("svg text").first();
    String light = (String) word.evaluate("text => getComputedStyle(text).fill");
    show(report, ColorScheme.DARK);
    assertThat(word).not().hasCSS("fill", light);
    assertEquals(List.of(), report.found("unequal.js"));

    show(report, ColorScheme.LIGHT);
    assertThat(word).hasCSS("fill", light);
  }

  private static void show(OpenReport report, ColorScheme scheme) {
    report.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
  }
}
