package rasd.slices;

import java.io.Serializable;

/**
 * The settings for comparing slices.
 *
 * @param maxQ the greatest q-value of a key term
 * @param replicates the number of replicates of the bootstrap; 0 for no intervals
 * @param intervalTerms the number of terms whose rates get an interval; the most frequent are taken
 * @param seed the seed of the replicates
 */
public record KeynessSettings(double maxQ, int replicates, int intervalTerms, long seed)
    implements Serializable {}
