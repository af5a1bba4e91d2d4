package rasd.article;

/**
 * What one article holds for a name not known: {@code سيرغي لافروف}, found behind a role.
 *
 * @param name normalized words without clitics, parted by a space
 * @param form as the article writes it most often, clitics off
 * @param signal the strongest one
 * @param thousandths degree of belief that it is a name, in thousandths
 * @param count places where it was found
 * @param isInflected whether the article has the single word with an article or a pronoun too
 */
public record Evidence(
    EntityType type,
    String name,
    String form,
    String signal,
    int thousandths,
    int count,
    boolean isInflected) {}
