package rasd.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static rasd.tables.Columns.*;

import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What is clustered: articles, or, where they are too few to tell topics apart, paragraphs. */
enum TopicUnits {
  ARTICLE,
  PARAGRAPH;

  static final String UNIT_ID = "unit_id";

  /** Array of term and count, each term once. */
  static final String TERMS = "terms";

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

  /** unit_id, article_id and terms, from the articles with their arrays. */
  Dataset<Row> units(Dataset<Row> articles) {
    return switch (this) {
      case ARTICLE ->
          articles.select(
              col(ARTICLE_ID).as(UNIT_ID), col(ARTICLE_ID), col("term_counts").as(TERMS));
      case PARAGRAPH -> paragraphs(articles);
    };
  }

  private static Dataset<Row> paragraphs(Dataset<Row> articles) {
    Dataset<Row> sentences =
        articles
            .select(col(ARTICLE_ID), inline(col("sentences")))
            .select(ARTICLE_ID, SENTENCE_NO, PARAGRAPH_NO);
    return articles
        .select(col(ARTICLE_ID), inline(col("tokens")))
        .where(col(TERM).isNotNull())
        .join(sentences, new String[] {ARTICLE_ID, SENTENCE_NO})
        .groupBy(ARTICLE_ID, PARAGRAPH_NO, TERM)
        .agg(count(lit(1)).as(COUNT))
        .groupBy(ARTICLE_ID, PARAGRAPH_NO)
        .agg(collect_list(struct(col(TERM), col(COUNT))).as(TERMS))
        .select(
            concat(col(ARTICLE_ID), lit("#"), col(PARAGRAPH_NO)).as(UNIT_ID),
            col(ARTICLE_ID),
            col(TERMS));
  }
}
