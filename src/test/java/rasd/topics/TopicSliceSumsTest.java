package rasd.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import rasd.tables.Slice;

class TopicSliceSumsTest {
  private static final Slice ALL = new Slice("all", "all");

  /** Story a has two articles with topic 0 and one with topic 1; b and c have one article each. */
  private static final List<Row> ARTICLES =
      List.of(row("a", 0), row("a", 0), row("a", 1), row("b", 0), row("c", 2));

  private static Row row(String story, int topic) {
    return RowFactory.create(story, (long) story.hashCode(), topic);
  }

  @Test
  void aStoryCountsOnceInEachCell() {
    assertEquals("{0=3 2, 1=1 1, 2=1 1}", sums(100).toString());
  }

  @Test
  void sumsThatAreHandedOnInBetweenAddUpToTheSame() {
    assertEquals(sums(100), sums(1));
    assertEquals(sums(100), sums(2));
  }

  @Test
  void noArticlesHaveNoSums() {
    assertEquals(
        false, TopicSliceSums.of(List.<Row>of().iterator(), row -> List.of(ALL)).hasNext());
  }

  /** The numbers of articles and stories, by topic. */
  private static Map<Integer, String> sums(int most) {
    Map<Integer, long[]> added = new TreeMap<>();
    TopicSliceSums.of(new ArrayList<>(ARTICLES).iterator(), row -> List.of(ALL), most)
        .forEachRemaining(
            sum -> {
              long[] sums = added.computeIfAbsent(sum._1().topic(), topic -> new long[2]);
              sums[0] += sum._2()[0];
              sums[1] += sum._2()[1];
            });
    Map<Integer, String> shown = new TreeMap<>();
    added.forEach((topic, sums) -> shown.put(topic, sums[0] + " " + sums[1]));
    return shown;
  }
}
