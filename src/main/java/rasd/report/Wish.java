package rasd.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** The few sentences that are wanted for a number, each from a different story. */
final class Wish {
  static final int MOST = 5;

  private final String id;
  private final String heading;
  private final IntPredicate articles;
  private final List<MarkedPlace> places = new ArrayList<>();
  private final Set<Integer> stories = new HashSet<>();

  Wish(String id, String heading, IntPredicate articles) {
    this.id = id;
    this.heading = heading;
    this.articles = articles;
  }

  String id() {
    return id;
  }

  String heading() {
    return heading;
  }

  List<MarkedPlace> places() {
    return places;
  }

  boolean isFull() {
    return places.size() == MOST;
  }

  /** Adds the sentence if its article is wanted, its story is new and there is room. */
  void offer(MarkedPlace place, int story) {
    if (!isFull() && articles.test(place.article()) && stories.add(story)) {
      places.add(place);
    }
  }
}
