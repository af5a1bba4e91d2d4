package rasd.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;
import rasd.article.Evidence;
import rasd.article.Head;
import rasd.article.Mention;
import rasd.article.PageDate;
import rasd.article.PageLine;
import rasd.article.PublicationDate;
import rasd.article.Quote;
import rasd.article.Tokens;
import rasd.article.Words;
import rasd.articles.FileArticles;
import rasd.learning.LearntNames;
import rasd.lexicon.Lexicon;
import rasd.lexicon.OddForm;
import rasd.mentions.NameReading;
import rasd.quotes.QuoteStage;
import rasd.settings.Settings;
import rasd.tables.UserError;
import rasd.terms.ArticleTermsStep;
import rasd.terms.LexiconStage;
import rasd.text.Printable;

/**
 * Shows how the job reads one article, step by step, as lines of text, so that a user who doubts a
 * number can see where the number comes from. The article is read by itself: only a run over a
 * corpus learns names, joins forms into terms and knows the lines that a site repeats.
 */
public final class Trace {
  private final Article article;
  private final List<String> lines = new ArrayList<>();

  private Trace(Article article) {
    this.article = article;
  }

  /**
   * Traces one record of a file.
   *
   * @param position number of the record in the file, counted from 0
   * @param changes settings by key, which override those of Spark's configuration
   * @throws UserError if there is no such record, or if the record is refused
   */
  public static List<String> of(String file, long position, Map<String, String> changes) {
    Settings settings = Job.settings(changes);
    Configuration hadoop = SparkHadoopUtil.get().newConfiguration(new SparkConf());
    Lists lists = Lists.read(settings, hadoop);
    Article read =
        FileArticles.read(
            file, position, settings.input(), lists.articleRules(settings.dates()), hadoop);
    Article named =
        NameReading.ofLearntNames(LearntNames.none(), lists.names())
            .apply(NameReading.ofKnownNames(lists.names()).apply(read));
    Lexicon lexicon = new LexiconStage(lists.words(), settings.mostForms()).learn(named);
    Article quoted = QuoteStage.withQuotes(named, lists.speechWords());
    return new Trace(ArticleTermsStep.withTerms(quoted, lexicon)).lines(lexicon.oddForms());
  }

  private List<String> lines(List<OddForm> oddForms) {
    addHead();
    addLines();
    addDates();
    addSentences();
    addOddForms(oddForms);
    addMentions();
    addQuotes();
    return lines.stream().map(Printable::of).toList();
  }

  private void addHead() {
    Head head = article.head();
    title("Article " + head.articleId());
    add("file", head.provenance().sourcePath() + ", record " + head.provenance().recordNo());
    addIfKnown("source", head.provenance().source());
    addIfKnown("address", head.provenance().url());
    addIfKnown("title", head.title());
    addIfKnown("language", head.language());
    PublicationDate published = head.published();
    addIfKnown(
        "published",
        published.on() == null ? null : published.on() + ", from " + published.fromLabel());
    addIfKnown("page date", published.pageDate() == null ? null : published.pageDate().toString());
    addIfKnown("dateline", head.datelinePlace());
    addIfKnown("agency", head.agency());
    addIfKnown("byline", head.byline());
    head.provenance().metadata().forEach((name, value) -> add("metadata", name + " = " + value));
    add(
        "size",
        "%d paragraphs, %d sentences, %d tokens, %d words"
            .formatted(
                head.size().paragraphs(),
                head.size().sentences(),
                head.size().tokens(),
                head.size().words()));
  }

  private void addLines() {
    title("Lines: number, label, kept in the body (+) or not (-), rule, text");
    for (PageLine line : article.lines()) {
      lines.add(
          "%4d %-8s %s %s | %s"
              .formatted(
                  line.number(),
                  line.label().label(),
                  line.isKept() ? "+" : "-",
                  line.reason(),
                  line.text()));
    }
  }

  private void addDates() {
    title("Dates: line, expression, value, calendar and granularity, role, conflict");
    for (PageDate date : article.dates()) {
      lines.add(
          "%4d %s | %s | %s %s | %s | %s"
              .formatted(
                  date.lineNumber(),
                  date.expression().surface(),
                  date.expression().value(),
                  date.expression().calendar().label(),
                  date.expression().granularity().label(),
                  date.role().label(),
                  or(date.expression().conflict(), "no conflict")));
    }
  }

  private void addSentences() {
    title("Sentences, with their tokens: surface, kind, normalized, pieces, term");
    Tokens tokens = article.tokens();
    for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
      int begin = tokens.sentenceBegin(sentence);
      int end = tokens.sentenceEnd(sentence);
      lines.add(
          "%4d paragraph %d, %d to %d | %s"
              .formatted(
                  sentence,
                  tokens.paragraph(sentence),
                  begin,
                  end,
                  article.body().substring(begin, end)));
      for (int token = tokens.firstToken(sentence);
          token < tokens.firstToken(sentence + 1);
          token++) {
        addToken(tokens.words(), tokens.word(token));
      }
    }
  }

  private void addToken(Words words, int word) {
    lines.add(
        "       %s | %s%s | %s | %s | %s"
            .formatted(
                words.surface(word),
                words.kind(word).label(),
                words.isStopWord(word) ? ", stop word" : "",
                words.form(word),
                or(article.terms().pieces(word), "-"),
                or(article.terms().name(word), "-")));
  }

  private void addOddForms(List<OddForm> forms) {
    title("Forms whose neighbours suggest another reading: form, term, evidence");
    for (OddForm form : forms) {
      lines.add(
          String.format(
              Locale.ROOT, "     %s | %s | %.2f", form.form(), form.term(), form.evidence()));
    }
  }

  private void addMentions() {
    title("Mentions of known names: sentence, surface, entity, type, method, confidence");
    for (Mention mention : article.mentions()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%4d %s | %s | %s | %s | %.2f",
              mention.sentence(),
              mention.surface(),
              mention.entity(),
              mention.type(),
              mention.method(),
              mention.confidence()));
    }
    title("Evidence of other names, which a run sums over its articles");
    for (Evidence evidence : article.evidence()) {
      lines.add(
          "     %s | %s | %s | belief .%03d | %d times%s"
              .formatted(
                  evidence.form(),
                  evidence.type(),
                  evidence.signal(),
                  evidence.thousandths(),
                  evidence.count(),
                  evidence.isInflected() ? ", also inflected as a common word" : ""));
    }
  }

  private void addQuotes() {
    title("Quotations: sentence, speaker, entity, verb, style, confidence, text");
    for (Quote quote : article.quotes()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%4d %s | %s | %s | %s | %.2f | %s",
              article.tokens().sentenceAt(quote.begin()),
              or(quote.speaker(), "no speaker"),
              or(quote.entity(), "no entity"),
              or(quote.verb(), "no verb"),
              quote.style().label(),
              quote.confidence(),
              article.body().substring(quote.begin(), quote.end())));
    }
  }

  private void title(String title) {
    lines.add("");
    lines.add("=== " + title);
  }

  private void add(String name, String value) {
    lines.add("%-9s %s".formatted(name, value));
  }

  private void addIfKnown(String name, @Nullable String value) {
    if (value != null) {
      add(name, value);
    }
  }

  private static String or(@Nullable String value, String otherwise) {
    return value == null ? otherwise : value;
  }
}
