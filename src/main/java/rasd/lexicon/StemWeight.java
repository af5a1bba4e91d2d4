package rasd.lexicon;

import java.io.Serializable;

/**
 * What is learnt about a stem.
 *
 * @param expected the expected number of forms that have it, after absolute discounting
 * @param verb the probability that it is a verb's where it occurs
 */
record StemWeight(double expected, double verb) implements Serializable {}
