package rasd.articles;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.article.PageLine;
import rasd.bytes.RefusedException;
import rasd.calendar.DateFinder;
import rasd.dates.Moment;
import rasd.dates.Publishing;
import rasd.dates.RecordDate;
import rasd.input.FileFormat;
import rasd.input.InputFile;
import rasd.input.InputRecord;
import rasd.input.InputSettings;
import rasd.input.RawRecord;
import rasd.input.RecordParser;
import rasd.pages.LineLabeller;
import rasd.pages.NewsNames;
import rasd.pages.PagePhrases;
import rasd.pages.Phrases;
import rasd.pages.SourceLines;
import rasd.text.Language;
import rasd.text.SentenceSplitter;
import rasd.text.Shingles;
import rasd.text.Span;
import rasd.text.StopWords;
import rasd.text.Token;
import rasd.text.TokenKind;
import rasd.text.Tokenizer;
import rasd.text.WordHashes;

/**
 * Makes an article from the bytes of a JSON record in single steps, so that a benchmark can time
 * each step. The steps must be called in their order, because each step uses the results of earlier
 * ones.
 */
public final class ArticleSteps {
  /**
   * A sentence as tokens.
   *
   * @param isStopWord for each token, whether it is a stop word
   */
  public record Sentence(List<Token> tokens, boolean[] isStopWord) {}

  private static final InputFile FILE = new InputFile("file:/a.jsonl", "a.jsonl", 0, 0);
  private static final InputSettings SETTINGS =
      new InputSettings(
          new InputSettings.Fields("title", "text", "source", "date", "url"),
          InputSettings.SourceRule.parse("record"),
          1 << 24,
          1 << 24,
          10,
          "",
          null);

  private final RecordParser parser = new RecordParser(SETTINGS);
  private final DateFinder dates = new DateFinder();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Tokenizer tokenizer = new Tokenizer();
  private final StopWords stopWords;
  private final LineLabeller labeller;

  private @Nullable InputRecord record;
  private List<PageLine> lines = List.of();
  private List<Sentence> sentences = List.of();
  private String body = "";

  public ArticleSteps(StopWords stopWords, Collection<String> pagePhrases) {
    this.stopWords = stopWords;
    this.labeller = new LineLabeller(PagePhrases.parse(pagePhrases), NewsNames.NONE, dates);
  }

  /**
   * Decodes and parses a record. Like the other steps, it returns a number that depends on what it
   * has read.
   */
  public int parse(byte[] bytes) {
    try {
      record =
          parser.parse(
              FILE,
              RawRecord.of(
                  0, FileFormat.JSON_LINES, bytes, List.of(), Collections.emptySortedMap()));
      return record.articleId().hashCode();
    } catch (RefusedException e) {
      throw new IllegalArgumentException(e);
    }
  }

  public int label() {
    lines = labeller.labelText(record.text(), record.title(), null, SourceLines.NONE).lines();
    return lines.size();
  }

  /** Finds the dates in the lines and the day of publication. */
  public int dates() {
    Moment day =
        record.date() == null ? null : RecordDate.parse(record.date(), null, dates, ZoneOffset.UTC);
    return Publishing.of(lines, day, dates, Phrases.DATES, ZoneOffset.UTC).dates().size();
  }

  /** Finds sentences and tokens, and which tokens are stop words, with their pieces. */
  public int cut() {
    body = String.join("\n", lines.stream().filter(PageLine::isKept).map(PageLine::text).toList());
    sentences = new ArrayList<>();
    int pieces = 0;
    for (int begin = 0; begin < body.length(); ) {
      int end = body.indexOf('\n', begin) < 0 ? body.length() : body.indexOf('\n', begin);
      for (Span span : splitter.sentences(body, begin, end)) {
        List<Token> tokens = tokenizer.tokens(body, span.begin(), span.end());
        boolean[] isStopWord = new boolean[tokens.size()];
        for (int i = 0; i < isStopWord.length; i++) {
          Token token = tokens.get(i);
          String spelt = token.spelt();
          isStopWord[i] = token.kind() == TokenKind.WORD && stopWords.contains(spelt);
          pieces += isStopWord[i] ? stopWords.pieces(spelt).length() : 0;
        }
        sentences.add(new Sentence(tokens, isStopWord));
      }
      begin = end + 1;
    }
    return pieces;
  }

  public int language() {
    return String.valueOf(Language.of(body)).hashCode();
  }

  public int shingles() {
    List<String> words = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (token.kind() == TokenKind.WORD || token.kind() == TokenKind.NUMBER) {
          words.add(token.normalized());
        }
      }
    }
    long[] hashes = WordHashes.of(words);
    return Shingles.of(hashes).length + (int) Shingles.ofWhole(hashes);
  }

  public String body() {
    return body;
  }

  public List<Sentence> sentences() {
    return sentences;
  }
}
