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

  /** unit_id, article_id, trains and terms, from the articles with their arrays. */
  Dataset<Row> units(Dataset<Row> articles) {
    return switch (this) {
      case ARTICLE ->
          articles.select(
              col(ARTICLE_ID).as(UNIT_ID), col(ARTICLE_ID), trains(), col("term_counts").as(TERMS));
      case PARAGRAPH -> paragraphs(articles);
    };
  }

  private static Column trains() {
    return col(ARTICLE_ID).equalTo(col(STORY_ID)).as(TRAINS);
  }

  private static Dataset<Row> paragraphs(Dataset<Row> articles) {
    Dataset<Row> sentences =
        articles
            .select(col(ARTICLE_ID), inline(col("sentences")))
            .select(ARTICLE_ID, SENTENCE_NO, PARAGRAPH_NO);
    return articles
        .select(col(ARTICLE_ID), trains(), inline(col("tokens")))
        .where(col(TERM).isNotNull())
        .join(sentences, new String[] {ARTICLE_ID, SENTENCE_NO})
        .groupBy(ARTICLE_ID, TRAINS, PARAGRAPH_NO, TERM)
        .agg(count(lit(1)).as(COUNT))
        .groupBy(ARTICLE_ID, TRAINS, PARAGRAPH_NO)
        .agg(collect_list(struct(col(TERM), col(COUNT))).as(TERMS))
        .select(
            concat(col(ARTICLE_ID), lit("#"), col(PARAGRAPH_NO)).as(UNIT_ID),
            col(ARTICLE_ID),
            col(TRAINS),
            col(TERMS));
  }
}
