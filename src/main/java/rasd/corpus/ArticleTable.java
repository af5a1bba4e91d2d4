package rasd.corpus;

import java.io.Serializable;
import java.util.Set;
import java.util.function.Consumer;
import rasd.article.Article;
import rasd.article.Section;
import rasd.tables.Table;
import rasd.tables.TablePart;

/** A table whose rows are made of each article by itself. It is sent to the executors. */
public interface ArticleTable extends Serializable {
  Table table();

  /** The sections of an article that its rows are made of. */
  Set<Section> sections();

  /**
   * Prepares the rows of one task's articles.
   *
   * @return appends the rows of an article, in the order of the table's key; need not be
   *     thread-safe
   */
  Consumer<Article> open(TablePart part);
}
