package rasd.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * A line and some of the texts that hold it, by which it is judged: whether it is the site's, as
 * these texts have nothing else in common, or a part of one story that was told often.
 *
 * <p>Sums of two tasks are joined by {@link #add}; which texts are kept does not depend on their
 * order.
 */
public final class SharedLine {
  /** Fewer unrelated texts may be copies that look like none. */
  private static final int FEWEST_UNRELATED = 5;

  /** Between two lines of the site so many are enough. */
  private static final int FEWEST_BETWEEN = 3;

  private static final int MOST_KEPT = 24;

  /** Texts on one subject share more of their telling words than this. */
  private static final double MOST_SHARED_OF_TEXTS = 0.125;

  /** Words that open one text in a hundred, at least. */
  private static final int ONE_OPENING_IN = 100;

  private long count;
  private long firsts;
  private long recurring;
  private final TreeMap<Long, Sharing> kept = new TreeMap<>();

  /** What a line is in the texts that hold it. */
  public enum Verdict {
    /** A part of the texts. */
    OWN,
    /** The site's where lines of the site stand before and after it. */
    BETWEEN,
    /** The site's, but in the text that it opens: there it is the story of which it is a teaser. */
    SITE,
    /** The site's, though it opens the texts. */
    OPENING
  }

  /** Adds a text that holds it. */
  public void add(Sharing sharing) {
    add(1, sharing.isFirst() ? 1 : 0, sharing.recurring() ? 1 : 0, List.of(sharing));
  }

  /** Adds texts, some of which are kept. */
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

  /** How many different names stand beside it in the texts that are kept. */
  public int neighbours() {
    return authors();
  }

  private int authors() {
    return (int) kept.values().stream().mapToInt(Sharing::author).distinct().count();
  }

  /**
   * What the line is.
   *
   * @param unit its hash
   * @param texts of the source
   */
  public Verdict verdict(long unit, long texts) {
    if (Units.isOpening(unit)) {
      return isOpeningOfSite(texts) ? Verdict.OPENING : Verdict.OWN;
    }
    return verdict();
  }

  private Verdict verdict() {
    List<Sharing> unrelated = unrelated();
    if (unrelated.size() < FEWEST_BETWEEN || isColumns()) {
      return Verdict.OWN;
    }
    if (unrelated.size() >= FEWEST_UNRELATED && medianShared(unrelated) <= MOST_SHARED_OF_TEXTS) {
      return firsts * 2 > count ? Verdict.OPENING : Verdict.SITE;
    }
    return firsts == 0 ? Verdict.BETWEEN : Verdict.OWN;
  }

  /** Whether words that open texts without a stop behind them are the site's. */
  private boolean isOpeningOfSite(long texts) {
    return verdict() == Verdict.OPENING
        && count * ONE_OPENING_IN >= texts
        && recurring * 2 < count;
  }

  /** The same words each day open the column of one author. */
  private boolean isColumns() {
    return firsts * 2 > count
        && authors() == 1
        && kept.firstEntry().getValue().author() != 0;
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
