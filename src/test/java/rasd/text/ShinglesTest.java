package rasd.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShinglesTest {
  private static final List<String> SIX = List.of("وصل", "الوزير", "الي", "باريس", "امس", "الاول");

  @ParameterizedTest
  @CsvSource({"0, 0", "4, 0", "5, 1", "6, 2"})
  void aTextHasOneShingleFewerThanFourWordsLess(int words, int shingles) {
    assertEquals(shingles, hashes(SIX.subList(0, words)).length);
  }

  @Test
  void aShingleThatIsRepeatedCountsOnce() {
    List<String> words = List.of("a", "b", "a", "b", "a", "b", "a", "b");

    assertEquals(2, hashes(words).length);
  }

  @Test
  void hashesAreSorted() {
    long[] hashes = hashes(SIX);

    assertArrayEquals(Arrays.stream(hashes).sorted().toArray(), hashes);
  }

  @Test
  void theHashesOfALongTextAreSortedToo() {
    List<String> words = IntStream.range(0, 2000).mapToObj(Integer::toString).toList();
    long[] hashes = hashes(words);

    assertEquals(1996, hashes.length);
    assertArrayEquals(Arrays.stream(hashes).sorted().distinct().toArray(), hashes);
  }

  @Test
  void sharedRunsHaveTheSameHashWhereverTheyStand() {
    long run = hashes(SIX.subList(1, 6))[0];

    assertEquals(1, Arrays.stream(hashes(SIX)).filter(h -> h == run).count());
  }

  @Test
  void theOrderOfTheWordsCounts() {
    List<String> turned = List.of("الاول", "امس", "باريس", "الي", "الوزير", "وصل");

    assertNotEquals(ofWhole(SIX), ofWhole(turned));
    assertNotEquals(hashes(SIX)[0], hashes(turned)[0]);
  }

  @Test
  void wordsDoNotRunTogether() {
    assertNotEquals(ofWhole(List.of("من", "هنا")), ofWhole(List.of("منه", "نا")));
  }

  @Test
  void aTextWithoutWordsHasNoHash() {
    assertEquals(0, ofWhole(List.of()));
    assertNotEquals(0, ofWhole(List.of("خبر")));
  }

  /**
   * The hashes must not change, because the sets that one run has staged are compared with the sets
   * of the next run.
   */
  @Test
  void theHashesAreTheSameEverywhere() {
    assertEquals(-2142588721728177243L, ofWhole(List.of("سوريا")));
  }

  private static long[] hashes(List<String> words) {
    return Shingles.hashes(Shingles.of(WordHashes.of(words)));
  }

  private static long ofWhole(List<String> words) {
    return Shingles.ofWhole(WordHashes.of(words));
  }
}
