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
 * Shows how often the articles of a run mention an entity, alone or with another, and the sentences
 * that do. If no sentence has both, it shows the evidence of the pair: the first sentences with
 * each of them.
 */
public final class Explanation {
  /** A sentence of an article. */
  private record Place(String article, int sentence) {
    static final Comparator<Place> ORDER =
        Comparator.comparing(Place::article).thenComparingInt(Place::sentence);
  }

  private record Article(@Nullable String source, @Nullable LocalDate day) {}

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
    String id = explanation.names.find(entity);
    if (with == null) {
      explanation.addEntity(id, limit);
    } else {
      explanation.addPair(id, explanation.names.find(with), limit);
    }
    return explanation.lines;
  }

  private void addEntity(String id, int limit) {
    run.table("entities")
        .columns(MENTION_COUNT, ARTICLE_COUNT, STORY_COUNT, SOURCE_COUNT)
        .where(ENTITY_ID, id)
        .forEach(
            row ->
                addLine(
                    "%s: %d mentions, %d articles, %d stories, %d sources"
                        .formatted(
                            names.describe(id),
                            row.whole(MENTION_COUNT),
                            row.whole(ARTICLE_COUNT),
                            row.whole(STORY_COUNT),
                            row.whole(SOURCE_COUNT))));
    addSentences(sentencesWith(id), limit);
  }

  private void addPair(String one, String other, int limit) {
    if (one.equals(other)) {
      throw UserError.usage("Both names are those of " + one + ". Name another with --with.");
    }
    String a = one.compareTo(other) < 0 ? one : other;
    String b = a.equals(one) ? other : one;
    Set<Place> evidence = new TreeSet<>(Place.ORDER);
    addLine(names.describe(one) + " + " + names.describe(other));
    run.table("comentions")
        .columns(CONTEXT, WEIGHT, ARTICLE_COUNT, COUNT_A, COUNT_B, TOTAL, EVIDENCE)
        .where(SLICE_TYPE, Slices.ALL)
        .where(ENTITY_A, a)
        .where(ENTITY_B, b)
        .forEach(row -> addCounts(row, one.equals(a), evidence));
    Set<Place> both = sentencesWith(one);
    both.retainAll(sentencesWith(other));
    if (both.isEmpty()) {
      addLine("No sentence has both.");
    }
    addSentences(both.isEmpty() ? evidence : both, limit);
  }

  private void addCounts(TableRow row, boolean inOrder, Set<Place> evidence) {
    addLine(
        "%s: together %d, alone or together %d and %d, of %d; in %d articles"
            .formatted(
                row.text(CONTEXT),
                row.whole(WEIGHT),
                row.whole(inOrder ? COUNT_A : COUNT_B),
                row.whole(inOrder ? COUNT_B : COUNT_A),
                row.whole(TOTAL),
                row.whole(ARTICLE_COUNT)));
    List<String> articles = row.texts(EVIDENCE + "." + ARTICLE_ID);
    List<Long> sentences = row.wholes(EVIDENCE + "." + SENTENCE_NO);
    for (int i = 0; i < articles.size(); i++) {
      evidence.add(new Place(articles.get(i), sentences.get(i).intValue()));
    }
  }

  private Set<Place> sentencesWith(String id) {
    Set<Place> places = new TreeSet<>(Place.ORDER);
    run.table("mentions")
        .columns(ARTICLE_ID, SENTENCE_NO)
        .where(ENTITY_ID, id)
        .forEach(row -> places.add(place(row)));
    return places;
  }

  private static Place place(TableRow row) {
    return new Place(row.text(ARTICLE_ID), (int) row.whole(SENTENCE_NO));
  }

  /** Adds sentences by day, unknown days last, then by article and place. */
  private void addSentences(Set<Place> places, int limit) {
    Map<String, Article> articles = articles(places);
    List<Place> shown =
        places.stream()
            .sorted(
                Comparator.<Place, LocalDate>comparing(
                        place -> day(articles, place),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Place.ORDER))
            .limit(limit)
            .toList();
    Map<Place, String> texts = texts(shown);
    for (Place place : shown) {
      Article article = articles.get(place.article());
      String source = article == null ? null : article.source();
      lines.add("");
      addLine(
          "%s  %s  %s"
              .formatted(
                  day(articles, place) == null ? "no date" : day(articles, place),
                  Bidi.leftToRight(place.article() + "#" + place.sentence()),
                  source == null ? "" : Bidi.rightToLeft(source)));
      lines.add(Bidi.rightToLeftLine(texts.getOrDefault(place, "")));
    }
    lines.add("");
    addLine("%d of %d sentences".formatted(shown.size(), places.size()));
  }

  private static @Nullable LocalDate day(Map<String, Article> articles, Place place) {
    Article article = articles.get(place.article());
    return article == null ? null : article.day();
  }

  private Map<String, Article> articles(Set<Place> places) {
    Map<String, Article> articles = new HashMap<>();
    run.table("articles")
        .columns(SOURCE, PUBLISHED_ON)
        .where(ARTICLE_ID, articlesOf(places))
        .forEach(
            row ->
                articles.put(
                    row.text(ARTICLE_ID),
                    new Article(row.textOrNull(SOURCE), row.day(PUBLISHED_ON))));
    return articles;
  }

  private Map<Place, String> texts(List<Place> places) {
    Set<Place> wanted = Set.copyOf(places);
    Map<Place, String> texts = new HashMap<>();
    run.table("sentences")
        .columns(SENTENCE_NO, TEXT)
        .where(ARTICLE_ID, articlesOf(wanted))
        .forEach(
            row -> {
              Place place = place(row);
              if (wanted.contains(place)) {
                texts.put(place, row.text(TEXT));
              }
            });
    return texts;
  }

  private static Set<String> articlesOf(Set<Place> places) {
    return places.stream().map(Place::article).collect(Collectors.toSet());
  }

  private void addLine(String line) {
    lines.add(Bidi.leftToRightLine(line));
  }
}
