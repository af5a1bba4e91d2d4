package rasd.phrases;

/**
 * A phrase of the table phrases.
 *
 * @param number the number of the phrase among the chosen ones
 * @param shown the most frequent spelling of the phrase
 * @param count how often the phrase occurs outside longer phrases
 * @param articles the number of articles with such an occurrence
 * @param stories the number of stories with such an occurrence
 */
public record CountedPhrase(int number, String shown, long count, long articles, long stories) {}
