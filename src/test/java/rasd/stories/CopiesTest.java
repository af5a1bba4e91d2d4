package rasd.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import rasd.stories.Copies.ArticlePair;

class CopiesTest {
  @Test
  void eachTwoCopiesAreAPair() {
    assertEquals(
        List.of(new ArticlePair(1, 2), new ArticlePair(1, 3), new ArticlePair(2, 3)),
        Copies.within(List.of(1L, 2L, 3L)));
  }

  @Test
  void whatTwoTextsShareTheirCopiesShare() {
    assertEquals(
        List.of(
            new ArticlePair(1, 5),
            new ArticlePair(1, 6),
            new ArticlePair(2, 5),
            new ArticlePair(2, 6)),
        Copies.between(List.of(1L, 2L), List.of(5L, 6L)));
  }

  @Test
  void manyCopiesArePairedWithTheOriginalAlone() {
    List<ArticlePair> pairs = Copies.within(articles(0, 101));

    assertEquals(100, pairs.size());
    assertTrue(pairs.stream().allMatch(pair -> pair.a() == 0));
  }

  @Test
  void ofManyCopiesOfTwoTextsEachIsPairedWithTheOtherOriginal() {
    List<ArticlePair> pairs = Copies.between(articles(0, 60), articles(1000, 1050));

    assertEquals(60 + 49, pairs.size());
    assertTrue(pairs.stream().allMatch(pair -> pair.a() == 0 || pair.b() == 1000));
  }

  private static List<Long> articles(long from, long to) {
    return LongStream.range(from, to).boxed().toList();
  }
}
