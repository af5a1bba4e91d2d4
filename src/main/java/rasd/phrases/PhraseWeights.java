package rasd.phrases;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well phrases describe the articles that have them. A phrase that all articles have does not
 * describe any of them well, and neither does a phrase that hardly any other article has.
 */
public final class PhraseWeights implements Serializable {
  private static final long serialVersionUID = 1;

  private final @Nullable String[] shown;

  /** The NPMI of each phrase, or 0 if the NPMI is negative. */
  private final double[] strengths;

  /** ln(articles with the phrase + 1). */
  private final double[] spreads;

  /** ln((articles + 1) / (articles with the phrase + 1)). */
  private final double[] rarities;

  /**
   * Computes the weights of the phrases that are in the table phrases.
   *
   * @param counted these phrases with their counts
   * @param articles the number of articles in the corpus
   */
  PhraseWeights(Phrases phrases, List<CountedPhrase> counted, long articles) {
    this.shown = new String[phrases.count()];
    this.strengths = new double[phrases.count()];
    this.spreads = new double[phrases.count()];
    this.rarities = new double[phrases.count()];
    double numerator = articles + 1.0;
    for (CountedPhrase phrase : counted) {
      int number = phrase.number();
      shown[number] = phrase.shown();
      strengths[number] = Math.max(0, phrases.phrase(number).npmi());
      spreads[number] = StrictMath.log(phrase.articles() + 1.0);
      rarities[number] = StrictMath.log(numerator / (phrase.articles() + 1.0));
    }
  }

  /** The phrase as the tables show it, or null if they do not have it. */
  @Nullable String shown(int phrase) {
    return shown[phrase];
  }

  /** The weight of a phrase in an article that has it {@code count} times. */
  double of(int phrase, long count) {
    return count * strengths[phrase] * spreads[phrase] * rarities[phrase];
  }
}
