package rasd.pages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import rasd.pages.Opening.OpeningPart;

/**
 * Finds the papers that open the texts of a source by comparing these texts: if many begin like
 * {@code سبق- الرياض:} or {@code داليا أبوالعيش – عين اليوم}, the part that stays the same while
 * its neighbours change is the paper.
 */
public final class Houses {
  private static final int MOST_PARTS = 4;
  private static final int MOST_WORDS = 3;

  /** The fewest texts that a paper must open. */
  public static final int FEWEST_TEXTS = 5;

  /** A paper must open at least one in this many of the texts that begin like a dateline. */
  private static final int ONE_OPENING_IN = 5;

  /** A paper must open at least one in this many of all texts of the source. */
  private static final int ONE_TEXT_IN = 50;

  private static final int FEWEST_NEIGHBOURS = 3;

  private Houses() {}

  /** The short parts that open a text, folded; at most four, and none if there is only one. */
  public static List<String> parts(String text) {
    List<String> texts = Line.texts(text);
    List<String> parts = new ArrayList<>();
    if (!texts.isEmpty()) {
      for (OpeningPart part : Opening.of(texts.get(0), new BitSet()).parts()) {
        boolean isApart = part.endsWithDash() || part.endsWithColon() || isLast(part, texts.get(0));
        if (parts.size() == MOST_PARTS || part.words() > MOST_WORDS || !isApart) {
          break;
        }
        parts.add(part.folded());
      }
    }
    return parts.size() < 2 ? List.of() : parts;
  }

  private static boolean isLast(OpeningPart part, String line) {
    return part.next() == line.length();
  }

  /**
   * Whether a part is the name of a paper.
   *
   * @param texts number of texts that the part opens
   * @param neighbours number of different parts that are next to it
   * @param openings number of texts of the source that begin like a dateline
   * @param all number of all texts of the source
   */
  public static boolean isHouse(
      String part, long texts, long neighbours, long openings, long all, NewsNames names) {
    return texts >= FEWEST_TEXTS
        && texts * ONE_OPENING_IN >= openings
        && texts * ONE_TEXT_IN >= all
        && neighbours >= FEWEST_NEIGHBOURS
        && !names.isPlace(part)
        && !names.isPerson(part);
  }
}
