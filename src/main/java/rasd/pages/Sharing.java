package rasd.pages;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One text that holds a shared line: what is needed to tell whether it has anything else in common
 * with others that hold it.
 *
 * @param text a hash of its id
 * @param isFirst whether the line opens it
 * @param author a hash of the author that the record names; 0 for none
 * @param recurring whether the line's own words come again in the text
 * @param lead words of the beginning, the shared lines left out
 * @param rest words of the whole text, likewise
 */
public record Sharing(
    long text, boolean isFirst, int author, boolean recurring, Stems lead, Stems rest) {
  private static final int LEAD_WORDS = 60;
  private static final int FEWEST_LEAD_STEMS = 3;

  /** A line in fewer texts is a text's own. */
  static final int FEWEST_TEXTS = 3;

  /** Texts that share more words than this at their beginning tell one story, or follow it up. */
  private static final double MOST_SHARED_OF_LEADS = 0.3;

  /** One word in so many of a line's own comes again in a text that it has nothing to do with. */
  private static final int ONE_RECURRING_IN = 10;

  /** A text, an author, two flags, and the lengths of two lists. */
  private static final int FIXED_BYTES = Long.BYTES + 3 * Integer.BYTES + 1;

  /** A shared part of a text. */
  public record Part(long unit, Sharing sharing) {}

  /**
   * The parts of a text that other texts of its source may hold as well.
   *
   * @param text hash of its id
   */
  public static List<Part> of(String site, String body, long text, int author, LineCensus census) {
    Units units = Units.of(body);
    List<Part> parts = new ArrayList<>();
    Texts texts = new Texts(units, site, census);
    units.forEach(
        (unit, line, from, to) -> {
          if (census.mayBeIn(site, unit, FEWEST_TEXTS)) {
            boolean isFirst = line == 0 && from == 0;
            boolean recurring = texts.isRecurring(line, from, to);
            parts.add(
                new Part(
                    unit,
                    new Sharing(text, isFirst, author, recurring, texts.lead(), texts.rest())));
          }
        });
    return parts;
  }

  /** Several of them as bytes; {@link #read} reads them. */
  public static byte[] write(Collection<Sharing> sharings) {
    int size = Integer.BYTES;
    for (Sharing sharing : sharings) {
      size += FIXED_BYTES + Integer.BYTES * (sharing.lead.size() + sharing.rest.size());
    }
    ByteBuffer bytes = ByteBuffer.allocate(size).putInt(sharings.size());
    for (Sharing sharing : sharings) {
      bytes
          .putLong(sharing.text)
          .putInt(sharing.author)
          .put((byte) ((sharing.isFirst ? 1 : 0) | (sharing.recurring ? 2 : 0)));
      sharing.lead.write(bytes);
      sharing.rest.write(bytes);
    }
    return bytes.array();
  }

  public static List<Sharing> read(byte[] written) {
    ByteBuffer bytes = ByteBuffer.wrap(written);
    List<Sharing> sharings = new ArrayList<>();
    for (int left = bytes.getInt(); left > 0; left--) {
      long text = bytes.getLong();
      int author = bytes.getInt();
      int flags = bytes.get();
      sharings.add(
          new Sharing(
              text,
              (flags & 1) != 0,
              author,
              (flags & 2) != 0,
              Stems.read(bytes),
              Stems.read(bytes)));
    }
    return sharings;
  }

  /** A text that a name opens beside another one. */
  public static Sharing beside(long text, String neighbour) {
    return new Sharing(text, true, neighbour.hashCode(), false, Stems.NONE, Stems.NONE);
  }

  boolean hasLead() {
    return lead.size() >= FEWEST_LEAD_STEMS;
  }

  boolean isLike(Sharing other) {
    return lead.shared(other.lead) >= MOST_SHARED_OF_LEADS;
  }

  /** The words of one text, worked out when they are first asked for. */
  private static final class Texts {
    private final Units units;
    private final String site;
    private final LineCensus census;
    private Stems lead = Stems.NONE;
    private Stems rest = Stems.NONE;
    private boolean isKnown;

    Texts(Units units, String site, LineCensus census) {
      this.units = units;
      this.site = site;
      this.census = census;
    }

    Stems lead() {
      know();
      return lead;
    }

    Stems rest() {
      know();
      return rest;
    }

    private void know() {
      if (!isKnown) {
        List<HashedLine> own =
            units.lines().stream()
                .filter(line -> !census.mayBeIn(site, line.hash(), FEWEST_TEXTS))
                .toList();
        lead = Stems.of(own, LEAD_WORDS, stem -> census.isTelling(site, stem));
        rest =
            Stems.of(own, Integer.MAX_VALUE, stem -> census.isTelling(site, stem)).sample();
        isKnown = true;
      }
    }

    /** Whether more than one in ten of the part's words come again in the other lines. */
    boolean isRecurring(int line, int from, int to) {
      int told = 0;
      int again = 0;
      for (int word = from; word < to; word++) {
        int stem = units.lines().get(line).stem(word);
        if (stem != 0) {
          told++;
          again += isElsewhere(stem, line, from, to) ? 1 : 0;
        }
      }
      return again * ONE_RECURRING_IN > told;
    }

    private boolean isElsewhere(int stem, int line, int from, int to) {
      for (int i = 0; i < units.lines().size(); i++) {
        HashedLine other = units.lines().get(i);
        for (int word = 0; word < other.words(); word++) {
          boolean isInPart = i == line && word >= from && word < to;
          if (!isInPart && other.stem(word) == stem) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
