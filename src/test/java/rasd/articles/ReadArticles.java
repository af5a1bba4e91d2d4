package rasd.articles;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;
import rasd.html.HtmlPage;
import rasd.input.InputRecord;
import rasd.pages.LineHint;
import rasd.pages.Phrases;
import rasd.pages.SourceLines;

/** Articles as the job reads them, for tests and benchmarks of other rooms. */
public final class ReadArticles {
  private final ArticleReader reader =
      new ArticleReader(
          new ArticleRules(Phrases.STOP_WORDS, Phrases.OF_PAGES, Phrases.NAMES, Phrases.DATES));

  /** A page of text, as scraped. */
  public Article page(String text) {
    return read(text, null, null, "");
  }

  /** A page of mark-up. */
  public Article html(String html) {
    HtmlPage page = HtmlPage.parse(html);
    return read(page.text(), page.title(), page.date(), LineHint.join(page.hints()));
  }

  /** The text of a record with fields. */
  public Article record(String text, @Nullable String title, @Nullable String date) {
    return read(text, title, date, null);
  }

  private Article read(
      String text, @Nullable String title, @Nullable String date, @Nullable String hints) {
    InputRecord record =
        new InputRecord("a1", null, null, title, date, text, hints, new TreeMap<>());
    return read(record);
  }

  Article read(InputRecord record) {
    return reader.read(record, "a.txt", 0, SourceLines.NONE);
  }
}
