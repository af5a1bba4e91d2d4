package rasd.bytes;

import java.util.SortedMap;
import java.util.regex.Pattern;
import rasd.html.Entities;
import rasd.html.LeftMarkup;

/**
 * Restores text as its author wrote it by undoing what programs did to it on the way. A line
 * ط§ظ„ط¹ط±ط§ظ‚ &amp;amp; becomes العراق and an ampersand.
 */
public final class Mended {
  /**
   * The key in {@code articles.metadata} for the charset in which UTF-8 had been read by mistake.
   */
  public static final String MOJIBAKE = "rasd.mojibake";

  private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0E-\\x1B\\x7F]");

  private Mended() {}

  /**
   * The mended text of an article, with its lines restored and without mark-up.
   *
   * @param notes receives {@link #MOJIBAKE} if the text was misread
   */
  public static String text(String text, SortedMap<String, String> notes) {
    return LeftMarkup.read(LineEnds.decode(of(text, notes)));
  }

  /**
   * The mended title of an article, without mark-up.
   *
   * @param notes receives {@link #MOJIBAKE} if the title was misread
   */
  public static String title(String title, SortedMap<String, String> notes) {
    return LeftMarkup.readLine(of(title, notes));
  }

  /**
   * The mended text. Its lines and its mark-up stay as they are.
   *
   * @param notes receives {@link #MOJIBAKE} if the text was misread
   */
  public static String of(String text, SortedMap<String, String> notes) {
    Mojibake.Repair repair = Mojibake.repair(text);
    if (repair != null) {
      notes.put(MOJIBAKE, repair.charset().name());
    }
    return withoutControls(Entities.decode(repair == null ? text : repair.text()));
  }

  /** Whether a text has only white space and characters without a shape, such as U+200F. */
  public static boolean showsNothing(String text) {
    return text.chars()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT);
  }

  /** Replaces control characters with spaces, because U+0000 often stands between words. */
  private static String withoutControls(String text) {
    return CONTROLS.matcher(text).replaceAll(" ");
  }
}
