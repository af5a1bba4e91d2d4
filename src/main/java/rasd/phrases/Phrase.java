package rasd.phrases;

import java.io.Serializable;

/**
 * What is known of a phrase.
 *
 * @param length in words
 * @param npmi of its weakest joint
 * @param logDice of its weakest joint
 */
record Phrase(int length, double npmi, double logDice) implements Serializable {}
