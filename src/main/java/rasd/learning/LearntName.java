package rasd.learning;

import java.util.Locale;
import rasd.article.EntityType;

/**
 * A name, or a candidate for one, for which the corpus has evidence.
 *
 * @param name normalized words without clitics, separated by a space
 * @param form the form that is shown
 * @param signal the strongest signal
 * @param articles number of articles with a signal
 * @param thousandths sum of the degrees of belief over the articles, in thousandths
 * @param best the greatest degree of belief that an article gives, in thousandths
 * @param signals number of different signals
 * @param inflected number of articles that also have the name, if it is one word, with ال, a
 *     pronoun or the ending of a plural
 */
public record LearntName(
    EntityType type,
    String name,
    String form,
    String signal,
    long articles,
    long thousandths,
    int best,
    int signals,
    long inflected) {
  /** The signal of names that the tagger found. */
  public static final String FOUND_BY_TAGGER = "model";

  /** The degree of belief in a name that consists of a head and a known name. */
  public static final double HEAD_OF_KNOWN = 0.9;

  /** The signal of a person's title before the name. */
  public static final String TITLE = "title";

  /** The signal of words that look like a name by themselves, without a cue. */
  public static final String WORDS = "words";

  boolean isSingleWord() {
    return name.indexOf(' ') < 0;
  }

  /** The evidence as the table entity_names shows it: {@code role; 3 articles, evidence 2.850}. */
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
