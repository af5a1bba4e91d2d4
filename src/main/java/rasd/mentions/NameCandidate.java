package rasd.mentions;

import rasd.article.EntityType;

/**
 * Words of a sentence that look like a name.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param clitics number of letters of the first word's normalized form that precede the name
 * @param signal the method by which the candidate was found, such as {@code title}, or the word
 *     that indicates it, such as {@code مدينة}
 * @param confidence degree of belief that the words are a name, from 0 to 1
 */
record NameCandidate(
    int first, int last, int clitics, EntityType type, String signal, double confidence) {

  boolean isSingleWord() {
    return first == last;
  }

  /** This candidate with another last word. */
  NameCandidate to(int newLast) {
    return new NameCandidate(first, newLast, clitics, type, signal, confidence);
  }

  /** This candidate without the given number of letters at the beginning of its first word. */
  NameCandidate withClitics(int newClitics) {
    return new NameCandidate(first, last, newClitics, type, signal, confidence);
  }
}
