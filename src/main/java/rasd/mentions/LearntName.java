package rasd.mentions;

import java.util.Locale;
import rasd.article.EntityType;

/**
 * A name that the corpus gives evidence of.
 *
 * @param name normalized words without clitics, parted by a space
 * @param form as it is shown
 * @param signal the strongest one
 * @param articles articles with a signal
 * @param thousandths sum over the articles of the degree of belief, in thousandths
 * @param best the greatest of them
 * @param signals number of different ones
 * @param inflected articles that have the single word with an article or a pronoun too
 */
record LearntName(
    EntityType type,
    String name,
    String form,
    String signal,
    long articles,
    long thousandths,
    int best,
    int signals,
    long inflected) {

  boolean isSingleWord() {
    return name.indexOf(' ') < 0;
  }

  /** For the table entity_names: {@code role; 3 articles, evidence 2.85}. */
  String evidence() {
    return signal
        + "; "
        + articles
        + (articles == 1 ? " article" : " articles")
        + ", evidence "
        + thousandths / 1000
        + "."
        + String.format(Locale.ROOT, "%03d", thousandths % 1000);
  }
}
