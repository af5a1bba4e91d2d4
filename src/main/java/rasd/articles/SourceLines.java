package rasd.articles;

import java.io.Serializable;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The short lines that stand on many pages of one source: {@code قصص اطفال}, on 229 of its 229.
 *
 * @param pages of the source
 * @param counts on how many of them a line stands, by its {@link #key}
 */
record SourceLines(long pages, Map<String, Long> counts) implements Serializable {
  /** Of a source with few pages, or of no source: nothing is known to be repeated. */
  static final SourceLines NONE = new SourceLines(0, Map.of());

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** By what lines are the same: their words, whatever the number ({@code تعليقات: 3}). */
  static String key(Line line) {
    return NUMBER.matcher(line.folded()).replaceAll("0");
  }

  /** On how many pages the line stands; 0 where that is too few to say anything. */
  long pagesWith(Line line) {
    return counts.isEmpty() ? 0 : counts.getOrDefault(key(line), 0L);
  }

  /** A sentence on part of the pages is a copy, not the site's: papers print one story twice. */
  boolean isSentenceOnSome(Line line) {
    return line.isProse() && !isOnMostPages(line);
  }

  boolean isOnMostPages(Line line) {
    return pagesWith(line) * 2 > pages;
  }
}
