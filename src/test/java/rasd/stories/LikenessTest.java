package rasd.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  /**
   * Each set has consecutive numbers. The columns are the first number of each set and the number
   * after its last, and the number of shared elements.
   */
  @ParameterizedTest
  @CsvSource({
    "0, 10, 0, 10, 10",
    "0, 10, 10, 20, 0",
    "0, 10, 2, 42, 8",
    "-5, 5, -3, 3, 6",
    "0, 0, 0, 5, 0",
  })
  void whatIsInBothIsCounted(long a, long endOfA, long b, long endOfB, int shared) {
    assertEquals(
        new Likeness(shared, (int) (endOfA - a), (int) (endOfB - b)),
        Likeness.of(numbers(a, endOfA), numbers(b, endOfB)));
  }

  @Test
  void theMeasuresAreSharesOfTheUnionAndOfEach() {
    Likeness likeness = new Likeness(8, 10, 40);

    assertEquals(8.0 / 42, likeness.jaccard());
    assertEquals(0.8, likeness.containmentOfA());
    assertEquals(0.2, likeness.containmentOfB());
  }

  private static long[] numbers(long from, long to) {
    return LongStream.range(from, to).toArray();
  }
}
