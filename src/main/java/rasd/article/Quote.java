package rasd.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A quotation. {@code قال لافروف: «الوضع صعب جدا».} contains a quotation of style angle, from
 * {@code الوضع} to {@code جدا}, with the verb قال and the speaker لافروف.
 *
 * @param begin UTF-16 offset in the body, after the opening mark
 * @param verb the reporting verb as a dictionary lists it; null if there is none
 * @param speaker the words of the body that name the speaker, or null
 * @param entity the entity that those words name, or null
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

  /** The shape of the opening mark, or indirect if there is none. */
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
