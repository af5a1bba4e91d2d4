package rasd.article;

/**
 * The evidence of one article that some words are an unknown name: {@code سيرغي لافروف}, found
 * after a role.
 *
 * @param name normalized words without clitics, separated by spaces
 * @param form the article's most frequent spelling, without clitics
 * @param signal the strongest signal
 * @param thousandths degree of belief that it is a name, in thousandths
 * @param count number of places where it was found
 * @param isInflected whether the name is one word that the article also has with an article or a
 *     pronoun
 */
public record Evidence(
    EntityType type,
    String name,
    String form,
    String signal,
    int thousandths,
    int count,
    boolean isInflected) {}
