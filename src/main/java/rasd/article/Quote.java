package rasd.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A quotation. {@code قال لافروف: «الوضع صعب جدا».} holds one of the style angle, from {@code
 * الوضع} to {@code جدا}, by the verb قال, of the speaker لافروف.
 *
 * @param begin UTF-16 offset in the body, behind the opening mark
 * @param verb as a dictionary has it; null when no verb reports it
 * @param speaker words of the body that name who speaks, or null
 * @param entity whom they name, or null
 * @param confidence from 0 to 1
 */
public record Quote(
    int begin,
    int end,
    Style style,
    @Nullable String verb,
    @Nullable String speaker,
    @Nullable String entity,
    double confidence) {

  /** The shape of the opening mark; indirect without one. */
  public enum Style {
    DOUBLE,
    ANGLE,
    CURLY,
    INDIRECT;

    /** The name in the tables. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
