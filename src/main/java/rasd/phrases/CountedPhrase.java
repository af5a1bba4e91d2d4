package rasd.phrases;

/**
 * A phrase of the table phrases.
 *
 * @param number the number of the phrase among the chosen ones
 * @param shown the most frequent way to write the phrase
 * @param count how often it occurs on its own; {@code articles} and {@code stories} say in how many
 *     of them
 */
public record CountedPhrase(int number, String shown, long count, long articles, long stories) {}
