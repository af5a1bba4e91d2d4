package rasd.network;

/**
 * The settings for the network of entities.
 *
 * @param mostPairs the largest number of pairs in the network of a kind of context; the strongest
 *     are taken
 * @param exactBetweenness the largest number of entities for which betweenness is exact and not
 *     estimated
 * @param seed the seed of the search for communities
 */
public record NetworkSettings(int mostPairs, int exactBetweenness, long seed) {}
