package rasd.articles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rasd.text.DateFinder;
import rasd.text.Language;
import rasd.text.SentenceSplitter;
import rasd.text.Span;
import rasd.text.StopWords;
import rasd.text.Token;
import rasd.text.TokenKind;
import rasd.text.Tokenizer;

/** From a record's text to the article it holds. One per thread: break iterators keep a state. */
final class ArticleReader {
  private final Tokenizer tokenizer = new Tokenizer();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final DateFinder dates = new DateFinder();
  private final StopWords stopWords;
  private final PagePhrases phrases;
  private final LineLabeller labeller;

  ArticleReader(StopWords stopWords, PagePhrases phrases) {
    this.stopWords = stopWords;
    this.phrases = phrases;
    this.labeller = new LineLabeller(phrases, dates);
  }

  /**
   * Reads a page as scraped.
   *
   * @param text the lines of the page, site chrome and all
   * @param hints what its mark-up says of them; none for plain text
   * @param title that the page gives besides its lines, or null
   * @param date likewise, as printed
   * @param source what other pages of its source repeat
   */
  Article page(
      String text,
      List<LineHint> hints,
      @Nullable String title,
      @Nullable String date,
      SourceLines source) {
    List<PageLine> lines = labeller.labelPage(text, hints, title, source);
    return article(lines, title == null ? title(lines) : title, day(date));
  }

  /**
   * Reads the text of a record with fields.
   *
   * @param title of the record, or null
   * @param date of the record as printed, or null
   */
  Article record(String text, @Nullable String title, @Nullable String date) {
    List<PageLine> lines = labeller.labelText(text, title);
    return article(lines, title, day(date));
  }

  private @Nullable LocalDate day(@Nullable String date) {
    return date == null ? null : RecordDate.parse(date, dates);
  }

  private Article article(
      List<PageLine> lines, @Nullable String title, @Nullable LocalDate publishedOn) {
    Body body = Body.of(lines);
    List<Article.Sentence> sentences = sentences(body);
    return new Article(
        title,
        body.text(),
        Language.of(body.text()),
        Publishing.of(lines, publishedOn, dates),
        dateline(lines),
        lines,
        sentences,
        formCounts(sentences));
  }

  private static @Nullable String title(List<PageLine> lines) {
    return lines.stream()
        .filter(line -> line.label() == LineLabel.TITLE)
        .map(PageLine::text)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Dateline dateline(List<PageLine> lines) {
    for (PageLine line : lines) {
      if (line.label() == LineLabel.DATELINE) {
        return Dateline.ofLine(Line.of(line.text()).get(0), phrases);
      }
      if (line.label() == LineLabel.BODY) {
        return Dateline.opening(line.text(), phrases);
      }
    }
    return null;
  }

  private List<Article.Sentence> sentences(Body body) {
    List<Article.Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    for (Span line : body.lines()) {
      int before = sentences.size();
      for (Span sentence : splitter.sentences(body.text(), line.begin(), line.end())) {
        List<Article.Word> words = words(body.text(), sentence);
        sentences.add(new Article.Sentence(paragraph, sentence, words));
      }
      paragraph += sentences.size() > before ? 1 : 0;
    }
    return sentences;
  }

  private List<Article.Word> words(String body, Span sentence) {
    List<Article.Word> words = new ArrayList<>();
    for (Token token : tokenizer.tokens(body, sentence.begin(), sentence.end())) {
      String spelt = token.spelt();
      boolean isStopWord = token.kind() == TokenKind.WORD && stopWords.contains(spelt);
      words.add(new Article.Word(token, isStopWord, isStopWord ? stopWords.pieces(spelt) : null));
    }
    return words;
  }

  private static List<Article.FormCount> formCounts(List<Article.Sentence> sentences) {
    Map<String, TreeMap<String, Long>> forms = new TreeMap<>();
    for (Article.Sentence sentence : sentences) {
      for (Article.Word word : sentence.words()) {
        if (word.isTerm()) {
          forms
              .computeIfAbsent(word.token().normalized(), form -> new TreeMap<>())
              .merge(word.token().surface(), 1L, Long::sum);
        }
      }
    }
    List<Article.FormCount> counts = new ArrayList<>();
    forms.forEach(
        (form, surfaces) ->
            surfaces.forEach(
                (surface, count) -> counts.add(new Article.FormCount(form, surface, count))));
    return counts;
  }

  /**
   * The kept lines of a page, joined.
   *
   * @param lines where each of them stands in the text
   */
  private record Body(String text, List<Span> lines) {
    static Body of(List<PageLine> lines) {
      StringBuilder text = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      for (PageLine line : lines) {
        if (line.isKept()) {
          text.append(text.isEmpty() ? "" : "\n");
          spans.add(new Span(text.length(), text.length() + line.text().length()));
          text.append(line.text());
        }
      }
      return new Body(text.toString(), List.copyOf(spans));
    }
  }
}
