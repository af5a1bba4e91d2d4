package rasd.pages;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * How many texts of a source hold a line and how many a word, at the most: things share counters by
 * their hash, in tables whose size does not depend on the corpus. What passes is looked at exactly;
 * what does not pass is surely rare.
 */
public final class LineCensus implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int LINE_COUNTERS = 1 << 22;
  private static final int WORD_COUNTERS = 1 << 20;
  private static final int MOST_LINES = 255;
  private static final int MOST_WORDS = 65_535;

  /** A word in more than one text in so many is common, and says nothing of what a text is about. */
  private static final int ONE_TEXT_IN = 20;

  private static final int FEW = 2;

  private final byte[] lines = new byte[LINE_COUNTERS];
  private final char[] words = new char[WORD_COUNTERS];
  private final Map<String, Long> texts = new HashMap<>();

  /** Counts a text. */
  public void add(String site, String text) {
    texts.merge(site, 1L, Long::sum);
    long salt = salt(site);
    Units units = Units.of(text);
    for (long unit : units.distinct()) {
      int place = linePlace(salt, unit);
      if (Byte.toUnsignedInt(lines[place]) < MOST_LINES) {
        lines[place]++;
      }
    }
    for (int stem : Stems.of(units.lines()).all()) {
      int place = wordPlace(salt, stem);
      if (words[place] < MOST_WORDS) {
        words[place]++;
      }
    }
  }

  /** Takes over what another one has counted. */
  public LineCensus merge(LineCensus other) {
    for (int i = 0; i < lines.length; i++) {
      lines[i] =
          (byte)
              Math.min(
                  MOST_LINES, Byte.toUnsignedInt(lines[i]) + Byte.toUnsignedInt(other.lines[i]));
    }
    for (int i = 0; i < words.length; i++) {
      words[i] = (char) Math.min(MOST_WORDS, words[i] + other.words[i]);
    }
    other.texts.forEach((site, count) -> texts.merge(site, count, Long::sum));
    return this;
  }

  /** How many texts a source has. */
  public long texts(String site) {
    return texts.getOrDefault(site, 0L);
  }

  /** Whether so many texts of the source may hold the line. */
  boolean mayBeIn(String site, long unit, int fewest) {
    return Byte.toUnsignedInt(lines[linePlace(salt(site), unit)]) >= fewest;
  }

  /** Whether so few texts of the source hold the word that it tells what they are about. */
  boolean isTelling(String site, int stem) {
    long most = Math.max(FEW, texts(site) / ONE_TEXT_IN);
    return words[wordPlace(salt(site), stem)] <= Math.min(most, MOST_WORDS - 1);
  }

  private static long salt(String site) {
    long salt = 1;
    for (int i = 0; i < site.length(); i++) {
      salt = HashedLine.mix(salt + site.charAt(i));
    }
    return salt;
  }

  private static int linePlace(long salt, long unit) {
    return (int) (HashedLine.mix(salt ^ unit) >>> 16) & (LINE_COUNTERS - 1);
  }

  private static int wordPlace(long salt, int stem) {
    return (int) (HashedLine.mix(salt + stem) >>> 16) & (WORD_COUNTERS - 1);
  }
}
