package rasd.input;

import java.util.SortedMap;
import rasd.pages.Entities;

/**
 * Text as its author wrote it: what reading and writing broke on its way is mended. A line of
 * ط§ظ„ط¹ط±ط§ظ‚ &amp;amp; is العراق and an ampersand.
 */
final class Mended {
  /** The key of {@code articles.metadata} that names the charset UTF-8 had been read in. */
  static final String MOJIBAKE = "rasd.mojibake";

  private Mended() {}

  /**
   * The text of an article mended, and its lines told.
   *
   * @param notes to be told what an analyst should know
   */
  static String text(String text, SortedMap<String, String> notes) {
    return LineEnds.decode(of(text, notes));
  }

  /**
   * A text mended.
   *
   * @param notes to be told what an analyst should know
   */
  static String of(String text, SortedMap<String, String> notes) {
    Mojibake.Repair repair = Mojibake.repair(text);
    if (repair == null) {
      return Entities.decode(text);
    }
    notes.put(MOJIBAKE, repair.charset().name());
    return Entities.decode(repair.text());
  }
}
