package rasd.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static rasd.tables.Columns.*;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What is clustered: articles, or, where they are too few to tell topics apart, paragraphs. */
enum TopicUnits {
  ARTICLE,
  PARAGRAPH;

  static final String UNIT_ID = "unit_id";

  /** Whether a model is fitted to the unit: it is of the article that stands for its story. */
  static final String TRAINS = "trains";

  /** Array of term and count, each term once. */
  static final String TERMS = "terms";

  /** Counts of terms as a sparse vector, by place in the vocabulary. */
  static final String FEATURES = "features";

  static TopicUnits of(long articles, TopicSettings settings) {
    return articles < settings.minArticles() ? PARAGRAPH : ARTICLE;
  }

  long total(long articles, long paragraphs) {
    return switch (this) {
      case ARTICLE -> articles;
      case PARAGRAPH -> paragraphs;
    };
  }

  /** The name in the tables. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * unit_id, article_id, trains and terms, from the articles with their arrays.
   *
   * @param kinds of the terms
   */
  Dataset<Row> units(Dataset<Row> articles, List<TermKind> kinds) {
    return switch (this) {
      case ARTICLE ->
          articles.select(
              col(ARTICLE_ID).as(UNIT_ID), col(ARTICLE_ID), trains(), ofArticle(kinds).as(TERMS));
      case PARAGRAPH ->
          articles
              .select(col(ARTICLE_ID), trains(), inline(UnitTerms.ofParagraphs(kinds)))
              .select(
                  concat(col(ARTICLE_ID), lit("#"), col(PARAGRAPH_NO)).as(UNIT_ID),
                  col(ARTICLE_ID),
                  col(TRAINS),
                  col(TERMS));
    };
  }

  /** Whether the terms of units are told from the texts: words of articles are counted already. */
  boolean readsTexts(List<TermKind> kinds) {
    return this == PARAGRAPH || !areWords(kinds);
  }

  private static boolean areWords(List<TermKind> kinds) {
    return kinds.equals(List.of(TermKind.TERMS));
  }

  /** Array of term and count. */
  static Column ofArticle(List<TermKind> kinds) {
    return areWords(kinds) ? col("term_counts") : UnitTerms.ofArticle(kinds);
  }

  private static Column trains() {
    return col(ARTICLE_ID).equalTo(col(STORY_ID)).as(TRAINS);
  }
}
