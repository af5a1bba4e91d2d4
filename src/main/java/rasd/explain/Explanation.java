package rasd.explain;

import static org.apache.parquet.filter2.predicate.FilterApi.and;
import static org.apache.parquet.filter2.predicate.FilterApi.binaryColumn;
import static org.apache.parquet.filter2.predicate.FilterApi.eq;
import static org.apache.parquet.filter2.predicate.FilterApi.in;
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
import org.apache.parquet.example.data.Group;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;
import rasd.tables.Slices;
import rasd.tables.UserError;

/**
 * How often a run mentions an entity, alone or with another, and the sentences that do. Where no
 * sentence has both, the evidence of the pair is shown: the first sentences with each of them.
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
   * @param with id or name of another, or null
   * @param limit most sentences
   * @throws UserError when the folder holds no run or the run no such entity
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
    String[] columns = {MENTION_COUNT, ARTICLE_COUNT, STORY_COUNT, SOURCE_COUNT};
    run.read(
        "entities",
        columns(columns, ENTITY_ID),
        equal(ENTITY_ID, id),
        row ->
            addLine(
                "%s: %d mentions, %d articles, %d stories, %d sources"
                    .formatted(
                        names.describe(id),
                        row.getLong(MENTION_COUNT, 0),
                        row.getLong(ARTICLE_COUNT, 0),
                        row.getLong(STORY_COUNT, 0),
                        row.getLong(SOURCE_COUNT, 0))));
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
    run.read(
        "comentions",
        columns(
            new String[] {CONTEXT, SLICE, WEIGHT, ARTICLE_COUNT, COUNT_A, COUNT_B, TOTAL, EVIDENCE},
            SLICE_TYPE,
            ENTITY_A,
            ENTITY_B),
        and(and(equal(SLICE_TYPE, Slices.ALL), equal(ENTITY_A, a)), equal(ENTITY_B, b)),
        row -> addCounts(row, one.equals(a), evidence));
    Set<Place> both = sentencesWith(one);
    both.retainAll(sentencesWith(other));
    if (both.isEmpty()) {
      addLine("No sentence has both.");
    }
    addSentences(both.isEmpty() ? evidence : both, limit);
  }

  private void addCounts(Group row, boolean inOrder, Set<Place> evidence) {
    addLine(
        "%s: together %d, alone or together %d and %d, of %d; in %d articles"
            .formatted(
                row.getString(CONTEXT, 0),
                row.getLong(WEIGHT, 0),
                row.getLong(inOrder ? COUNT_A : COUNT_B, 0),
                row.getLong(inOrder ? COUNT_B : COUNT_A, 0),
                row.getLong(TOTAL, 0),
                row.getLong(ARTICLE_COUNT, 0)));
    Group list = row.getGroup(EVIDENCE, 0);
    for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
      Group sentence = list.getGroup(0, i).getGroup(0, 0);
      evidence.add(
          new Place(sentence.getString(ARTICLE_ID, 0), sentence.getInteger(SENTENCE_NO, 0)));
    }
  }

  private Set<Place> sentencesWith(String id) {
    Set<Place> places = new TreeSet<>(Place.ORDER);
    run.read(
        "mentions",
        new String[] {ARTICLE_ID, SENTENCE_NO, ENTITY_ID},
        equal(ENTITY_ID, id),
        row -> places.add(new Place(row.getString(ARTICLE_ID, 0), row.getInteger(SENTENCE_NO, 0))));
    return places;
  }

  /** By day, the unknown last, then by article and place. */
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
    if (!places.isEmpty()) {
      run.read(
          "articles",
          new String[] {ARTICLE_ID, SOURCE, PUBLISHED_ON},
          anyOf(places.stream().map(Place::article).collect(Collectors.toSet())),
          row ->
              articles.put(
                  row.getString(ARTICLE_ID, 0),
                  new Article(PublishedRun.text(row, SOURCE), day(row))));
    }
    return articles;
  }

  private static @Nullable LocalDate day(Group row) {
    return row.getFieldRepetitionCount(PUBLISHED_ON) == 0
        ? null
        : LocalDate.ofEpochDay(row.getInteger(PUBLISHED_ON, 0));
  }

  private Map<Place, String> texts(List<Place> places) {
    Map<Place, String> texts = new HashMap<>();
    if (!places.isEmpty()) {
      run.read(
          "sentences",
          new String[] {ARTICLE_ID, SENTENCE_NO, TEXT},
          anyOf(places.stream().map(Place::article).collect(Collectors.toSet())),
          row -> {
            Place place = new Place(row.getString(ARTICLE_ID, 0), row.getInteger(SENTENCE_NO, 0));
            if (places.contains(place)) {
              texts.put(place, row.getString(TEXT, 0));
            }
          });
    }
    return texts;
  }

  private void addLine(String line) {
    lines.add(Bidi.leftToRightLine(line));
  }

  private static String[] columns(String[] columns, String... more) {
    List<String> all = new ArrayList<>(List.of(columns));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static FilterPredicate equal(String column, String value) {
    return eq(binaryColumn(column), Binary.fromString(value));
  }

  private static FilterPredicate anyOf(Set<String> articles) {
    return in(
        binaryColumn(ARTICLE_ID),
        articles.stream().map(Binary::fromString).collect(Collectors.toSet()));
  }
}
