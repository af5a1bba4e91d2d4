package rasd.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Ranked topics are written as topic:weight, in the order of their ranks. */
class ArticleWeightsTest {
  @Test
  void topicsAreRankedByWeightAndWeightsSumToOne() {
    assertRanked("2:0.5 0:0.375 1:0.125", 4.0 / 3, 1.5, .5, 2);
  }

  @Test
  void equalTopicsAreRankedByTheirNumber() {
    assertRanked("1:0.5 0:0.25 2:0.25", 2.0, 1, 2, 1);
    assertRanked("0:0.5 1:0.5", 1.0, .25, .25);
  }

  @Test
  void withoutASecondTopicThereIsNoMargin() {
    assertRanked("0:1.0", null, 3);
    assertRanked("1:1.0 0:0.0", null, 0, 3);
  }

  private static void assertRanked(String expected, Double margin, double... sums) {
    List<ArticleWeights.Ranked> ranked = ArticleWeights.ranked(sums);
    assertEquals(
        expected,
        ranked.stream()
            .map(topic -> topic.topic() + ":" + topic.weight())
            .collect(Collectors.joining(" ")));
    for (int rank = 0; rank < ranked.size(); rank++) {
      assertEquals(rank, ranked.get(rank).rank());
      assertEquals(margin, ranked.get(rank).margin());
    }
  }
}
