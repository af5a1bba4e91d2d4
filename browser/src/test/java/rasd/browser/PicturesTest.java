package rasd.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes pictures of each part of the reports, for people to look at: in the light, in the dark, on
 * a phone and on paper. -Dpictures=FOLDER says where to leave them.
 */
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class PicturesTest extends BrowserTest {
  private static final Path FOLDER = Path.of(System.getProperty("pictures", ""));

  @ParameterizedTest
  @MethodSource("reports")
  void ofEachPart(Path file) throws IOException {
    Map<String, NewContextOptions> looks =
        Map.of(
            "light", new NewContextOptions().setViewportSize(1400, 900),
            "dark",
                new NewContextOptions().setViewportSize(1400, 900).setColorScheme(ColorScheme.DARK),
            "phone", new NewContextOptions().setViewportSize(390, 844));
    Path folder = FOLDER.resolve(file.getFileName().toString().replace(".html", ""));
    Files.createDirectories(folder);
    for (Map.Entry<String, NewContextOptions> look : looks.entrySet()) {
      try (OpenReport report = open(file, look.getValue()).read()) {
        take(report, look.getKey(), folder);
      }
    }
    try (OpenReport report = open(file)) {
      report.page().pdf(new Page.PdfOptions().setPath(folder.resolve("print.pdf")).setFormat("A4"));
    }
  }

  private static void take(OpenReport report, String look, Path folder) {
    report.page().addStyleTag(new Page.AddStyleTagOptions().setContent("nav { position: static }"));
    for (Locator part : report.page().locator("header, main > section:visible").all()) {
      String id = part.getAttribute("id");
      Path picture = folder.resolve((id == null ? "head" : id) + "-" + look + ".png");
      part.screenshot(new Locator.ScreenshotOptions().setPath(picture));
    }
  }
}
