package rasd.phrases;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Separates the clitics of a form. A form must have the same pieces wherever it occurs, because
 * phrases are compared across articles; the sense of a word in its sentence does not matter: {@code
 * كفر} is never read as {@code ك+فر} in one {@code كفر ناحوم} and as a whole in another.
 */
@FunctionalInterface
public interface FormPieces extends Serializable {
  /** The form with its clitics separated by +; null if the form is not in Arabic letters. */
  @Nullable String of(String form);
}
