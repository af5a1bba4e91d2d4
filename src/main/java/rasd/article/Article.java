package rasd.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article whose text has been read. Its many tokens and sentences are arrays of numbers; the few
 * mentions, dates and the like are lists of records.
 *
 * <p>A step reads only the {@linkplain Section sections} that it needs. Asking for a section that
 * was not read throws an {@link IllegalStateException}.
 */
public final class Article {
  private final Head head;
  private final @Nullable List<PageLine> lines;
  private final @Nullable Tokens tokens;
  private final @Nullable List<PageDate> dates;
  private final @Nullable List<Mention> mentions;
  private final @Nullable List<Evidence> evidence;
  private final @Nullable List<Quote> quotes;
  private final @Nullable Terms terms;
  private @Nullable String body;

  /** Sections that were not read are null. */
  Article(
      Head head,
      @Nullable List<PageLine> lines,
      @Nullable Tokens tokens,
      @Nullable List<PageDate> dates,
      @Nullable List<Mention> mentions,
      @Nullable List<Evidence> evidence,
      @Nullable List<Quote> quotes,
      @Nullable Terms terms) {
    this.head = head;
    this.lines = lines;
    this.tokens = tokens;
    this.dates = dates;
    this.mentions = mentions;
    this.evidence = evidence;
    this.quotes = quotes;
    this.terms = terms;
  }

  /** An article whose names, quotations and terms have not been found yet. */
  public static Article of(Head head, List<PageLine> lines, Tokens tokens, List<PageDate> dates) {
    return new Article(head, lines, tokens, dates, null, null, null, null);
  }

  /** The same article with the names found in it, and with evidence of other names. */
  public Article withNames(List<Mention> found, List<Evidence> ofOthers) {
    return new Article(head, lines, tokens, dates, found, ofOthers, quotes, terms);
  }

  /** The same article with other mentions. */
  public Article withMentions(List<Mention> found) {
    return new Article(head, lines, tokens, dates, found, evidence, quotes, terms);
  }

  /** The same article with the quotations found in it. */
  public Article withQuotes(List<Quote> found) {
    return new Article(head, lines, tokens, dates, mentions, evidence, found, terms);
  }

  /**
   * The same article with the terms of its words.
   *
   * @param split the same tokens, in which a word that counts as several terms is several words
   */
  public Article withTerms(Tokens split, Terms ofWords) {
    return new Article(head, lines, split, dates, mentions, evidence, quotes, ofWords);
  }

  /** The same article as a part of another story. */
  public Article withStory(String story) {
    return new Article(
        head.withStory(story), lines, tokens, dates, mentions, evidence, quotes, terms);
  }

  public Head head() {
    return head;
  }

  public String id() {
    return head.articleId();
  }

  /** The lines of the page that are not blank, with their labels. */
  public List<PageLine> lines() {
    return read(lines, Section.LINES);
  }

  /** The kept lines, joined by line feeds. */
  public String body() {
    if (body == null) {
      body = Body.of(lines()).text();
    }
    return body;
  }

  /** The sentences and tokens of the body. */
  public Tokens tokens() {
    return read(tokens, Section.TOKENS);
  }

  /** The dates of the page, in the order of its text. */
  public List<PageDate> dates() {
    return read(dates, Section.DATES);
  }

  /** The names in the body, in the order of its text. They do not overlap. */
  public List<Mention> mentions() {
    return read(mentions, Section.MENTIONS);
  }

  /** The article's evidence of names that are in no list. */
  public List<Evidence> evidence() {
    return read(evidence, Section.EVIDENCE);
  }

  /** The quotations in the body, in the order of its text. */
  public List<Quote> quotes() {
    return read(quotes, Section.QUOTES);
  }

  /** The terms of the article's words. */
  public Terms terms() {
    return read(terms, Section.TERMS);
  }

  private static <T> T read(@Nullable T part, Section section) {
    if (part == null) {
      throw new IllegalStateException("The section " + section + " was not read.");
    }
    return part;
  }
}
