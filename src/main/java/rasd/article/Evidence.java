package rasd.article;

/**
 * One article's evidence that unlisted words are a name, such as {@code سيرغي لافروف} after a role.
 *
 * @param name normalized words without clitics, separated by spaces
 * @param form the article's most frequent spelling, without clitics
 * @param signal the strongest signal
 * @param thousandths degree of belief that the words are a name, in thousandths
 * @param count number of occurrences that were found
 * @param isInflected whether the name is a single word that also occurs with ال or a pronoun
 */
public record Evidence(
    EntityType type,
    String name,
    String form,
    String signal,
    int thousandths,
    int count,
    boolean isInflected) {}
