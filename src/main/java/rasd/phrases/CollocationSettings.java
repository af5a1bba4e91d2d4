package rasd.phrases;

import java.io.Serializable;

/**
 * Which pairs of terms are collocations.
 *
 * @param window how many tokens away a neighbour may stand, to either side
 * @param leastCount how often they must be neighbours, at least
 * @param leastArticles in how many articles
 * @param leastStories in how many stories
 */
public record CollocationSettings(
    int window, long leastCount, long leastArticles, long leastStories) implements Serializable {}
