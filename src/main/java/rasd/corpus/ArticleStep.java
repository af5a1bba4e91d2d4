package rasd.corpus;

import java.io.Serializable;
import java.util.function.UnaryOperator;
import rasd.article.Article;

/**
 * What one step of the analysis adds to each article. It is sent to the executors.
 *
 * <p>Whoever takes the steps sees to it that the article has what a step asks for: known names need
 * lines and tokens; learnt names need the known mentions besides; quotations need lines, tokens and
 * all mentions, so they come after learnt names; terms need tokens; stories need nothing.
 */
@FunctionalInterface
public interface ArticleStep extends Serializable {
  /** Prepares the step for the articles of one task; what it returns need not be thread-safe. */
  UnaryOperator<Article> open();
}
