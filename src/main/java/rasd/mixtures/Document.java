package rasd.mixtures;

import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import rasd.tables.UserError;

/** The words of a document and their counts. */
final class Document {
  /** Logarithms are rounded to parts of this many, so that sums of them are exact. */
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
   * @throws UserError when it is not over the model's words
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
   * Sees every other token and foresees those between: the sum of the logarithms of their
   * probabilities, in {@link #STEPS}, and how many they are.
   */
  long[] foreseen(TopicTerms terms) {
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
