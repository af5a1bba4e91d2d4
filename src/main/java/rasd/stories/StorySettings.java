package rasd.stories;

/**
 * The settings for finding stories.
 *
 * @param areFound whether stories are looked for; otherwise each article is its own story
 * @param leastJaccard the least Jaccard index with which two articles may tell one story
 * @param leastContainment the least containment with which two articles may tell one story,
 *     whatever their Jaccard index is
 * @param leastSupport the share of the pairs between two groups of texts that must be linked for
 *     the groups to be one story
 * @param mostFrequent the largest number of texts that may share a shingle; one in more texts is a
 *     formula
 * @param mostLinks the largest number of links from which stories are made; the strongest are taken
 */
public record StorySettings(
    boolean areFound,
    double leastJaccard,
    double leastContainment,
    double leastSupport,
    int mostFrequent,
    int mostLinks) {}
