package rasd.lexicon;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A form whose neighbours contradict its reading. It may belong to another term.
 *
 * @param evidence half the logarithm of the ratio between the probability of its neighbours beside
 *     a word with this reading and beside any word; below 0
 */
public record OddForm(String form, String term, double evidence) implements Serializable {
  static final Comparator<OddForm> ODDEST_FIRST =
      Comparator.comparing(OddForm::evidence).thenComparing(OddForm::form);

  @Override
  public String toString() {
    return form + " (" + term + ")";
  }
}
