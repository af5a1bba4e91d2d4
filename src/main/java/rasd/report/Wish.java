package rasd.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Collects the sentences that are wanted for a number: at most {@link #MOST}, each from a different
 * story.
 */
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
    return stories.size() == MOST;
  }

  /**
   * Accepts an article if it is wanted, its story is new and there is room. The caller must then
   * add a sentence of the article.
   */
  boolean accepts(int article, int story) {
    return !isFull() && articles.test(article) && stories.add(story);
  }

  /** Adds the sentence of an article that was accepted. */
  void add(MarkedPlace place) {
    places.add(place);
  }

  /** Adds the sentence if its article is accepted. */
  void offer(MarkedPlace place, int story) {
    if (accepts(place.article(), story)) {
      add(place);
    }
  }
}
