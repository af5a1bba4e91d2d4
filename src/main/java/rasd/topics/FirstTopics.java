package rasd.topics;

import static rasd.tables.Columns.*;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import rasd.tables.TextOrder;
import rasd.tables.TopicTables;

/**
 * A summary of the first topics of all articles: the articles in which each topic is strongest, and
 * the weight that article_topics leaves out. Its size depends on the number of topics, not of
 * articles.
 *
 * @param articles number of articles that have topics
 * @param weightLeftOut total weight of the topics that are not in article_topics
 * @param strongest for each topic, the articles in which it is first and has the greatest weight,
 *     at most {@link #MOST} in all and one of each story
 */
public record FirstTopics(
    long articles, double weightLeftOut, Map<Integer, List<FirstTopics.Strongest>> strongest)
    implements Serializable {
  /** The largest number of articles that represent a topic. */
  private static final int MOST = 3;

  private static final FirstTopics NONE = new FirstTopics(0, 0, new TreeMap<>());

  /** An article, its story, and the weight of its first topic. */
  public record Strongest(String article, String story, double weight) implements Serializable {
    private static final Comparator<Strongest> ORDER =
        Comparator.comparingDouble(Strongest::weight)
            .reversed()
            .thenComparing(Strongest::article, TextOrder::compare);
  }

  /**
   * Summarises all articles in one Spark job.
   *
   * @param first the table first_topics
   */
  public static FirstTopics of(Dataset<Row> first) {
    return first
        .select(ARTICLE_ID, STORY_ID, TOPIC_ID, WEIGHT, TopicTables.WEIGHT_LEFT_OUT)
        .toJavaRDD()
        .mapPartitions(rows -> List.of(of(rows)).iterator())
        .fold(NONE, FirstTopics::plus);
  }

  private static FirstTopics of(Iterator<Row> rows) {
    long articles = 0;
    double leftOut = 0;
    Map<Integer, List<Strongest>> strongest = new TreeMap<>();
    while (rows.hasNext()) {
      Row row = rows.next();
      articles++;
      leftOut += row.getDouble(4);
      add(
          strongest.computeIfAbsent(row.getInt(2), topic -> new ArrayList<>()),
          List.of(new Strongest(row.getString(0), row.getString(1), row.getDouble(3))));
    }
    return new FirstTopics(articles, leftOut, strongest);
  }

  private FirstTopics plus(FirstTopics other) {
    Map<Integer, List<Strongest>> both = new TreeMap<>();
    strongest.forEach((topic, those) -> both.put(topic, new ArrayList<>(those)));
    other.strongest.forEach(
        (topic, those) -> add(both.computeIfAbsent(topic, added -> new ArrayList<>()), those));
    return new FirstTopics(articles + other.articles, weightLeftOut + other.weightLeftOut, both);
  }

  private static void add(List<Strongest> kept, List<Strongest> more) {
    kept.addAll(more);
    kept.sort(Strongest.ORDER);
    Set<String> stories = new HashSet<>();
    kept.removeIf(one -> stories.size() == MOST || !stories.add(one.story()));
  }

  /** The mean weight that is left out per article, or null if there are no articles. */
  public @Nullable Double meanWeightLeftOut() {
    return articles == 0 ? null : (Double) (weightLeftOut / articles);
  }

  /** The ids of the articles in which a topic is strongest. */
  List<String> exemplars(int topic) {
    return strongest.getOrDefault(topic, List.of()).stream().map(Strongest::article).toList();
  }
}
