package rasd.lexicon;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.text.Folding;

/**
 * A form that several words share: {@code قدم} is "foot" in {@code كرة قدم} and "he presented" in
 * {@code قدم الوزير}. In a sentence, its neighbours and its spelling show which word it is. Not
 * handled: words of one class that are spelt alike, such as {@code علم}, "knowledge" and "flag".
 */
public final class Homograph implements Serializable {
  private static final long serialVersionUID = 1;

  /**
   * The weight of a known spelling against words that are spelt otherwise, in thousandths of a
   * logarithm.
   */
  private static final int OF_SPELLING = 5000;

  /**
   * One of the words to which the form may belong.
   *
   * @param setting the {@link WordSetting} of the form as a form of this word
   * @param prior thousandths of the logarithm of the share of the form's tokens that are this word
   * @param spelling how the form is written as a form of this word, or null if unknown
   */
  record Sense(Lexicon.LexiconEntry entry, int setting, int prior, @Nullable String spelling)
      implements Serializable {}

  private final Sense[] senses;
  private final NeighbourWeights weights;

  /**
   * @param senses at least two, in a fixed order
   */
  Homograph(List<Sense> senses, NeighbourWeights weights) {
    this.senses = senses.toArray(Sense[]::new);
    this.weights = weights;
  }

  /**
   * The number, from 0, of the word to which a token of the form belongs; of equally likely words,
   * the first.
   *
   * @param surface the surface of the token
   * @param before the number of the {@link Neighbour} before the token, without its side
   * @param after the number of the neighbour after the token
   */
  public int sense(String surface, int before, int after) {
    String spelt = Folding.withoutMarks(surface);
    boolean isKnown = Arrays.stream(senses).anyMatch(one -> spelt.equals(one.spelling()));
    int best = 0;
    int most = Integer.MIN_VALUE;
    for (int number = 0; number < senses.length; number++) {
      Sense sense = senses[number];
      int weight =
          sense.prior()
              + weights.of(sense.setting(), Neighbour.before(before))
              + weights.of(sense.setting(), after)
              - (isKnown && isOther(spelt, sense) ? OF_SPELLING : 0);
      if (weight > most) {
        most = weight;
        best = number;
      }
    }
    return best;
  }

  private static boolean isOther(String spelt, Sense sense) {
    return sense.spelling() != null && !spelt.equals(sense.spelling());
  }

  /** The entry of the word with this number. */
  public Lexicon.LexiconEntry entry(int sense) {
    return senses[sense].entry();
  }
}
