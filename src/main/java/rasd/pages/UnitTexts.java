package rasd.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The number of texts of a source that have one unit, with some of these texts, by which the unit
 * is judged: it belongs to the site if the texts have little else in common, otherwise to one story
 * that was often reported.
 *
 * <p>{@link #add} joins the sums of two tasks; the texts that are kept do not depend on the order.
 */
public final class UnitTexts {
  /** Fewer unrelated texts may be copies that do not look like copies. */
  private static final int FEWEST_UNRELATED = 5;

  /** Between lines of the site, this many unrelated texts are enough. */
  private static final int FEWEST_BETWEEN = 3;

  private static final int MOST_KEPT = 24;

  /** Texts on one subject share more than this part of the words that show what they are about. */
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
   * @param opened number of these texts that the unit opens
   * @param recurringTexts number of these texts in which words of the unit recur
   * @param sharings some of the texts
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

  /** The texts whose ids have the smallest hashes, at most {@link #MOST_KEPT}. */
  public Collection<Sharing> kept() {
    return kept.values();
  }

  /**
   * The verdict on the unit.
   *
   * @param hash hash of the unit
   * @param texts number of texts of the source
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

  /** Whether the unit opens several unrelated texts: the lead of a story opens only that story. */
  private static boolean isLeadOfNone(List<Sharing> unrelated) {
    return unrelated.stream().filter(Sharing::isFirst).count() >= FEWEST_BETWEEN;
  }

  /** Whether the unit opens the column of one author, which begins with the same words each day. */
  private boolean isOfColumn() {
    int author = kept.firstEntry().getValue().author();
    return opensMost()
        && author != 0
        && kept.values().stream().allMatch(sharing -> sharing.author() == author);
  }

  /**
   * Texts of which no two report the same story. Texts with too few words besides shared lines are
   * left out.
   */
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
