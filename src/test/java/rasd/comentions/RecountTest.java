package rasd.comentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rasd.LiteralArticles;
import rasd.LiteralArticles.Story;
import rasd.articles.ArticlesTable;
import rasd.articles.SentencesTable;
import rasd.corpus.Corpus;
import rasd.corpus.SharedStories;
import rasd.measures.ChiSquare;
import rasd.mentions.MentionsTable;
import rasd.tables.Slices;

/** Counts the pairs of entities in random articles a second time, in the simplest way. */
class RecountTest {
  private static final List<String> NAMES = List.of("لافروف", "كيري", "داعش", "روسيا");
  private static final double ALPHA = 0.3;

  private static List<Row> table;

  /**
   * The contexts that mention an entity, by kind of context, slice type, slice and entity. Without
   * an entity, the key stands for all contexts.
   */
  private static final SortedMap<String, SortedSet<String>> CONTEXTS = new TreeMap<>();

  @BeforeAll
  static void countTwice() {
    Set<String> shared = Set.of("a11", "a12", "a13");
    Corpus corpus = LiteralArticles.withStory("a11", shared, LiteralArticles.corpus(stories(), 3));
    EntityNumbers numbers = EntityNumbers.of(List.of("isis", "kerry", "lavrov", "russia"));
    SharedStories areShared = shared::contains;
    ComentionStage stage =
        new ComentionStage(
            LiteralArticles.context().broadcast(numbers),
            LiteralArticles.context().broadcast(Places.of(new Slices(List.of()), corpus)),
            LiteralArticles.context().broadcast(areShared),
            new ComentionSettings(100, 1, ALPHA));
    Dataset<Row> pairs = stage.pairs(corpus);
    table = LiteralArticles.written(tables -> stage.write(pairs, tables)).collectAsList();
    List<Row> sentences = LiteralArticles.table(corpus, new SentencesTable()).collectAsList();
    List<Row> mentions = LiteralArticles.table(corpus, new MentionsTable()).collectAsList();
    for (Row article : LiteralArticles.table(corpus, new ArticlesTable()).collectAsList()) {
      recount(article, ofArticle(article, sentences), ofArticle(article, mentions));
    }
  }

  private static List<Story> stories() {
    Random random = new Random(7);
    List<Story> stories = new ArrayList<>();
    for (int i = 10; i < 40; i++) {
      StringBuilder text = new StringBuilder();
      for (int sentence = random.nextInt(5); sentence >= 0; sentence--) {
        text.append("وصل");
        for (int name = random.nextInt(3); name > 0; name--) {
          text.append(" مع ").append(NAMES.get(random.nextInt(NAMES.size())));
        }
        text.append(random.nextBoolean() ? ".\n" : ". ");
      }
      String source = i % 3 == 0 ? null : i % 3 == 1 ? "سانا" : "رويترز";
      String date = i % 4 == 0 ? null : "2014-1" + i % 2 + "-15";
      stories.add(new Story("a" + i, source, date, text.toString()));
    }
    return stories;
  }

  private static List<Row> ofArticle(Row article, List<Row> rows) {
    String id = article.getAs("article_id");
    return rows.stream().filter(row -> id.equals(row.getAs("article_id"))).toList();
  }

  private static void recount(Row article, List<Row> sentences, List<Row> mentions) {
    List<String> slices = new ArrayList<>(List.of("all all"));
    if (article.getAs("source") != null) {
      slices.add("source " + article.getAs("source"));
    }
    if (article.getAs("published_on") != null) {
      slices.add("month " + article.getAs("published_on").toString().substring(0, 7));
    }
    String story = article.getAs("story_id") + ":" + article.getAs("article_id");
    for (String slice : slices) {
      for (Row sentence : sentences) {
        String paragraph = sentence.getAs("paragraph_no").toString();
        int number = sentence.getAs("sentence_no");
        add("sentence " + slice + " ", story + ":" + number, mentions, number);
        add("paragraph " + slice + " ", story + ":" + paragraph, mentions, number);
        add("article " + slice + " ", story, mentions, number);
      }
    }
  }

