package rasd.pages;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * Upper bounds for the number of texts of a source that have each unit or word: units whose hashes
 * collide share a counter, and so do words. Units that seem to be in several texts are then counted
 * exactly; all others are certainly rare.
 */
public final class LineCensus implements Serializable {
  private static final long serialVersionUID = 1;
  // Counters per text: so many that two units, or two words, seldom share a counter.
  private static final int UNITS_OF_A_TEXT = 256;
  private static final int WORDS_OF_A_TEXT = 128;
  private static final int FEWEST_COUNTERS = 1 << 16;
  private static final int MOST_UNIT_COUNTERS = 1 << 26;
  private static final int MOST_WORD_COUNTERS = 1 << 25;
  private static final int FULL_UNIT_COUNTER = 255;
  private static final int FULL_WORD_COUNTER = 65_535;

  /**
   * A word in more than one text in this many is common and says nothing about the subject of a
   * text.
   */
  private static final int ONE_TEXT_IN = 20;

  private static final int FEW = 2;

  private final byte[] units;
  private final char[] words;
  private final Map<String, Long> texts = new HashMap<>();

  /**
   * @param texts approximate number of texts of all sources that will be counted
   */
  public LineCensus(long texts) {
    this.units = new byte[counters(texts * UNITS_OF_A_TEXT, MOST_UNIT_COUNTERS)];
    this.words = new char[counters(texts * WORDS_OF_A_TEXT, MOST_WORD_COUNTERS)];
  }

  private static int counters(long wanted, int most) {
    return Integer.highestOneBit((int) Math.max(FEWEST_COUNTERS, Math.min(most, wanted)));
  }

  /** Counts the units and words of a text. */
  public void add(String site, String text) {
    texts.merge(site, 1L, Long::sum);
    long salt = salt(site);
    Units ofText = Units.of(text);
    for (long unit : ofText.distinct()) {
      int place = place(salt ^ unit, units.length);
      if (Byte.toUnsignedInt(units[place]) < FULL_UNIT_COUNTER) {
        units[place]++;
      }
    }
    for (int stem : Stems.of(ofText.lines()).all()) {
      int place = place(salt + stem, words.length);
      if (words[place] < FULL_WORD_COUNTER) {
        words[place]++;
      }
    }
  }

  /** Adds the counts of another census. */
  public LineCensus merge(LineCensus other) {
    for (int i = 0; i < units.length; i++) {
      int sum = Byte.toUnsignedInt(units[i]) + Byte.toUnsignedInt(other.units[i]);
      units[i] = (byte) Math.min(FULL_UNIT_COUNTER, sum);
    }
    for (int i = 0; i < words.length; i++) {
      words[i] = (char) Math.min(FULL_WORD_COUNTER, words[i] + other.words[i]);
    }
    other.texts.forEach((site, count) -> texts.merge(site, count, Long::sum));
    return this;
  }

  /** The number of texts of a source. */
  public long texts(String site) {
    return texts.getOrDefault(site, 0L);
  }

  /** Whether at least this number of the source's texts may have the unit. */
  boolean mayBeIn(String site, long unit, long fewest) {
    return Byte.toUnsignedInt(units[place(salt(site) ^ unit, units.length)])
        >= Math.min(fewest, FULL_UNIT_COUNTER);
  }

  /** Whether so few texts of the source have the word that it shows what they are about. */
  boolean isTelling(String site, int stem) {
    long most = Math.max(FEW, texts(site) / ONE_TEXT_IN);
    return words[place(salt(site) + stem, words.length)] <= Math.min(most, FULL_WORD_COUNTER - 1);
  }

  private static long salt(String site) {
    long salt = 1;
    for (int i = 0; i < site.length(); i++) {
      salt = HashedLine.mix(salt + site.charAt(i));
    }
    return salt;
  }

  private static int place(long hash, int counters) {
    return (int) (HashedLine.mix(hash) >>> Integer.SIZE) & (counters - 1);
  }
}
