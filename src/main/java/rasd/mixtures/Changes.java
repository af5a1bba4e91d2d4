package rasd.mixtures;

import java.io.Serializable;
import java.util.Arrays;

/**
 * By how much some cells of a long array of counts differ; the others do not. Whole numbers, so the
 * sum of many is the same in whatever order they are added. Eight bytes a cell that differs.
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

  Changes plus(Changes other) {
    Builder sum = new Builder(cells.length + other.cells.length);
    int mine = 0;
    int theirs = 0;
    while (mine < cells.length || theirs < other.cells.length) {
      int cell = Math.min(cellAt(mine), other.cellAt(theirs));
      int amount = cellAt(mine) == cell ? amounts[mine++] : 0;
      amount += other.cellAt(theirs) == cell ? other.amounts[theirs++] : 0;
      sum.add(cell, amount);
    }
    return sum.build();
  }

  private int cellAt(int place) {
    return place < cells.length ? cells[place] : Integer.MAX_VALUE;
  }

  /** A new array: the counts with these changes. */
  int[] appliedTo(int[] counts) {
    int[] changed = counts.clone();
    for (int place = 0; place < cells.length; place++) {
      changed[cells[place]] += amounts[place];
    }
    return changed;
  }

  /** Collects changes, the cells ascending. */
  static final class Builder {
    private int[] cells;
    private int[] amounts;
    private int size;

    Builder() {
      this(1024);
    }

    private Builder(int capacity) {
      cells = new int[capacity];
      amounts = new int[capacity];
    }

    void add(int cell, int amount) {
      if (amount == 0) {
        return;
      }
      if (size == cells.length) {
        cells = Arrays.copyOf(cells, size * 2);
        amounts = Arrays.copyOf(amounts, size * 2);
      }
      cells[size] = cell;
      amounts[size++] = amount;
    }

    /** What turns one row into another, both of which begin at the cell. */
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
