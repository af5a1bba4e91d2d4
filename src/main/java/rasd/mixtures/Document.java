package rasd.mixtures;

import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import rasd.tables.UserError;

/** The words of a document and their counts. */
final class Document {
  /** Logarithms are rounded to multiples of one over this number, so that their sums are exact. */
  static final double STEPS = 1 << 20;

  private final int[] words;
  private final double[] counts;

  /**
   * @param words distinct
   */
  Document(int[] words, double[] counts) {
    this.words = words;
    this.counts = counts;
  }

  /**
   * The words of a vector.
   *
   * @throws UserError if its length is not the size of the model's vocabulary
   */
  static Document of(Vector features, TopicTerms terms) {
    if (features.size() != terms.vocabulary()) {
      throw UserError.input(
          "A document has a vector of "
              + features.size()
              + " words, the model knows "
              + terms.vocabulary()
              + ". Count the words of the vocabulary that it was fitted with.");
    }
    SparseVector sparse = features.toSparse();
    return new Document(sparse.indices(), sparse.values());
  }

  /**
   * Observes every other token and predicts the tokens in between. The result is the sum of the
   * logarithms of their probabilities, in units of one over {@link #STEPS}, and their number.
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
