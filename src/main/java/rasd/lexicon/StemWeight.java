package rasd.lexicon;

import java.io.Serializable;

/**
 * What {@link AffixLearner} has learnt about a stem.
 *
 * @param expected the expected number of forms that have the stem, after absolute discounting
 * @param verb the probability that the stem is a verb's
 */
record StemWeight(double expected, double verb) implements Serializable {}
