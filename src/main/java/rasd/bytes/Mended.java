package rasd.bytes;

import java.util.SortedMap;
import rasd.html.Entities;

/**
 * Restores text as its author wrote it by undoing what programs did to it on the way. A line
 * ط§ظ„ط¹ط±ط§ظ‚ &amp;amp; becomes العراق and an ampersand.
 */
public final class Mended {
  /**
   * The key of {@code articles.metadata} that names the charset in which UTF-8 had been read by
   * mistake.
   */
  public static final String MOJIBAKE = "rasd.mojibake";

  private Mended() {}

  /**
   * The mended text of an article, with its lines restored.
   *
   * @param notes receives what an analyst should know
   */
  public static String text(String text, SortedMap<String, String> notes) {
    return LineEnds.decode(of(text, notes));
  }

  /**
   * The mended text.
   *
   * @param notes receives what an analyst should know
   */
  public static String of(String text, SortedMap<String, String> notes) {
    Mojibake.Repair repair = Mojibake.repair(text);
    if (repair == null) {
      return Entities.decode(text);
    }
    notes.put(MOJIBAKE, repair.charset().name());
    return Entities.decode(repair.text());
  }
}
