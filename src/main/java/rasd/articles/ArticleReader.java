package rasd.articles;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;
import rasd.article.Body;
import rasd.article.BodySize;
import rasd.article.Head;
import rasd.article.LineLabel;
import rasd.article.PageLine;
import rasd.article.Provenance;
import rasd.article.Tokens;
import rasd.article.TokensBuilder;
import rasd.calendar.DateFinder;
import rasd.dates.Moment;
import rasd.dates.Publishing;
import rasd.dates.RecordDate;
import rasd.input.InputRecord;
import rasd.input.TextKind;
import rasd.pages.LabelledPage;
import rasd.pages.LineLabeller;
import rasd.pages.SourceLines;
import rasd.text.Language;
import rasd.text.SentenceSplitter;
import rasd.text.Span;
import rasd.text.TokenKind;
import rasd.text.Tokenizer;

/** Makes an article from a record's text. Not thread-safe, because break iterators have state. */
final class ArticleReader {
  /** The field of a record that names its author. */
  static final String AUTHOR = "author";

  private static final String PERSIAN = "fa";

  private final Tokenizer tokenizer = new Tokenizer();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final DateFinder dates = new DateFinder();
  private final DateFinder persianDates = DateFinder.ofPersian();
  private final ArticleRules rules;
  private final LineLabeller labeller;

  ArticleReader(ArticleRules rules) {
    this.rules = rules;
    this.labeller = new LineLabeller(rules.phrases(), rules.names(), dates);
  }

  /**
   * Reads a record.
   *
   * @param path the path of the record's file, relative to the input
   * @param number the record's number in the file
   * @param source what the pages and texts of the record's source share
   */
  Article read(InputRecord record, String path, long number, SourceLines source) {
    Provenance provenance =
        new Provenance(path, number, record.source(), record.url(), record.metadata());
    LabelledPage page = labelled(record, source);
    String title = record.title();
    if (title == null && record.kind() == TextKind.PAGE) {
      title = title(page.lines());
    }
    return article(record.articleId(), provenance, page, title, record.date());
  }

  private LabelledPage labelled(InputRecord record, SourceLines source) {
    return switch (record.kind()) {
      case PAGE -> labeller.labelPage(record.text(), record.hints(), record.title(), source);
      case ARTICLE ->
          labeller.labelText(record.text(), record.title(), record.metadata().get(AUTHOR), source);
    };
  }

  private Article article(
      String id,
      Provenance provenance,
      LabelledPage page,
      @Nullable String title,
      @Nullable String date) {
    Body body = Body.of(page.lines());
    Tokens tokens = tokens(body, asides(page, body));
    String language = Language.of(body.text());
    DateFinder finder = PERSIAN.equals(language) ? persianDates : dates;
    ZoneId zone = rules.dates().zoneOf(provenance.source());
    Moment fromRecord =
        date == null ? null : RecordDate.parse(date, provenance.url(), finder, zone);
    Publishing publishing = Publishing.of(page.lines(), fromRecord, finder, rules.dates(), zone);
    Head head =
        new Head(
            id,
            id, // Until stories have been found, each article is its own story.
            provenance,
            title,
            language,
            publishing.published(),
            page.credits().place(),
            page.credits().agency(),
            page.credits().byline(),
            size(tokens));
    return Article.of(head, page.lines(), tokens, publishing.dates());
  }

  private static BodySize size(Tokens tokens) {
    long words = 0;
    for (int token = 0; token < tokens.count(); token++) {
      words += tokens.words().kind(tokens.word(token)) == TokenKind.WORD ? 1 : 0;
    }
    return new BodySize(tokens.paragraphCount(), tokens.sentenceCount(), tokens.count(), words);
  }

  private static @Nullable String title(List<PageLine> lines) {
    return lines.stream()
        .filter(line -> line.label() == LineLabel.TITLE)
        .map(PageLine::text)
        .findFirst()
        .orElse(null);
  }

  /** The asides in kept lines, as spans of the body. */
  private static List<Span> asides(LabelledPage page, Body body) {
    List<Span> asides = new ArrayList<>();
    int kept = 0;
    for (PageLine line : page.lines()) {
      if (!line.isKept()) {
        continue;
      }
      int begin = body.lines().get(kept++).begin();
      for (LabelledPage.Aside aside : page.asides()) {
        if (aside.line() == line.number()) {
          asides.add(new Span(begin + aside.place().begin(), begin + aside.place().end()));
        }
      }
    }
    return List.copyOf(asides);
  }

  private Tokens tokens(Body body, List<Span> asides) {
    TokensBuilder tokens = new TokensBuilder(body.text(), rules.stopWords(), asides);
    int paragraph = 0;
    for (Span line : body.lines()) {
      boolean holdsSentence = false;
      for (Span sentence : splitter.sentences(body.text(), line.begin(), line.end())) {
        tokens.add(
            paragraph,
            sentence.begin(),
            sentence.end(),
            tokenizer.tokens(body.text(), sentence.begin(), sentence.end()));
        holdsSentence = true;
      }
      paragraph += holdsSentence ? 1 : 0;
    }
    return tokens.build();
  }
}