  private static void add(String slice, String context, List<Row> mentions, int sentence) {
    put(slice, context);
    for (Row mention : mentions) {
      if (mention.<Integer>getAs("sentence_no") == sentence) {
        put(slice + mention.getAs("entity_id"), context);
      }
    }
  }

  private static void put(String key, String context) {
    CONTEXTS.computeIfAbsent(key, k -> new TreeSet<>()).add(context);
  }

  private static String slice(Row row) {
    return row.getAs("context") + " " + row.getAs("slice_type") + " " + row.getAs("slice") + " ";
  }

  private static SortedSet<String> both(Row row) {
    SortedSet<String> both = new TreeSet<>(CONTEXTS.get(slice(row) + row.getAs("entity_a")));
    both.retainAll(CONTEXTS.get(slice(row) + row.getAs("entity_b")));
    return both;
  }

  @Test
  void everyPairThatMeetsHasOneRowAndNoOther() {
    long pairs = 0;
    for (String a : CONTEXTS.keySet()) {
      for (String b : CONTEXTS.tailMap(a + "\0").keySet()) {
        boolean sameSlice =
            a.substring(0, a.lastIndexOf(' ')).equals(b.substring(0, b.lastIndexOf(' ')));
        boolean areNames = !a.endsWith(" ") && !b.endsWith(" ");
        SortedSet<String> both = new TreeSet<>(CONTEXTS.get(a));
        both.retainAll(CONTEXTS.get(b));
        pairs += sameSlice && areNames && !both.isEmpty() ? 1 : 0;
      }
    }
    assertTrue(pairs > 40, "pairs: " + pairs);
    assertEquals(pairs, table.size());
  }

  @Test
  void theCountsAreThoseOfTheTexts() {
    for (Row row : table) {
      SortedSet<String> both = both(row);
      assertEquals((long) both.size(), row.<Long>getAs("weight"), row.toString());
      assertEquals(
          both.stream().map(context -> context.split(":")[1]).distinct().count(),
          row.<Long>getAs("article_count"));
      assertEquals(
          both.stream().map(context -> context.split(":")[0]).distinct().count(),
          row.<Long>getAs("story_count"));
      assertEquals(count(row, row.getAs("entity_a")), row.<Long>getAs("count_a"));
      assertEquals(count(row, row.getAs("entity_b")), row.<Long>getAs("count_b"));
      assertEquals(count(row, ""), row.<Long>getAs("total"));
    }
  }

  private static long count(Row row, String entity) {
    return CONTEXTS.get(slice(row) + entity).size();
  }

  @Test
  void theQValuesAreThoseOfBenjaminiAndHochberg() {
    for (Row row : table) {
      List<Double> family =
          table.stream()
              .filter(other -> slice(other).equals(slice(row)))
              .map(other -> ChiSquare.tail(Math.abs(other.<Double>getAs("g2"))))
              .sorted()
              .toList();
      double p = ChiSquare.tail(Math.abs(row.<Double>getAs("g2")));
      double q = 1;
      for (int i = 0; i < family.size(); i++) {
        q = family.get(i) >= p ? Math.min(q, family.get(i) * family.size() / (i + 1)) : q;
      }
      assertEquals(q, row.<Double>getAs("q_value"), 1e-12, row.toString());
    }
  }

  @Test
  void theBackboneIsThatOfTheDisparityFilter() {
    long kept = 0;
    for (Row row : table) {
      boolean keeps =
          Math.min(disparity(row, row.getAs("entity_a")), disparity(row, row.getAs("entity_b")))
              < ALPHA;
      assertEquals(keeps, row.<Boolean>getAs("backbone"), row.toString());
      kept += keeps ? 1 : 0;
    }
    assertTrue(kept > 0 && kept < table.size(), kept + " of " + table.size());
  }

  private static double disparity(Row row, String entity) {
    List<Row> edges =
        table.stream()
            .filter(other -> slice(other).equals(slice(row)))
            .filter(
                other ->
                    entity.equals(other.getAs("entity_a"))
                        || entity.equals(other.getAs("entity_b")))
            .toList();
    long strength = edges.stream().mapToLong(edge -> edge.<Long>getAs("weight")).sum();
    return Math.pow(1 - (double) row.<Long>getAs("weight") / strength, edges.size() - 1.0);
  }
}
