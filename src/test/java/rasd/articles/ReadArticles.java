package rasd.articles;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;
import rasd.html.HtmlPage;
import rasd.input.InputRecord;
import rasd.input.TextKind;
import rasd.pages.LineHint;
import rasd.pages.Phrases;
import rasd.pages.SourceLines;

/** Reads articles as the job does, for the tests and benchmarks of other packages. */
public final class ReadArticles {
  private final ArticleReader reader =
      new ArticleReader(
          new ArticleRules(Phrases.STOP_WORDS, Phrases.OF_PAGES, Phrases.NAMES, Phrases.DATES));

  /** Reads the text of a page. */
  public Article page(String text) {
    return read(TextKind.PAGE, text, List.of(), null, null);
  }

  /** Reads a page of HTML. */
  public Article html(String html) {
    HtmlPage page = HtmlPage.parse(html);
    return read(TextKind.PAGE, page.text(), page.hints(), page.title(), page.date());
  }

  /** Reads a record with fields. */
  public Article record(String text, @Nullable String title, @Nullable String date) {
    return read(TextKind.ARTICLE, text, List.of(), title, date);
  }

  private Article read(
      TextKind kind,
      String text,
      List<LineHint> hints,
      @Nullable String title,
      @Nullable String date) {
    return read(new InputRecord("a1", null, null, title, date, kind, text, hints, new TreeMap<>()));
  }

  Article read(InputRecord record) {
    return reader.read(record, "a.txt", 0, SourceLines.NONE);
  }
}
