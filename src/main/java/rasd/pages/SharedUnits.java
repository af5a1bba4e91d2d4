package rasd.pages;

import java.util.ArrayList;
import java.util.List;

/** The units of one text that other texts of its source may hold as well. */
public final class SharedUnits {
  /** A unit of fewer texts is a text's own. */
  static final int FEWEST_TEXTS = 3;

  private static final int LEAD_WORDS = 60;

  /** One word in so many of an opening comes again in a text that it has nothing to do with. */
  private static final int ONE_RECURRING_IN = 10;

  private final Units units;
  private final String site;
  private final LineCensus census;

  private SharedUnits(Units units, String site, LineCensus census) {
    this.units = units;
    this.site = site;
    this.census = census;
  }

  /** A unit that a text shares. */
  public record SharedUnit(long hash, Sharing sharing) {}

  /**
   * The shared units of a text.
   *
   * @param id a hash of its id
   * @param author a hash of the author that the record names; 0 for none
   */
  public static List<SharedUnit> of(
      String site, String text, long id, int author, LineCensus census) {
    return new SharedUnits(Units.of(text), site, census).of(id, author);
  }

  private List<SharedUnit> of(long id, int author) {
    List<SharedUnit> shared = new ArrayList<>();
    if (!isAnyShared()) {
      return shared;
    }
    List<HashedLine> own = units.lines().stream().filter(line -> !isShared(line.hash())).toList();
    Stems lead = Stems.of(own, LEAD_WORDS, stem -> census.isTelling(site, stem));
    Stems rest = Stems.of(own, Integer.MAX_VALUE, stem -> census.isTelling(site, stem)).sample();
    units.forEach(
        (hash, line, from, to) -> {
          if (isShared(hash)) {
            boolean isFirst = line == 0 && from == 0;
            boolean recurs = Units.isOpening(hash) && recurs(to);
            shared.add(new SharedUnit(hash, new Sharing(id, isFirst, recurs, author, lead, rest)));
          }
        });
    return shared;
  }

  private boolean isAnyShared() {
    boolean[] isAny = new boolean[1];
    units.forEach((hash, line, from, to) -> isAny[0] |= isShared(hash));
    return isAny[0];
  }

  private boolean isShared(long hash) {
    return census.mayBeIn(site, hash, FEWEST_TEXTS);
  }

  /** Whether more than one in ten of the first words of the text come again in it. */
  private boolean recurs(int openingWords) {
    int words = 0;
    int again = 0;
    HashedLine first = units.lines().get(0);
    for (int word = 0; word < openingWords; word++) {
      int stem = first.stem(word);
      words += stem == 0 ? 0 : 1;
      again += stem != 0 && isAfter(openingWords, stem) ? 1 : 0;
    }
    return again * ONE_RECURRING_IN > words;
  }

  private boolean isAfter(int openingWords, int stem) {
    int from = openingWords;
    for (HashedLine line : units.lines()) {
      for (int word = from; word < line.words(); word++) {
        if (line.stem(word) == stem) {
          return true;
        }
      }
      from = 0;
    }
    return false;
  }
}
