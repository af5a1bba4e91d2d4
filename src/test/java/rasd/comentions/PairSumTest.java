package rasd.comentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairSumTest {
  @Test
  void storiesAreCountedOnceAndUnknownSourcesNotAtAll() {
    PairSum sum = new PairSum();
    sum.add("a1", "a1", "سانا", 2, List.of());
    sum.add("a3", "a1", null, 1, List.of());
    sum.add("a2", "a2", "سانا", 4, List.of());
    sum.add("a4", "a4", "رويترز", 1, List.of());
    assertEquals(4, sum.articles());
    assertEquals(3, sum.stories());
    assertEquals(2, sum.sources());
    assertEquals(8, sum.weight());
  }

  @Test
  void evidenceIsTheFiveFirstSentencesInWhateverOrderTheArticlesCome() {
    PairSum sum = new PairSum();
    sum.add("a3", "s", null, 1, List.of(1, 2));
    assertEquals("a3#1 a3#2", evidence(sum));
    sum.add("a2", "s", null, 1, List.of(7, 10, 11));
    assertEquals("a2#7 a2#10 a2#11 a3#1 a3#2", evidence(sum));
    sum.add("a4", "s", null, 1, List.of(0));
    sum.add("a1", "s", null, 1, List.of(5));
    assertEquals("a1#5 a2#7 a2#10 a2#11 a3#1", evidence(sum));
  }

  private static String evidence(PairSum sum) {
    return String.join(
        " ", sum.evidence().stream().map(one -> one.article() + "#" + one.sentence()).toList());
  }
}
