package rasd.slices;

import java.io.Serializable;

/**
 * How slices are compared.
 *
 * @param maxQ greatest false discovery rate of a key term
 * @param replicates of the bootstrap; none are made when 0
 * @param intervalTerms the most frequent terms, which get an interval
 * @param seed of the replicates
 */
public record KeynessSettings(double maxQ, int replicates, int intervalTerms, long seed)
    implements Serializable {}
