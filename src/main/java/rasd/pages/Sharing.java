package rasd.pages;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One text that has a shared unit, with the data that show whether it has anything else in common
 * with the other texts that have the unit.
 *
 * @param text a hash of the text's id
 * @param isFirst whether the unit opens the text
 * @param recurs whether more than one in ten words of the unit recurs elsewhere in the text; false
 *     for a line or a sentence
 * @param author a hash of the author that the record names; 0 for none
 * @param lead words that show what the text is about, from the first 60 words of its lines that are
 *     not shared
 * @param rest such words from all its lines that are not shared, or a sample of these words
 */
public record Sharing(
    long text, boolean isFirst, boolean recurs, int author, Stems lead, Stems rest) {
  private static final int FEWEST_LEAD_STEMS = 3;

  /**
   * Texts that share at least this part of the words of their leads report one story, or one is a
   * follow-up of the other.
   */
  private static final double MOST_SHARED_OF_LEADS = 0.3;

  private static final int FIRST = 1;
  private static final int RECURS = 2;

  /** The bytes of the text's hash, the flags, the author's hash and the lengths of both lists. */
  private static final int FIXED_BYTES = Long.BYTES + 1 + 3 * Integer.BYTES;

  boolean hasLead() {
    return lead.size() >= FEWEST_LEAD_STEMS;
  }

  boolean isLike(Sharing other) {
    return lead.shared(other.lead) >= MOST_SHARED_OF_LEADS;
  }

  /** Writes several sharings as bytes; {@link #read} reads them. */
  public static byte[] write(Collection<Sharing> sharings) {
    int size = Integer.BYTES;
    for (Sharing sharing : sharings) {
      size += FIXED_BYTES + Integer.BYTES * (sharing.lead.size() + sharing.rest.size());
    }
    ByteBuffer bytes = ByteBuffer.allocate(size).putInt(sharings.size());
    for (Sharing sharing : sharings) {
      int flags = (sharing.isFirst ? FIRST : 0) | (sharing.recurs ? RECURS : 0);
      bytes.putLong(sharing.text).put((byte) flags).putInt(sharing.author);
      sharing.lead.write(bytes);
      sharing.rest.write(bytes);
    }
    return bytes.array();
  }

  /** Reads what {@link #write} wrote. */
  public static List<Sharing> read(byte[] written) {
    ByteBuffer bytes = ByteBuffer.wrap(written);
    List<Sharing> sharings = new ArrayList<>();
    for (int left = bytes.getInt(); left > 0; left--) {
      long text = bytes.getLong();
      int flags = bytes.get();
      sharings.add(
          new Sharing(
              text,
              (flags & FIRST) != 0,
              (flags & RECURS) != 0,
              bytes.getInt(),
              Stems.read(bytes),
              Stems.read(bytes)));
    }
    return sharings;
  }
}
