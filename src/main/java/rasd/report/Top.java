package rasd.report;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the first few of many items, in an order in which no two are equal. */
final class Top<T> {
  private final int most;
  private final Comparator<T> order;
  private final PriorityQueue<T> kept;
  private long seen;

  /**
   * @param most the largest number of items to keep
   * @param order the order, with the best first
   */
  Top(int most, Comparator<T> order) {
    this.most = most;
    this.order = order;
    this.kept = new PriorityQueue<>(Collections.reverseOrder(order));
  }

  void add(T one) {
    seen++;
    if (kept.size() < most) {
      kept.add(one);
    } else if (order.compare(one, kept.element()) < 0) {
      kept.remove();
      kept.add(one);
    }
  }

  /** The number of all items that were added. */
  long seen() {
    return seen;
  }

  List<T> list() {
    return kept.stream().sorted(order).toList();
  }
}
