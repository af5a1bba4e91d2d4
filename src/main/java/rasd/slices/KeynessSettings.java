package rasd.slices;

import java.io.Serializable;

/**
 * The settings for comparing slices.
 *
 * @param maxQ the greatest false discovery rate of a key term
 * @param replicates the number of replicates of the bootstrap; may be 0
 * @param intervalTerms the number of terms that get an interval, the most frequent ones
 * @param seed the seed of the replicates
 */
public record KeynessSettings(double maxQ, int replicates, int intervalTerms, long seed)
    implements Serializable {}
