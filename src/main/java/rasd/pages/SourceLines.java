package rasd.pages;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the pages and texts of one source share. Short lines are on many pages: {@code قصص اطفال} is
 * on 229 of 229 pages of a source.
 *
 * @param pages number of pages of the source
 * @param counts number of pages that have a line, by the line's {@link #key}; only for lines on
 *     many pages
 * @param furniture what the texts of the source's records share
 */
public record SourceLines(long pages, Map<String, Long> counts, Furniture furniture)
    implements Serializable {
  /** The lines of a source with few pages, or of no source: none is known to be repeated. */
  public static final SourceLines NONE = new SourceLines(0, Map.of(), Furniture.NONE);

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** The key that equal lines share: their words, whatever the numbers ({@code تعليقات: 3}). */
  public static String key(Line line) {
    return NUMBER.matcher(line.folded()).replaceAll("0");
  }

  /** A copy of these lines with what the texts of the source's records share. */
  public SourceLines with(Furniture ofTexts) {
    return new SourceLines(pages, counts, ofTexts);
  }

  /**
   * A number that changes if what is known about the lines of this text changes. Lines that only
   * other texts of the source have do not change it, so that adding an article does not require
   * reading all the others again.
   *
   * @param isPage whether the text is a whole page, with the lines of its site
   */
  public long signature(String text, boolean isPage) {
    return isPage ? ofPage(text) : furniture.signature(text);
  }

  private long ofPage(String text) {
    long signature = pages > 0 ? 1 : 0;
    for (Line line : counts.isEmpty() ? List.<Line>of() : Line.of(text)) {
      long known = pagesWith(line);
      if (known > 0) {
        long told = 2 * Furniture.rounded(known) + (isOnMostPages(line) ? 1 : 0);
        signature += HashedLine.mix(HashedLine.mix(key(line).hashCode()) + told);
      }
    }
    return signature;
  }

  /** The number of pages that have the line; 0 if they are too few to conclude anything. */
  public long pagesWith(Line line) {
    return counts.isEmpty() ? 0 : counts.getOrDefault(key(line), 0L);
  }

  /**
   * Whether the line is a sentence that at most half of the pages have. Such a line does not belong
   * to the site, because papers sometimes print a story twice.
   */
  boolean isSentenceOnSome(Line line) {
    return line.isProse() && !isOnMostPages(line);
  }

  public boolean isOnMostPages(Line line) {
    return pagesWith(line) * 2 > pages;
  }
}
