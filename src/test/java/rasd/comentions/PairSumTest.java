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
    assertEquals("a3#1 a3#2", sum.evidence());
    sum.add("a2", "s", null, 1, List.of(7, 10, 11));
    assertEquals("a2#7 a2#10 a2#11 a3#1 a3#2", sum.evidence());
    sum.add("a4", "s", null, 1, List.of(0));
    sum.add("a1", "s", null, 1, List.of(5));
    assertEquals("a1#5 a2#7 a2#10 a2#11 a3#1", sum.evidence());
  }

  @Test
  void evidenceIsReadBackAsItWasWritten() {
    PairSum sum = new PairSum();
    sum.add("00ff00ff00ff00ff", "s", null, 1, List.of(0, 12));
    assertEquals(
        List.of(
            new PairSum.Evidence("00ff00ff00ff00ff", 0),
            new PairSum.Evidence("00ff00ff00ff00ff", 12)),
        PairSum.evidence(sum.evidence()));
  }
}
