package rasd.corpus;

import java.io.Serializable;
import java.util.function.UnaryOperator;
import rasd.article.Article;

/** What one step of the analysis adds to each article. It is sent to the executors. */
@FunctionalInterface
public interface ArticleStep extends Serializable {
  /** Prepares the step for the articles of one task; what it returns need not be thread-safe. */
  UnaryOperator<Article> open();
}
