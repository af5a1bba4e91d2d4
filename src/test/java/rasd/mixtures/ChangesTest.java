package rasd.mixtures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangesTest {
  @Test
  void changesTurnOneRowIntoAnother() {
    assertArrayEquals(
        new int[] {9, 4, 0, 7, 9},
        changes(1, new int[] {3, 2, 7}, new int[] {4, 0, 7}).appliedTo(new int[] {9, 3, 2, 7, 9}));
  }

  @Test
  void theSumIsTheSameInAnyOrder() {
    Changes one = changes(0, new int[] {0, 0, 0}, new int[] {1, 0, 2});
    Changes other = changes(1, new int[] {0, 5, 0}, new int[] {4, 3, 1});
    int[] sum = {1, 4, 0, 1};
    assertArrayEquals(sum, one.plus(other).appliedTo(new int[4]));
    assertArrayEquals(sum, other.plus(one).appliedTo(new int[4]));
    assertArrayEquals(sum, Changes.NONE.plus(other).plus(one).appliedTo(new int[4]));
  }

  @Test
  void changesThatUndoEachOtherAreNone() {
    Changes one = changes(0, new int[] {0, 0}, new int[] {1, 3});
    Changes other = changes(0, new int[] {1, 0}, new int[] {0, 1});
    assertArrayEquals(new int[] {0, 4}, one.plus(other).appliedTo(new int[2]));
  }

  @Test
  void thereMayBeManyChanges() {
    int[] counts = IntStream.range(0, 5000).map(cell -> cell % 3).toArray();
    Changes many = changes(0, new int[5000], counts);
    assertArrayEquals(counts, many.appliedTo(new int[5000]));
    assertArrayEquals(counts, Changes.NONE.plus(many).appliedTo(new int[5000]));
  }

  @Test
  void theArrayThatIsChangedStaysAsItWas() {
    int[] counts = {1};
    changes(0, new int[] {1}, new int[] {2}).appliedTo(counts);
    assertArrayEquals(new int[] {1}, counts);
  }

  private static Changes changes(int cell, int[] before, int[] after) {
    Changes.ChangeCollector builder = new Changes.ChangeCollector();
    builder.addRow(cell, before, after);
    return builder.build();
  }
}
