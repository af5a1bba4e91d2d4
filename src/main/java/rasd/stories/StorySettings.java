package rasd.stories;

/**
 * How stories are found.
 *
 * @param areFound else each article is its own story
 * @param leastJaccard near-duplicates from this Jaccard on may tell one story
 * @param leastContainment so may those of which one is contained in the other by this share
 * @param leastSupport share of the pairs between two groups of texts that must be such for the
 *     groups to be one story
 * @param mostFrequent texts that may share a shingle; one in more texts is a formula
 * @param mostLinks pairs of articles that stories are made of, at the most
 */
public record StorySettings(
    boolean areFound,
    double leastJaccard,
    double leastContainment,
    double leastSupport,
    int mostFrequent,
    int mostLinks) {}
