package rasd.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests of each report in a folder, in the Chromium of this machine. */
abstract class BrowserTest {
  private static final Map<Path, OpenReport> READ = new HashMap<>();
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void launch() {
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("chromium")))
                    .setChromiumSandbox(false));
  }

  @AfterAll
  static void close() {
    READ.clear();
    playwright.close();
  }

  static List<Path> reports() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("reports")))) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  /**
   * A report with all its charts drawn, the same for all tests of a class, because drawing takes
   * seconds. A test leaves the report as it was, except for the order of rows.
   */
  static OpenReport read(Path report) {
    return READ.computeIfAbsent(report, file -> open(file).read());
  }

  static OpenReport open(Path report) {
    return open(report, new Browser.NewContextOptions());
  }

  static OpenReport open(Path report, Browser.NewContextOptions options) {
    return OpenReport.of(report, browser, options);
  }
}
