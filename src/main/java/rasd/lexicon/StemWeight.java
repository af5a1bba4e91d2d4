package rasd.lexicon;

import java.io.Serializable;

/**
 * What is learnt of a stem.
 *
 * @param expected in how many forms, what absolute discounting takes off left out
 * @param verb how likely it is a verb's where it occurs
 */
record StemWeight(double expected, double verb) implements Serializable {}
