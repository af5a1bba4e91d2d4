package rasd.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rasd.clusters.Vocabulary;

class StorySampleTest {
  /** The terms of the units take 500 times 12 bytes. */
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              new Vocabulary.VocabularyTerm("أ", 900, 300),
              new Vocabulary.VocabularyTerm("ب", 200, 200)),
          1000);

  @Test
  void allStoriesAreTakenWhereTheyFit() {
    assertTrue(StorySample.of(VOCABULARY, 6000).isAll());
    assertTrue(StorySample.ALL.has("any"));
  }

  @Test
  void whereTheyDoNotFitAShareOfThemIsTaken() {
    StorySample sample = StorySample.of(VOCABULARY, 1500);
    assertFalse(sample.isAll());
    assertEquals(.25, sample.share());
    long taken =
        IntStream.range(0, 10_000).mapToObj(Integer::toHexString).filter(sample::has).count();
    assertEquals(2500, taken, 150);
  }

  @Test
  void aStoryOfASmallerSampleIsInALargerOne() {
    StorySample small = new StorySample(.1);
    StorySample large = new StorySample(.2);
    assertTrue(
        IntStream.range(0, 1000)
            .mapToObj(Integer::toHexString)
            .filter(small::has)
            .allMatch(large::has));
  }
}
