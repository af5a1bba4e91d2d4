package rasd.bytes;

/**
 * Why a record is refused.
 *
 * @param reason a word by which refusals are grouped
 * @param detail a sentence for the user
 */
public record Refusal(String reason, String detail) {
  /** The refusal of a record that takes too long to read. */
  public static final Refusal TOO_SLOW =
      new Refusal("too_slow", "Reading the record takes longer than input.record_seconds.");
}
