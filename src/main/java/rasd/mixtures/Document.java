package rasd.mixtures;

import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import rasd.tables.UserError;

/** The words of a document and their counts. */
final class Document {
  /** Logarithms are rounded to multiples of 1 / STEPS, which makes their sums exact. */
  static final double STEPS = 1 << 20;

  private final int[] words;
  private final double[] counts;

  /**
   * @param words distinct words
   */
  Document(int[] words, double[] counts) {
    this.words = words;
    this.counts = counts;
  }

  /**
   * The document of a vector of word counts.
   *
   * @throws UserError if the vector's length is not the size of the model's vocabulary
   */
  static Document of(Vector features, TopicTerms terms) {
    if (features.size() != terms.vocabulary()) {
      throw UserError.input(
          "A document has a vector of "
              + features.size()
              + " words, but the model has "
              + terms.vocabulary()
              + ". Count the words of the vocabulary with which the model was fitted.");
    }
    SparseVector sparse = features.toSparse();
    return new Document(sparse.indices(), sparse.values());
  }

  /**
   * Observes every other token and predicts the tokens in between. Returns the sum of the
   * logarithms of the predicted tokens' probabilities, in units of 1 / {@link #STEPS}, and the
   * number of these tokens.
   */
  long[] predicted(TopicTerms terms) {
    double[] seen = new double[words.length];
    double[] hidden = new double[words.length];
    long tokens = 0;
    long hiddenTokens = 0;
    for (int i = 0; i < words.length; i++) {
      long count = (long) counts[i];
      long later = (tokens + count) / 2 - tokens / 2;
      hidden[i] = later;
      seen[i] = count - later;
      tokens += count;
      hiddenTokens += later;
    }
    double logLikelihood = terms.logLikelihood(words, hidden, terms.mixture(words, seen));
    return new long[] {(long) StrictMath.rint(logLikelihood * STEPS), hiddenTokens};
  }
}
