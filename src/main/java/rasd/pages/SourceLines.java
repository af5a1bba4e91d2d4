package rasd.pages;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the pages and texts of one source share. On many pages stand short lines: {@code قصص اطفال},
 * on 229 of its 229.
 *
 * @param pages of the source
 * @param counts on how many of them a line stands, by its {@link #key}
 * @param furniture what the texts of its records share
 */
public record SourceLines(long pages, Map<String, Long> counts, Furniture furniture)
    implements Serializable {
  /** Of a source with few pages, or of no source: nothing is known to be repeated. */
  public static final SourceLines NONE = new SourceLines(0, Map.of(), Furniture.NONE);

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** By what lines are the same: their words, whatever the number ({@code تعليقات: 3}). */
  public static String key(Line line) {
    return NUMBER.matcher(line.folded()).replaceAll("0");
  }

  /** The same with what the texts of records share. */
  public SourceLines with(Furniture ofTexts) {
    return new SourceLines(pages, counts, ofTexts);
  }

  /**
   * A number that changes with what is known of the lines of one page or record: not of all that
   * its source repeats, so that an article need not be read again because another one was added.
   *
   * @param isPage whether the text is that of a page with its frame
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

  /** On how many pages the line stands; 0 where that is too few to say anything. */
  public long pagesWith(Line line) {
    return counts.isEmpty() ? 0 : counts.getOrDefault(key(line), 0L);
  }

  /** A sentence on part of the pages is a copy, not the site's: papers print one story twice. */
  boolean isSentenceOnSome(Line line) {
    return line.isProse() && !isOnMostPages(line);
  }

  public boolean isOnMostPages(Line line) {
    return pagesWith(line) * 2 > pages;
  }
}
