package rasd.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rasd.article.Article;

/**
 * Reads the pages in {@code src/test/resources/layouts}. No two pages have the same layout, and the
 * story is marked in each.
 */
class LayoutPagesTest {
  private static final Path PAGES = Path.of("src/test/resources/layouts");

  private final ReadArticles reader = new ReadArticles();

  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theStoryIsReadAsItIsMarked(String name) throws IOException {
    String html = Files.readString(PAGES.resolve(name));
    Document page = Jsoup.parse(html);
    Article article = reader.html(html);
    assertEquals(marked(page, "body"), article.body());
    assertEquals(marked(page, "title"), article.head().title());
    assertEquals(
        page.selectFirst("html").attr("data-date"),
        article.head().published().on() == null ? "" : article.head().published().on().toString());
  }

  private static String marked(Document page, String what) {
    return page.select("[data-y=" + what + "]").stream()
        .map(element -> element.text())
        .collect(Collectors.joining("\n"));
  }
}
