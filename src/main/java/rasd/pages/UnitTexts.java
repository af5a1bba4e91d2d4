package rasd.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * How many texts of a source hold one unit, and some of these texts, by which the unit is judged:
 * whether it is the site's, as they have nothing else in common, or a part of one story that was
 * told often.
 *
 * <p>Sums of two tasks are joined by {@link #add}; which texts are kept does not depend on their
 * order.
 */
public final class UnitTexts {
  /** Fewer unrelated texts may be copies that look like none. */
  private static final int FEWEST_UNRELATED = 5;

  /** Between two lines of the site so many are enough. */
  private static final int FEWEST_BETWEEN = 3;

  private static final int MOST_KEPT = 24;

  /** Texts on one subject share more of their telling words than this. */
  private static final double MOST_SHARED_OF_TEXTS = 0.125;

  private long count;
  private long firsts;
  private long recurring;
  private final TreeMap<Long, Sharing> kept = new TreeMap<>();

  /** Adds a text. */
  public void add(Sharing sharing) {
    add(1, sharing.isFirst() ? 1 : 0, sharing.recurs() ? 1 : 0, List.of(sharing));
  }

  /**
   * Adds texts.
   *
   * @param opened how many of them it opens
   * @param recurringTexts in how many its words come again
   * @param sharings some of them
   */
  public void add(long texts, long opened, long recurringTexts, Collection<Sharing> sharings) {
    count += texts;
    firsts += opened;
    recurring += recurringTexts;
    for (Sharing sharing : sharings) {
      kept.put(sharing.text(), sharing);
      if (kept.size() > MOST_KEPT) {
        kept.pollLastEntry();
      }
    }
  }

  public long count() {
    return count;
  }

  public long firsts() {
    return firsts;
  }

  public long recurring() {
    return recurring;
  }

  /** Some of the texts, those with the smallest hashes. */
  public Collection<Sharing> kept() {
    return kept.values();
  }

  /**
   * What the unit is.
   *
   * @param hash of the unit
   * @param texts of the source
   */
  public Verdict verdict(long hash, long texts) {
    Verdict verdict = verdict();
    boolean isOfSite =
        switch (Units.kind(hash)) {
          case WHOLE -> true;
          case OPENING -> verdict == Verdict.OPENING && isEdge(hash, texts);
          case CLOSING, ENDING -> verdict == Verdict.SITE && isEdge(hash, texts);
        };
    return isOfSite ? verdict : Verdict.OWN;
  }

  private boolean isEdge(long hash, long texts) {
    return count >= Units.kind(hash).fewest(texts) && recurring * 2 < count;
  }

  private Verdict verdict() {
    List<Sharing> unrelated = unrelated();
    if (unrelated.size() < FEWEST_BETWEEN || isOfColumn()) {
      return Verdict.OWN;
    }
    if (unrelated.size() >= FEWEST_UNRELATED && medianShared(unrelated) <= MOST_SHARED_OF_TEXTS) {
      boolean isOpening = opensMost() || isLeadOfNone(unrelated);
      return isOpening ? Verdict.OPENING : Verdict.SITE;
    }
    return firsts == 0 ? Verdict.BETWEEN : Verdict.OWN;
  }

  private boolean opensMost() {
    return firsts * 2 > count;
  }

  /** The lead of a story opens that story alone, and not several that are unrelated. */
  private static boolean isLeadOfNone(List<Sharing> unrelated) {
    return unrelated.stream().filter(Sharing::isFirst).count() >= FEWEST_BETWEEN;
  }

  /** The same words each day open the column of one author. */
  private boolean isOfColumn() {
    int author = kept.firstEntry().getValue().author();
    return opensMost()
        && author != 0
        && kept.values().stream().allMatch(sharing -> sharing.author() == author);
  }

  /** Texts of which no two tell one story; copies leave nothing to tell it by. */
  private List<Sharing> unrelated() {
    List<Sharing> unrelated = new ArrayList<>();
    for (Sharing sharing : kept.values()) {
      if (sharing.hasLead() && unrelated.stream().noneMatch(sharing::isLike)) {
        unrelated.add(sharing);
      }
    }
    return unrelated;
  }

  private static double medianShared(List<Sharing> sharings) {
    List<Double> shared = new ArrayList<>();
    for (int i = 0; i < sharings.size(); i++) {
      for (int j = 0; j < i; j++) {
        shared.add(sharings.get(i).rest().shared(sharings.get(j).rest()));
      }
    }
    shared.sort(Comparator.naturalOrder());
    return shared.get(shared.size() / 2);
  }
}
