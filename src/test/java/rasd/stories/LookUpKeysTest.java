package rasd.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import rasd.stories.LookUpKeys.KeyKind;
import rasd.text.Shingles;

class LookUpKeysTest {
  private static final int TEXTS = 300;

  @Test
  void aTextTooShortForShinglesIsFoundByItsWordsAlone() {
    assertEquals(List.of(KeyKind.WHOLE), kinds(keys(7, new long[0])));
  }

  @Test
  void everyOtherTextHasSixteenBands() {
    assertEquals(16, count(KeyKind.BAND, keys(7, shingles(0, 1))));
    assertEquals(16, count(KeyKind.BAND, keys(7, shingles(0, 1000))));
  }

  @Test
  void aboutOneShingleInEightIsAKey() {
    assertEquals(1000, count(KeyKind.SHINGLE, keys(7, shingles(0, 8000))), 100);
  }

  @Test
  void theSameSetHasTheSameKeys() {
    assertEquals(keys(7, shingles(3, 90)), keys(7, shingles(3, 90)));
  }

  @Test
  void textsWithTheSameSetInAnotherOrderShareAllButTheKeyOfTheWhole() {
    assertEquals(
        1,
        keys(8, shingles(3, 90)).stream()
            .filter(k -> !keys(7, shingles(3, 90)).contains(k))
            .count());
  }

  @Test
  void textsWithAJaccardOfEightTenthsShareABandAlmostAlways() {
    // They share 80 of their 90 shingles, so the index is 80 / 100.
    assertTrue(textsThatShareABand(90, 10) > 0.99 * TEXTS);
  }

  @Test
  void textsWithAJaccardOfHalfShareABandInTwoOfThreeCases() {
    assertEquals(0.64, textsThatShareABand(90, 30) / (double) TEXTS, 0.1);
  }

  @Test
  void textsWithLittleInCommonShareNoBand() {
    assertEquals(0, textsThatShareABand(100, 90), 3);
  }

  /**
   * The number of pairs of texts that share a band. Both texts have {@code size} shingles; all but
   * {@code moved} of these are shared.
   */
  private static int textsThatShareABand(int size, int moved) {
    int found = 0;
    for (int text = 0; text < TEXTS; text++) {
      long from = 1000L * text;
      List<Long> bands = bands(keys(1, shingles(from, from + size)));
      bands.retainAll(bands(keys(2, shingles(from + moved, from + moved + size))));
      found += bands.isEmpty() ? 0 : 1;
    }
    return found;
  }

  private static long[] shingles(long from, long to) {
    return LongStream.range(from, to).map(Shingles::mixed).sorted().toArray();
  }

  private static List<Long> keys(long whole, long[] shingles) {
    List<Long> keys = new ArrayList<>();
    LookUpKeys.of(whole, shingles, keys::add);
    return keys;
  }

  private static List<Long> bands(List<Long> keys) {
    return new ArrayList<>(keys.stream().filter(key -> KeyKind.of(key) == KeyKind.BAND).toList());
  }

  private static List<KeyKind> kinds(List<Long> keys) {
    return keys.stream().map(KeyKind::of).toList();
  }

  private static long count(KeyKind kind, List<Long> keys) {
    return kinds(keys).stream().filter(kind::equals).count();
  }
}
