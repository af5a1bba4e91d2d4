package rasd.terms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import rasd.lexicon.NeighbourCounts;

class NeighbourSumTest {
  @Test
  void addsUpTheCountsOfEachNeighbourInTheOrderOfTheNeighbours() {
    NeighbourSum sum = new NeighbourSum();
    sum.add(counts(7, 2, 3, 1));
    sum.add(counts(3, 4));
    assertArrayEquals(counts(3, 5, 7, 2), sum.packed());
  }

  @Test
  void addsUpManyTasksInLittleRoom() {
    NeighbourSum sum = new NeighbourSum();
    for (int task = 0; task < 1000; task++) {
      sum.add(counts(1, 1, 2, 2, 1000 + task % 500, 3));
    }
    byte[] packed = sum.packed();
    assertEquals(502 * Long.BYTES, packed.length);
    assertArrayEquals(counts(1, 1000, 2, 2000, 1000, 6), Arrays.copyOf(packed, 3 * Long.BYTES));
  }

  @Test
  void aFormWithoutNeighboursHasNone() {
    assertArrayEquals(new byte[0], new NeighbourSum().packed());
  }

  /** Packs neighbours, each followed by its count, as the column stores them. */
  private static byte[] counts(int... neighboursAndTimes) {
    ByteBuffer bytes = ByteBuffer.allocate(neighboursAndTimes.length / 2 * Long.BYTES);
    for (int i = 0; i < neighboursAndTimes.length; i += 2) {
      bytes.putLong(NeighbourCounts.packed(neighboursAndTimes[i], neighboursAndTimes[i + 1]));
    }
    return bytes.array();
  }
}
