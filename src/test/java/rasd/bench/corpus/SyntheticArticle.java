package rasd.bench.corpus;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * An article, and what is true of it.
 *
 * @param mixture shares of the topics
 * @param entities numbers of those mentioned
 * @param copied null for an article of its own
 */
record SyntheticArticle(
    long number,
    double[] mixture,
    SortedSet<Integer> entities,
    List<Piece> pieces,
    @Nullable Copied copied) {

  /** A word, or a name of several with its clitic. */
  record Piece(String text, boolean isMention) {}

  /**
   * Where a near-duplicate comes from.
   *
   * @param from the number of the original, smaller than the article's own
   * @param edits words left out, put in or exchanged
   */
  record Copied(long from, int edits) {}

  String id() {
    return id(number);
  }

  static String id(long number) {
    return "D" + number;
  }

  /** The topic of the largest share. */
  int topic() {
    int largest = 0;
    for (int topic = 1; topic < mixture.length; topic++) {
      if (mixture[topic] > mixture[largest]) {
        largest = topic;
      }
    }
    return largest;
  }
}
