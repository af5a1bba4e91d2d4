package rasd.stories;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes candidate pairs of texts that share a key. Of several copies of a text, the one with the
 * smallest article_id counts as the original. Only the original is compared with other texts; the
 * other copies are paired only with the original.
 *
 * <p>Large groups do not yield all their pairs. A shingle in more than {@code mostFrequent} texts
 * is a formula of an agency or a site and is ignored. If more than {@link #MOST_PAIRED} texts share
 * a band, each text is paired only with the longest; most of the texts also share bands with fewer
 * others.
 *
 * @param mostFrequent the largest number of texts that may share a shingle
 */
record CandidateFinder(int mostFrequent) implements Serializable {
  /**
   * All pairs are made of up to this many texts that share a band, or copies of a text. In a larger
   * group, each is paired with only one other.
   */
  static final int MOST_PAIRED = 100;

  /** Whether the key of a group is a shingle that too many texts have. */
  boolean isFormula(List<Posting> group) {
    return group.size() > mostFrequent
        && LookUpKeys.KeyKind.SHINGLE.isOf(group.get(0).key())
        && originals(group).size() > mostFrequent;
  }

  /**
   * Makes the candidate pairs of a group.
   *
   * @param group the postings of one key, which must not be a formula; copies must be adjacent
   * @param candidates receives the pairs
   */
  void find(List<Posting> group, Consumer<CandidatePair> candidates) {
    switch (LookUpKeys.KeyKind.of(group.get(0).key())) {
      case WHOLE -> star(group, candidates);
      case BAND -> ofBand(originals(group), candidates);
      case SHINGLE -> pairs(originals(group), 1, candidates);
    }
  }

  private static void star(List<Posting> copies, Consumer<CandidatePair> candidates) {
    for (Posting copy : copies.subList(1, copies.size())) {
      candidates.accept(CandidatePair.copy(copies.get(0), copy));
    }
  }

  private static void ofBand(List<Posting> texts, Consumer<CandidatePair> candidates) {
    if (texts.size() <= MOST_PAIRED) {
      pairs(texts, CandidatePair.OF_A_BAND, candidates);
      return;
    }
    Posting fullest = fullest(texts);
    for (Posting text : texts) {
      if (!text.equals(fullest)) {
        candidates.accept(CandidatePair.of(fullest, text, CandidatePair.OF_A_BAND));
      }
    }
  }

  private static void pairs(List<Posting> texts, int evidence, Consumer<CandidatePair> candidates) {
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        candidates.accept(CandidatePair.of(texts.get(i), texts.get(j), evidence));
      }
    }
  }

  private static Posting fullest(List<Posting> texts) {
    Comparator<Posting> bySize = Comparator.comparingInt(Posting::shingles);
    return texts.stream()
        .max(bySize.thenComparing(Posting::article, (a, b) -> Long.compareUnsigned(b, a)))
        .orElseThrow();
  }

  /** The first posting of each text, which is the original's. */
  private static List<Posting> originals(List<Posting> group) {
    List<Posting> originals = new ArrayList<>();
    for (Posting posting : group) {
      if (originals.isEmpty() || originals.get(originals.size() - 1).text() != posting.text()) {
        originals.add(posting);
      }
    }
    return originals;
  }
}
