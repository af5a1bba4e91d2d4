package rasd.phrases;

/**
 * A phrase of the table phrases.
 *
 * @param number the number of the phrase among the chosen ones
 * @param shown the most frequent spelling of the phrase
 * @param count how often it occurs outside longer phrases
 * @param articles the number of articles in which it does
 * @param stories the number of stories in which it does
 */
public record CountedPhrase(int number, String shown, long count, long articles, long stories) {}
