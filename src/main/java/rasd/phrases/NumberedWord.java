package rasd.phrases;

import java.util.function.ToIntFunction;
import rasd.text.Shingles;

/**
 * A word of a text, with numbers and hashes of its form and its core. Runs of words are compared by
 * these numbers and hashes, not as strings.
 */
record NumberedWord(PhraseWord word, int form, int core, long formHash, long coreHash) {
  /**
   * @param numbers returns the number of a form or a core
   */
  static NumberedWord of(PhraseWord word, ToIntFunction<String> numbers) {
    String core = word.core();
    return new NumberedWord(
        word,
        numbers.applyAsInt(word.form()),
        numbers.applyAsInt(core),
        Shingles.hash(word.form()),
        Shingles.hash(core));
  }

  PhraseWord.PhrasePosition role() {
    return word.role();
  }
}
