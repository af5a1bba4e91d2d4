package rasd.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rasd.pages.Units.UnitKind;

/** The units of one text that other texts of its source may also have. */
public final class SharedUnits {
  private static final int LEAD_WORDS = 60;

  /**
   * About one in this many of the words at the edge of a text recurs in the text by chance, even if
   * the edge is not part of the story.
   */
  private static final int ONE_RECURRING_IN = 10;

  private final Units units;
  private final String site;
  private final LineCensus census;

  private SharedUnits(Units units, String site, LineCensus census) {
    this.units = units;
    this.site = site;
    this.census = census;
  }

  /** A unit that a text may share with others. */
  public record SharedUnit(long hash, Sharing sharing) {}

  /**
   * The shared units of a text.
   *
   * @param id a hash of the text's id
   * @param author a hash of the author that the record names; 0 for none
   */
  public static List<SharedUnit> of(
      String site, String text, long id, int author, LineCensus census) {
    return new SharedUnits(Units.of(text), site, census).of(id, author);
  }

  private List<SharedUnit> of(long id, int author) {
    List<SharedUnit> shared = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    if (!isAnyShared()) {
      return shared;
    }
    List<HashedLine> own = units.lines().stream().filter(line -> !isShared(line.hash())).toList();
    Stems lead = Stems.of(own, LEAD_WORDS, stem -> census.isTelling(site, stem));
    Stems rest = Stems.of(own, Integer.MAX_VALUE, stem -> census.isTelling(site, stem)).sample();
    units.forEach(
        (hash, line, from, to) -> {
          if (isShared(hash) && seen.add(hash)) {
            boolean isFirst = line == 0 && from == 0;
            boolean recurs = Units.kind(hash) != UnitKind.WHOLE && recurs(line, from, to);
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
    return census.mayBeIn(site, hash, Units.kind(hash).fewest(census.texts(site)));
  }

  /** Whether more than one in ten of these words recurs elsewhere in the text. */
  private boolean recurs(int line, int from, int to) {
    int words = 0;
    int again = 0;
    for (int word = from; word < to; word++) {
      int stem = units.lines().get(line).stem(word);
      words += stem == 0 ? 0 : 1;
      again += stem != 0 && isElsewhere(stem, line, from, to) ? 1 : 0;
    }
    return again * ONE_RECURRING_IN > words;
  }

  private boolean isElsewhere(int stem, int line, int from, int to) {
    for (int i = 0; i < units.lines().size(); i++) {
      HashedLine other = units.lines().get(i);
      for (int word = 0; word < other.words(); word++) {
        boolean isAmongThem = i == line && word >= from && word < to;
        if (!isAmongThem && other.stem(word) == stem) {
          return true;
        }
      }
    }
    return false;
  }
}
