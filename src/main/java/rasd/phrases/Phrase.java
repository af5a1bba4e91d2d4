package rasd.phrases;

import java.io.Serializable;

/**
 * The length and the measures of a phrase.
 *
 * @param length the number of words
 * @param npmi the NPMI of its weakest joint
 * @param logDice the logDice of its weakest joint
 */
record Phrase(int length, double npmi, double logDice) implements Serializable {}
