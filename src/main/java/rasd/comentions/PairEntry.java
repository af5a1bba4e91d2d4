package rasd.comentions;

import java.util.ArrayList;
import java.util.List;
import rasd.article.ByteReader;
import rasd.tables.Context;

/**
 * The counts of a pair in one kind of context, over the articles of one task with one profile.
 *
 * @param weight the number of contexts that have the pair
 * @param evidence the first sentences with the pair, at most five
 */
record PairEntry(
    Context context, Profile profile, long weight, long articles, List<EvidenceSentence> evidence) {

  /**
   * A sentence of an article.
   *
   * @param article the article's id as a number
   */
  record EvidenceSentence(long article, int number) {}

  /** Reads an entry that {@link TaskPairs} wrote. */
  static PairEntry read(ByteReader bytes) {
    Context context = Context.of(bytes.readInt());
    Profile profile = Profile.read(bytes);
    long weight = bytes.readInt();
    long articles = bytes.readInt();
    int found = bytes.readInt();
    List<EvidenceSentence> evidence = new ArrayList<>(found);
    for (int i = 0; i < found; i++) {
      evidence.add(new EvidenceSentence(bytes.readHash(), bytes.readInt()));
    }
    return new PairEntry(context, profile, weight, articles, evidence);
  }
}
