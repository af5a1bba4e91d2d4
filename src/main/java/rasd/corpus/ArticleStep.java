package rasd.corpus;

import java.io.Serializable;
import java.util.Set;
import java.util.function.UnaryOperator;
import rasd.article.Article;
import rasd.article.Section;

/**
 * A step of the analysis that adds sections to each article, or replaces some. It is sent to the
 * executors.
 */
public interface ArticleStep extends Serializable {
  /** The sections that an article must have before the step. */
  Set<Section> reads();

  /** The sections that the step adds or replaces. */
  Set<Section> adds();

  /**
   * Prepares the step for the articles of one task; the returned function need not be thread-safe.
   */
  UnaryOperator<Article> open();
}
