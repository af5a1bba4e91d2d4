package rasd.phrases;

import java.io.Serializable;

/**
 * The length of a phrase, and how strongly its words are associated.
 *
 * @param length the number of words
 * @param npmi the NPMI of its weakest joint
 * @param logDice the logDice of its weakest joint
 */
record Phrase(int length, double npmi, double logDice) implements Serializable {}
