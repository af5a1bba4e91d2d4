package rasd.terms;

import static rasd.tables.Columns.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import rasd.article.Article;
import rasd.article.Section;
import rasd.corpus.ArticleTable;
import rasd.corpus.Broadcasts;
import rasd.tables.Table;
import rasd.tables.TermTables;
import rasd.writing.DoubleCell;
import rasd.writing.LongCell;
import rasd.writing.TablePart;
import rasd.writing.TextCell;

/** The table article_terms, the document-term matrix: how often an article has each term. */
public final class ArticleTermsTable implements ArticleTable {
  private static final long serialVersionUID = 1;

  private final Broadcast<TermWeights> weights;

  /**
   * @param terms the table terms as it was written
   */
  public ArticleTermsTable(Dataset<Row> terms) {
    this.weights = Broadcasts.of(TermWeights.of(terms), terms);
  }

  @Override
  public Table table() {
    return TermTables.ARTICLE_TERMS;
  }

  @Override
  public Set<Section> sections() {
    return EnumSet.of(Section.TOKENS, Section.TERMS);
  }

  @Override
  public Consumer<Article> open(TablePart part) {
    TermWeights idf = weights.value();
    TextCell articleId = part.text(ARTICLE_ID);
    TextCell term = part.text(TERM);
    LongCell count = part.number(COUNT);
    DoubleCell tfIdf = part.measure(TF_IDF);
    return article -> {
      int[] counts = article.terms().counts(article.tokens());
      for (int i = 0; i < counts.length; i++) {
        String name = article.terms().names().get(i);
        articleId.set(article.id());
        term.set(name);
        count.set(counts[i]);
        tfIdf.set(counts[i] * idf.of(name));
        part.endRow();
      }
    };
  }
}
