package rasd.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A report in a tab of its own, with what the browser has logged and requested for it. */
record OpenReport(BrowserContext context, Page page, List<String> messages, List<String> requests)
    implements AutoCloseable {

  static OpenReport of(Path report, Browser browser, Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    Page page = context.newPage();
    OpenReport open = new OpenReport(context, page, new ArrayList<>(), new ArrayList<>());
    page.onConsoleMessage(message -> open.messages.add(message.text()));
    page.onPageError(open.messages::add);
    page.onRequest(request -> open.requests.add(request.url()));
    page.navigate(report.toUri().toString());
    return open;
  }

  /** Scrolls through the page as a reader does, so that every chart is drawn. */
  OpenReport read() {
    page.evaluate(text("scroll.js"));
    page.waitForFunction(
        "[...document.querySelectorAll('.chart')].every(chart => chart.childElementCount)");
    return this;
  }

  Locator figure(String id) {
    return page.locator("figure#" + id);
  }

  /** What the function in a file beside this class finds in the page, one line for each find. */
  @SuppressWarnings("unchecked")
  List<String> found(String script) {
    return (List<String>) page.evaluate(text(script));
  }

  private static String text(String name) {
    try (InputStream in = OpenReport.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
