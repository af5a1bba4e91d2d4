package rasd.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rasd.published.PublishedRun;
import rasd.tables.UserError;
import rasd.text.Folding;

/**
 * The hits of a search, each with the text before and after it in its sentence. If there are more
 * hits than wanted, those in the first articles by id are taken; they are a sample, because ids are
 * hashes.
 *
 * @param lines the hits that are shown
 * @param total number of all hits
 * @param notes which entity was taken, unless the name that was asked for is that of one entity
 *     only
 */
public record Concordance(List<ConcordanceLine> lines, long total, List<String> notes) {
  /** A hit in its sentence. */
  public record ConcordanceLine(
      String before,
      String keyword,
      String after,
      @Nullable String source,
      @Nullable LocalDate day,
      String article,
      int sentence) {}

  /** The order of the lines. The constants are named as on the command line. */
  public enum Order {
    /** By the words before the hit, beginning with the nearest. */
    before,
    /** By the words after the hit, beginning with the nearest. */
    after,
    /** By day; unknown days come last. */
    day
  }

  /**
   * Says which hits are wanted, and in which order.
   *
   * @param source source of the articles, or null
   * @param from first day, or null
   * @param to last day, or null
   * @param limit largest number of lines
   */
  public record HitFilter(
      @Nullable String source,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      int limit,
      Order order) {
    boolean takesAll() {
      return source == null && from == null && to == null;
    }
  }

  /** The concordance of a term, which may be given by any of its forms. */
  public static Concordance ofTerm(String output, String term, HitFilter choice) {
    PublishedRun run = withTokens(output);
    return of(run, new TermFinding(TermNames.find(run, term)), List.of(), choice);
  }

  /** The concordance of words that follow each other. */
  public static Concordance ofPhrase(String output, String phrase, HitFilter choice) {
    return of(withTokens(output), new PhraseFinding(phrase), List.of(), choice);
  }

  /** The concordance of an entity, which may be given by any of its names. */
  public static Concordance ofEntity(String output, String entity, HitFilter choice) {
    PublishedRun run = PublishedRun.at(output);
    EntityMatch match = new EntityNames(run).find(entity);
    return of(run, new EntityFinding(match.id()), match.notes(), choice);
  }

  private static PublishedRun withTokens(String output) {
    PublishedRun run = PublishedRun.at(output);
    if (!run.tables().contains("tokens")) {
      throw UserError.usage(
          "The run left out the table tokens. Search for an entity, or repeat the run with tokens.");
    }
    return run;
  }

  private static Concordance of(
      PublishedRun run, Finding finding, List<String> notes, HitFilter choice) {
    Map<String, Long> counts = finding.counts(run);
    if (!choice.takesAll()) {
      counts.keySet().retainAll(SomeArticles.of(run, choice));
    }
    List<String> articles = new ArrayList<>();
    long total = 0;
    for (Map.Entry<String, Long> article : counts.entrySet()) {
      if (total < choice.limit()) {
        articles.add(article.getKey());
      }
      total += article.getValue();
    }
    List<Hit> hits = finding.hits(run, articles);
    List<ConcordanceLine> lines =
        new ArrayList<>(
            HitSentences.lines(run, hits.subList(0, Math.min(choice.limit(), hits.size()))));
    lines.sort(order(choice.order()));
    return new Concordance(List.copyOf(lines), total, notes);
  }

  private static Comparator<ConcordanceLine> order(Order order) {
    Comparator<ConcordanceLine> first =
        switch (order) {
          case before -> Comparator.comparing(line -> reversed(line.before()));
          case after -> Comparator.comparing(line -> Folding.normalize(line.after()));
          case day ->
              Comparator.comparing(
                  ConcordanceLine::day, Comparator.nullsLast(Comparator.naturalOrder()));
        };
    return first
        .thenComparing(ConcordanceLine::article)
        .thenComparingInt(ConcordanceLine::sentence);
  }

  /** The words of a text from the last to the first. */
  private static String reversed(String text) {
    List<String> words = new ArrayList<>(List.of(Folding.normalize(text).split(" ", -1)));
    Collections.reverse(words);
    return String.join(" ", words);
  }
}
