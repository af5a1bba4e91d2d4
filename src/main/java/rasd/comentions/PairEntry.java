package rasd.comentions;

import java.util.ArrayList;
import java.util.List;

/**
 * What one task has counted of a pair in one context, over its articles of one profile.
 *
 * @param weight contexts that hold the pair
 * @param evidence the first sentences, at most five
 */
record PairEntry(
    int context, Profile profile, long weight, long articles, List<Sentence> evidence) {

  /**
   * A sentence of an article.
   *
   * @param article its id as a number
   */
  record Sentence(long article, int number) {}

  /** As {@link TaskPairs} wrote it. */
  static PairEntry read(NumberReader bytes) {
    int context = bytes.nextInt();
    Profile profile = Profile.read(bytes);
    long weight = bytes.next();
    long articles = bytes.next();
    int found = bytes.nextInt();
    List<Sentence> evidence = new ArrayList<>(found);
    for (int i = 0; i < found; i++) {
      evidence.add(new Sentence(bytes.nextHash(), bytes.nextInt()));
    }
    return new PairEntry(context, profile, weight, articles, evidence);
  }
}
