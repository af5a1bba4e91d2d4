package rasd.lexicon;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A form whose neighbours speak against how it is read, so that it may be a form of another term.
 *
 * @param evidence the logarithm of how much likelier its neighbours are beside a word that is read
 *     so than beside any; below 0
 */
public record OddForm(String form, String term, double evidence) implements Serializable {
  static final Comparator<OddForm> ODDEST_FIRST =
      Comparator.comparing(OddForm::evidence).thenComparing(OddForm::form);

  @Override
  public String toString() {
    return form + " (" + term + ")";
  }
}
