package rasd.corpus;

import java.io.Serializable;
import java.util.function.UnaryOperator;
import rasd.article.Article;

/**
 * Adds something to each article. It is sent to the executors.
 *
 * <p>The caller must ensure that the article has what a step needs: known names need lines and
 * tokens, and learnt names also need the mentions of known ones; quotations need lines, tokens and
 * all mentions; terms need tokens; stories need nothing.
 */
@FunctionalInterface
public interface ArticleStep extends Serializable {
  /**
   * Prepares the step for the articles of one task; the returned function need not be thread-safe.
   */
  UnaryOperator<Article> open();
}
