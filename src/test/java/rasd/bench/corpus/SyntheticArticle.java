package rasd.bench.corpus;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * An article, with the truth about it.
 *
 * @param mixture the share of each topic
 * @param entities the numbers of the entities that it mentions
 * @param copied its original, or null if it is not a near-duplicate
 */
record SyntheticArticle(
    long number,
    double[] mixture,
    SortedSet<Integer> entities,
    List<Piece> pieces,
    @Nullable Copied copied) {

  /** A word, or a whole name with its clitic. */
  record Piece(String text, boolean isMention) {}

  /**
   * The origin of a near-duplicate.
   *
   * @param from the number of the original, smaller than the article's own
   * @param edits the number of words that were removed, inserted or replaced
   */
  record Copied(long from, int edits) {}

  String id() {
    return id(number);
  }

  static String id(long number) {
    return "D" + number;
  }

  /** The topic with the largest share. */
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
