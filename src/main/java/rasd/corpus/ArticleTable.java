package rasd.corpus;

import java.io.Serializable;
import java.util.Set;
import java.util.function.Consumer;
import rasd.article.Article;
import rasd.article.Section;
import rasd.tables.Table;
import rasd.writing.TablePart;

/** A table whose rows are made from each article independently. It is sent to the executors. */
public interface ArticleTable extends Serializable {
  Table table();

  /** The sections of an article from which the rows are made. */
  Set<Section> sections();

  /**
   * Prepares the rows of one task's articles.
   *
   * @return a function that appends the rows of an article, in the order of the table's key; it
   *     need not be thread-safe
   */
  Consumer<Article> open(TablePart part);
}
