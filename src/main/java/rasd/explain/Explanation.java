package rasd.explain;

import static rasd.tables.Columns.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasd.published.PublishedRun;
import rasd.published.TableRow;
import rasd.tables.Slices;
import rasd.tables.UserError;

/**
 * Shows how often the articles of a run mention an entity, alone or with another, and in which
 * sentences. If no sentence mentions both, it shows the evidence of the pair: the first sentences
 * with each of them.
 */
public final class Explanation {
  /** A sentence of an article. */
  private record SentenceId(String article, int sentence) {
    static final Comparator<SentenceId> ORDER =
        Comparator.comparing(SentenceId::article).thenComparingInt(SentenceId::sentence);
  }

  private final PublishedRun run;
  private final EntityNames names;
  private final List<String> lines = new ArrayList<>();

  private Explanation(PublishedRun run) {
    this.run = run;
    this.names = new EntityNames(run);
  }

  /**
   * The explanation, line by line.
   *
   * @param entity id or name
   * @param with id or name of another entity, or null
   * @param limit largest number of sentences
   * @throws UserError if the folder has no run, or the run has no such entity
   */
  public static List<String> of(String output, String entity, @Nullable String with, int limit) {
    Explanation explanation = new Explanation(PublishedRun.at(output));
    String id = explanation.find(entity);
    if (with == null) {
      explanation.addEntity(id, limit);
    } else {
      explanation.addPair(id, explanation.find(with), limit);
    }
    return explanation.lines;
  }

  private String find(String name) {
    EntityMatch match = names.find(name);
    match.notes().forEach(this::addLine);
    return match.id();
  }

  private void addEntity(String id, int limit) {
    run.table("entities")
        .columns(MENTION_COUNT, ARTICLE_COUNT, STORY_COUNT, SOURCE_COUNT)
        .where(ENTITY_ID, id)
        .forEach(
            row ->
                addLine(
                    "%s: %s, %s, %s, %s"
                        .formatted(
                            names.describe(id),
                            PrintedNumber.of(row.whole(MENTION_COUNT), "mention", "mentions"),
                            PrintedNumber.of(row.whole(ARTICLE_COUNT), "article", "articles"),
                            PrintedNumber.of(row.whole(STORY_COUNT), "story", "stories"),
                            PrintedNumber.of(row.whole(SOURCE_COUNT), "source", "sources"))));
    addSentences(sentencesWith(id), limit);
  }

  private void addPair(String one, String other, int limit) {
    if (one.equals(other)) {
      throw UserError.usage(
          "Both names are names of " + one + ". Name another entity with --with.");
    }
    String a = one.compareTo(other) < 0 ? one : other;
    String b = a.equals(one) ? other : one;
    Set<SentenceId> evidence = new TreeSet<>(SentenceId.ORDER);
    addLine(names.describe(one) + " + " + names.describe(other));
    run.table("comentions")
        .columns(CONTEXT, WEIGHT, ARTICLE_COUNT, COUNT_A, COUNT_B, TOTAL, EVIDENCE)
        .where(SLICE_TYPE, Slices.ALL)
        .where(ENTITY_A, a)
        .where(ENTITY_B, b)
        .forEach(row -> addCounts(row, one.equals(a), evidence));
    Set<SentenceId> both = sentencesWith(one);
    both.retainAll(sentencesWith(other));
    if (both.isEmpty()) {
      addLine("No sentence mentions both.");
    }
    addSentences(both.isEmpty() ? evidence : both, limit);
  }

  private void addCounts(TableRow row, boolean inOrder, Set<SentenceId> evidence) {
    addLine(
        "%1$s: both in %2$s of %5$s (%6$s), the first in %3$s, the second in %4$s"
            .formatted(
                row.text(CONTEXT),
                PrintedNumber.of(row.whole(WEIGHT)),
                PrintedNumber.of(row.whole(inOrder ? COUNT_A : COUNT_B)),
                PrintedNumber.of(row.whole(inOrder ? COUNT_B : COUNT_A)),
                PrintedNumber.of(row.whole(TOTAL)),
                PrintedNumber.of(row.whole(ARTICLE_COUNT), "article", "articles")));
    List<String> articles = row.texts(EVIDENCE + "." + ARTICLE_ID);
    List<Long> sentences = row.wholes(EVIDENCE + "." + SENTENCE_NO);
    for (int i = 0; i < articles.size(); i++) {
      evidence.add(new SentenceId(articles.get(i), sentences.get(i).intValue()));
    }
  }

  private Set<SentenceId> sentencesWith(String id) {
    Set<SentenceId> places = new TreeSet<>(SentenceId.ORDER);
    run.table("mentions")
        .columns(ARTICLE_ID, SENTENCE_NO)
        .where(ENTITY_ID, id)
        .forEach(row -> places.add(place(row)));
    return places;
  }

  private static SentenceId place(TableRow row) {
    return new SentenceId(row.text(ARTICLE_ID), (int) row.whole(SENTENCE_NO));
  }

  /** Adds sentences, sorted by day (unknown days last), article and place. */
  private void addSentences(Set<SentenceId> places, int limit) {
    Map<String, ArticleOrigin> origins = ArticleOrigin.of(run, articlesOf(places));
    List<SentenceId> shown =
        places.stream()
            .sorted(
                Comparator.<SentenceId, LocalDate>comparing(
                        place -> origins.getOrDefault(place.article(), ArticleOrigin.UNKNOWN).day(),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(SentenceId.ORDER))
            .limit(limit)
            .toList();
    Map<SentenceId, String> texts = texts(shown);
    for (SentenceId place : shown) {
      ArticleOrigin origin = origins.getOrDefault(place.article(), ArticleOrigin.UNKNOWN);
      lines.add("");
      addLine(
          "%s  %s  %s"
              .formatted(
                  origin.day() == null ? "no date" : origin.day(),
                  Bidi.leftToRight(place.article() + "#" + place.sentence()),
                  origin.source() == null ? "" : Bidi.rightToLeft(origin.source())));
      lines.add(Bidi.rightToLeftLine(texts.getOrDefault(place, "")));
    }
    lines.add("");
    addLine(
        "%s of %s"
            .formatted(
                PrintedNumber.of(shown.size()),
                PrintedNumber.of(places.size(), "sentence", "sentences")));
  }

  private Map<SentenceId, String> texts(List<SentenceId> places) {
    Set<SentenceId> wanted = Set.copyOf(places);
    Map<SentenceId, String> texts = new HashMap<>();
    run.table("sentences")
        .columns(SENTENCE_NO, TEXT)
        .where(ARTICLE_ID, articlesOf(wanted))
        .forEach(
            row -> {
              SentenceId place = place(row);
              if (wanted.contains(place)) {
                texts.put(place, row.text(TEXT));
              }
            });
    return texts;
  }

  private static Set<String> articlesOf(Set<SentenceId> places) {
    return places.stream().map(SentenceId::article).collect(Collectors.toSet());
  }

  private void addLine(String line) {
    lines.add(Bidi.leftToRightLine(line));
  }
}
