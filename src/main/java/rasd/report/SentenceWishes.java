package rasd.report;

import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rasd.published.PublishedRun;
import rasd.published.TableRow;
import rasd.published.Texts;

/**
 * Collects wishes for the sentences from which numbers come. The parts of the report add wishes
 * while they are written; then each table is read once for all wishes. Ids of articles are hashes,
 * so the first articles by id are a sample of all.
 */
final class SentenceWishes {
  private final PublishedRun run;
  private final Articles articles;
  private final boolean isWanted;
  private final List<Wish> wishes = new ArrayList<>();
  private final Map<String, @Nullable String> everywhere = new HashMap<>();
  private final Map<String, List<Wish>> byTerm = new HashMap<>();
  private final Map<String, List<Wish>> byEntity = new HashMap<>();
  private final Map<String, Map<String, List<Wish>>> byForm = new HashMap<>();
  private final Map<String, List<Wish>> byPhrase = new HashMap<>();

  SentenceWishes(PublishedRun run, Articles articles, boolean isWanted) {
    this.run = run;
    this.articles = articles;
    this.isWanted = isWanted;
  }

  /** Whether the report may contain text of the articles. */
  boolean isWanted() {
    return isWanted;
  }

  /**
   * Asks for sentences with a term. Like the methods below, this one returns the id of the list of
   * sentences, or null if there is no list.
   */
  @Nullable String ofTerm(String term) {
    return once("term " + term, () -> ofTerm(term, term, article -> true));
  }

  /** Asks for sentences with a term, in articles that pass a test. */
  @Nullable String ofTerm(String heading, String term, IntPredicate where) {
    return wish(heading, where, byTerm, term);
  }

  /** Asks for sentences that mention an entity. */
  @Nullable String ofEntity(String heading, String entity) {
    return once("entity " + entity, () -> ofEntity(heading, entity, article -> true));
  }

  /** Asks for sentences that mention an entity, in articles that pass a test. */
  @Nullable String ofEntity(String heading, String entity, IntPredicate where) {
    return wish(heading, where, byEntity, entity);
  }

  /**
   * Asks for sentences that mention an entity by one of its forms, in articles that pass a test.
   */
  @Nullable String ofForm(String heading, String entity, String form, IntPredicate where) {
    return wish(heading, where, byForm.computeIfAbsent(entity, e -> new HashMap<>()), form);
  }

  /** Asks for sentences with a phrase. */
  @Nullable String ofPhrase(String heading, String phrase) {
    return wish(heading, article -> true, byPhrase, phrase);
  }

  /** Asks for these sentences, but only one per story. */
  @Nullable String ofPlaces(String heading, List<MarkedPlace> places) {
    if (!isWanted || places.isEmpty()) {
      return null;
    }
    return once(heading + places, () -> newOfPlaces(heading, places));
  }

  private String newOfPlaces(String heading, List<MarkedPlace> places) {
    Wish wish = add(heading, article -> true);
    places.forEach(place -> wish.offer(place, articles.story(place.article())));
    return wish.id();
  }

  /**
   * Asks for the first sentence of each of these articles, even if several report the same story.
   */
  @Nullable String ofArticles(String heading, IntStream wanted) {
    if (!isWanted) {
      return null;
    }
    List<Integer> first = wanted.limit(Wish.MOST).boxed().toList();
    return once(heading + first, () -> newOfArticles(heading, first));
  }

  private String newOfArticles(String heading, List<Integer> first) {
    Wish wish = add(heading, article -> true);
    first.forEach(article -> wish.offer(MarkedPlace.unmarked(article, 0), article));
    return wish.id();
  }

  /** Makes a wish only once, so that tables that show the same sentences share one list. */
  private @Nullable String once(String key, Supplier<@Nullable String> wish) {
    if (!everywhere.containsKey(key)) {
      everywhere.put(key, wish.get());
    }
    return everywhere.get(key);
  }

  private @Nullable String wish(
      String heading, IntPredicate where, Map<String, List<Wish>> by, String key) {
    if (!isWanted) {
      return null;
    }
    Wish wish = add(heading, where);
    by.computeIfAbsent(key, k -> new ArrayList<>()).add(wish);
    return wish.id();
  }

  private Wish add(String heading, IntPredicate where) {
    Wish wish = new Wish("e" + wishes.size(), heading, where);
    wishes.add(wish);
    return wish;
  }

  /** Reads the tables and fulfils the wishes as far as possible. */
  Sentences granted() {
    Sentences sentences = new Sentences(run, articles);
    if (!byEntity.isEmpty() || !byForm.isEmpty()) {
      findMentions();
    }
    sentences.chooseTerms(byTerm);
    sentences.choosePhrases(byPhrase);
    sentences.read(wishes);
    return sentences;
  }

  /** The wishes, in the order in which they were made. */
  List<Wish> wishes() {
    return wishes;
  }

  private void findMentions() {
    Texts<List<Wish>> entities = Texts.of(byEntity);
    Texts<Map<String, List<Wish>>> forms = Texts.of(byForm);
    run.table("mentions")
        .columns(ENTITY_ID, ARTICLE_ID, SENTENCE_NO, BEGIN, END, SURFACE)
        .forEach(
            row -> {
              offer(row, row.lookUp(ENTITY_ID, entities));
              Map<String, List<Wish>> ofForms = row.lookUp(ENTITY_ID, forms);
              if (ofForms != null) {
                offer(row, ofForms.get(row.text(SURFACE)));
              }
            });
  }

  private void offer(TableRow row, @Nullable List<Wish> wanting) {
    if (wanting == null || wanting.stream().allMatch(Wish::isFull)) {
      return;
    }
    int article = articles.number(row.text(ARTICLE_ID));
    MarkedPlace place =
        new MarkedPlace(
            article, (int) row.whole(SENTENCE_NO), (int) row.whole(BEGIN), (int) row.whole(END));
    wanting.forEach(wish -> wish.offer(place, articles.story(article)));
  }
}
