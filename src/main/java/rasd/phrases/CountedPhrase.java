package rasd.phrases;

/**
 * A phrase of the table phrases.
 *
 * @param number among the phrases that were chosen
 * @param shown as most often written
 * @param count how often it occurs by itself, and in how many articles and stories
 */
public record CountedPhrase(int number, String shown, long count, long articles, long stories) {}
