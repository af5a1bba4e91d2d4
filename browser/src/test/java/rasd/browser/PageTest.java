package rasd.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page as a whole: quiet, small, whole on a phone, on paper and without script. */
class PageTest extends BrowserTest {
  private static final long MOST_BYTES = 5_000_000;
  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  /** The rule that looks at each word as it is drawn and takes far longer than all other rules. */
  private static final List<String> COLOURS = List.of("color-contrast");

  /** The largest number of rows that axe checks in full; the report of the seeds has fewer. */
  private static final int MOST_ROWS = 1500;

  /** A4 without its margins, at 96 dots an inch. */
  private static final int PAPER = 718;

  private static final int PHONE = 360;

  @ParameterizedTest
  @MethodSource("reports")
  void itIsSmall(Path report) throws Exception {
    assertTrue(Files.size(report) < MOST_BYTES, () -> report.toString());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void itSaysNothingToTheConsoleAndAsksForNothing(Path file) {
    OpenReport report = read(file);
    assertEquals(List.of(), report.messages());
    assertEquals(List.of(file.toUri().toString()), report.requests());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void itIsAccessible(Path file) {
    try (OpenReport report = open(file).read()) {
      if (rows(report) > MOST_ROWS) {
        shorten(report);
      }
      assertEquals(List.of(), serious(axe(report).disableRules(COLOURS)));
      shorten(report);
      assertEquals(List.of(), serious(axe(report).withRules(COLOURS)));
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void itsColoursCanBeReadInTheDark(Path file) {
    try (OpenReport report =
        open(file, new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK)).read()) {
      assertEquals(List.of(), report.found("unequal.js"));
      shorten(report);
      assertEquals(List.of(), serious(axe(report).withRules(COLOURS)));
    }
  }

  /**
   * Looks at the page in one go, as it has no frames. Otherwise the result of each rule for each
   * element is sent to Java, which takes minutes.
   */
  private static AxeBuilder axe(OpenReport report) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(report.page()).options(options).setLegacyMode(true);
  }

  private static int rows(OpenReport report) {
    return report.page().locator("tbody tr").count();
  }

  /** Leaves only the first rows of each table: the others are alike and would take axe minutes. */
  private static void shorten(OpenReport report) {
    report
        .page()
        .evaluate(
            "document.querySelectorAll('tbody tr:nth-child(n+6), #sentences div:nth-of-type(n+6)')"
                + ".forEach(one => one.remove())");
  }

  private static List<String> serious(AxeBuilder axe) {
    return axe.analyze().getViolations().stream()
        .filter(rule -> SERIOUS.contains(rule.getImpact()))
        .map(PageTest::shown)
        .toList();
  }

  private static String shown(Rule rule) {
    return rule.getId() + " " + rule.getNodes().size() + " " + rule.getNodes().get(0).getHtml();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aPhoneShowsItWithoutScrollingSideways(Path file) {
    try (OpenReport report =
        open(file, new Browser.NewContextOptions().setViewportSize(PHONE, 740)).read()) {
      assertEquals(List.of(), report.found("wide.js"));
      assertEquals(List.of(), report.found("nameless.js"));
      assertEquals(List.of(), report.read().found("crowded.js"));
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void paperShowsAllRowsOfAllTables(Path file) {
    try (OpenReport report =
        open(file, new Browser.NewContextOptions().setViewportSize(PAPER, 1000)).read()) {
      Page page = report.page();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

      assertThat(page.locator("nav")).isHidden();
      assertEquals(List.of(), report.found("wide.js"));
      assertEquals(
          true,
          page.evaluate(
              "[...document.querySelectorAll('.rows')].every(rows => rows.scrollHeight <= rows.clientHeight + 1)"));
      assertTrue(pages(page.pdf()) > 1);
    }
  }

  private static long pages(byte[] pdf) {
    return Pattern.compile("/Type /Page\\b").matcher(new String(pdf, ISO_8859_1)).results().count();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void withoutScriptTheTablesAndSentencesAreThere(Path file) {
    try (OpenReport report =
        open(file, new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      assertThat(report.page().locator("#terms td.n").first()).isVisible();
      assertThat(report.page().locator("#sentences li").first()).isVisible();
    }
  }
}
