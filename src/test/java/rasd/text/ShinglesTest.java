package rasd.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShinglesTest {
  private static final List<String> SIX = List.of("وصل", "الوزير", "الي", "باريس", "امس", "الاول");

  @ParameterizedTest
  @CsvSource({"0, 0", "4, 0", "5, 1", "6, 2"})
  void aTextHasOneShingleFewerThanFourWordsLess(int words, int shingles) {
    assertEquals(shingles, Shingles.hashes(Shingles.of(SIX.subList(0, words))).length);
  }

  @Test
  void aShingleThatIsRepeatedCountsOnce() {
    List<String> words = List.of("a", "b", "a", "b", "a", "b", "a", "b");

    assertEquals(2, Shingles.hashes(Shingles.of(words)).length);
  }

  @Test
  void hashesAreSorted() {
    long[] hashes = Shingles.hashes(Shingles.of(SIX));

    assertArrayEquals(Arrays.stream(hashes).sorted().toArray(), hashes);
  }

  @Test
  void sharedRunsHaveTheSameHashWhereverTheyStand() {
    long run = Shingles.hashes(Shingles.of(SIX.subList(1, 6)))[0];

    assertEquals(1, Arrays.stream(Shingles.hashes(Shingles.of(SIX))).filter(h -> h == run).count());
  }

  @Test
  void theOrderOfTheWordsCounts() {
    List<String> turned = List.of("الاول", "امس", "باريس", "الي", "الوزير", "وصل");

    assertNotEquals(Shingles.ofWhole(SIX), Shingles.ofWhole(turned));
    assertNotEquals(Shingles.hashes(Shingles.of(SIX))[0], Shingles.hashes(Shingles.of(turned))[0]);
  }

  @Test
  void wordsDoNotRunTogether() {
    assertNotEquals(Shingles.ofWhole(List.of("من", "هنا")), Shingles.ofWhole(List.of("منه", "نا")));
  }

  @Test
  void aTextWithoutWordsHasNoHash() {
    assertEquals(0, Shingles.ofWhole(List.of()));
    assertNotEquals(0, Shingles.ofWhole(List.of("خبر")));
  }

  /** Staged sets of one run are compared with those of the next. */
  @Test
  void theHashesAreTheSameEverywhere() {
    assertEquals(-2142588721728177243L, Shingles.ofWhole(List.of("سوريا")));
  }
}
