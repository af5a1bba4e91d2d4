package rasd.phrases;

import java.io.Serializable;

/**
 * The settings that decide which pairs of terms are collocations.
 *
 * @param window the greatest distance of neighbours, in tokens to either side
 * @param leastCount the least number of times that the terms must be neighbours
 * @param leastArticles the least number of articles in which the terms must be neighbours
 * @param leastStories the least number of stories in which the terms must be neighbours
 */
public record CollocationSettings(
    int window, long leastCount, long leastArticles, long leastStories) implements Serializable {}
