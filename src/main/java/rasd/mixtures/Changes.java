package rasd.mixtures;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Changes to cells of a long array of counts, in eight bytes per changed cell. The changes are
 * whole numbers, so the order in which they are added does not matter.
 */
final class Changes implements Serializable {
  private static final long serialVersionUID = 1;

  static final Changes NONE = new Changes(new int[0], new int[0]);

  private final int[] cells;
  private final int[] amounts;

  private Changes(int[] cells, int[] amounts) {
    this.cells = cells;
    this.amounts = amounts;
  }

  /**
   * The sum of these changes and others. The processor cannot predict which of the two has the next
   * cell, so this loop has no branch.
   */
  Changes plus(Changes other) {
    ChangeCollector sum = new ChangeCollector(cells.length + other.cells.length);
    int mine = 0;
    int theirs = 0;
    while (mine < cells.length && theirs < other.cells.length) {
      int myCell = cells[mine];
      int theirCell = other.cells[theirs];
      int isMine = myCell <= theirCell ? 1 : 0;
      int isTheirs = theirCell <= myCell ? 1 : 0;
      int amount = isMine * amounts[mine] + isTheirs * other.amounts[theirs];
      sum.add(Math.min(myCell, theirCell), amount);
      mine += isMine;
      theirs += isTheirs;
    }
    sum.addFrom(mine, this);
    sum.addFrom(theirs, other);
    return sum.build();
  }

  /** A new array with these changes made to the counts. */
  int[] appliedTo(int[] counts) {
    int[] changed = counts.clone();
    for (int place = 0; place < cells.length; place++) {
      changed[cells[place]] += amounts[place];
    }
    return changed;
  }

  /** Collects changes in ascending order of cells. */
  static final class ChangeCollector {
    private int[] cells;
    private int[] amounts;
    private int size;

    ChangeCollector() {
      this(1024);
    }

    private ChangeCollector(int capacity) {
      cells = new int[capacity + 1]; // One more, for a cell that does not change.
      amounts = new int[capacity + 1];
    }

    void add(int cell, int amount) {
      if (size == cells.length) {
        cells = Arrays.copyOf(cells, size * 2);
        amounts = Arrays.copyOf(amounts, size * 2);
      }
      cells[size] = cell;
      amounts[size] = amount;
      size += amount == 0 ? 0 : 1; // If the cell does not change, the next one overwrites it.
    }

    private void addFrom(int place, Changes changes) {
      for (int i = place; i < changes.cells.length; i++) {
        add(changes.cells[i], changes.amounts[i]);
      }
    }

    /** Adds the changes that turn one row into another; both rows begin at the cell. */
    void addRow(int cell, int[] before, int[] after) {
      for (int i = 0; i < before.length; i++) {
        add(cell + i, after[i] - before[i]);
      }
    }

    Changes build() {
      return new Changes(Arrays.copyOf(cells, size), Arrays.copyOf(amounts, size));
    }
  }
}
