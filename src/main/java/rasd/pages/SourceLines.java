package rasd.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What the pages and texts of one source share. On many pages stand short lines: {@code قصص اطفال},
 * on 229 of its 229.
 *
 * @param pages of the source
 * @param counts on how many of them a line stands, by its {@link #key}
 * @param houses the papers and agencies that open the texts of its records, folded
 */
public record SourceLines(long pages, Map<String, Long> counts, Set<String> houses)
    implements Serializable {
  /** Of a source with few pages, or of no source: nothing is known to be repeated. */
  public static final SourceLines NONE = new SourceLines(0, Map.of(), Set.of());

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** By what lines are the same: their words, whatever the number ({@code تعليقات: 3}). */
  public static String key(Line line) {
    return NUMBER.matcher(line.folded()).replaceAll("0");
  }

  /** A hash of all that is known; of the first 64 bits of SHA-256. */
  public long signature() {
    MessageDigest digest = DigestUtils.getSha256Digest();
    digest.update(Long.toString(pages).getBytes(UTF_8));
    new TreeMap<>(counts)
        .forEach((line, count) -> digest.update(("\n" + count + " " + line).getBytes(UTF_8)));
    return ByteBuffer.wrap(digest.digest()).getLong();
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
