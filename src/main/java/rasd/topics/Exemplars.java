package rasd.topics;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;

/**
 * The articles that stand for a topic, and of each the sentence that does: those to which the model
 * gives most of the topic. Of equals the first by article_id or place.
 *
 * @param sentences article_id, sentence_no and text
 */
record Exemplars(List<String> articles, List<Row> sentences) {
  static final Exemplars NONE = new Exemplars(List.of(), List.of());

  private static final int MOST = 3;

  /** Characters that are read at a glance; more only where an article has no such sentence. */
  private static final int AT_A_GLANCE = 250;

  private static final StructType CHOSEN =
      new StructType().add(ARTICLE_ID, StringType).add(TOPIC_ID, IntegerType);

  /**
   * Those of each topic.
   *
   * @param first article_id, topic_id and weight of the first topic of each article
   * @param articles with the arrays sentences and tokens; of few is more read than the id
   */
  static Map<Integer, Exemplars> of(TopicModel model, Dataset<Row> first, Dataset<Row> articles) {
    List<Row> chosen = chosen(first);
    Map<String, Row> sentences = new TreeMap<>();
    for (Row sentence : sentences(model, chosen, articles).collectAsList()) {
      sentences.put(sentence.getString(0), sentence);
    }
    Map<Integer, Exemplars> exemplars = new TreeMap<>();
    for (Row row : chosen) {
      exemplars
          .computeIfAbsent(
              row.getInt(1), topic -> new Exemplars(new ArrayList<>(), new ArrayList<>()))
          .add(row.getString(0), sentences);
    }
    return exemplars;
  }

  private void add(String article, Map<String, Row> sentencesByArticle) {
    articles.add(article);
    Row sentence = sentencesByArticle.get(article);
    if (sentence != null) {
      sentences.add(sentence);
    }
  }

  private static List<Row> chosen(Dataset<Row> first) {
    Column place =
        row_number()
            .over(Window.partitionBy(TOPIC_ID).orderBy(col(WEIGHT).desc(), col(ARTICLE_ID)));
    return first
        .withColumn(RANK, place)
        .where(col(RANK).leq(MOST))
        .orderBy(TOPIC_ID, RANK)
        .select(ARTICLE_ID, TOPIC_ID)
        .collectAsList();
  }

  private static Dataset<Row> sentences(TopicModel model, List<Row> chosen, Dataset<Row> articles) {
    Dataset<Row> topics = articles.sparkSession().createDataFrame(chosen, CHOSEN);
    Dataset<Row> those =
        articles.where(
            col(ARTICLE_ID).isInCollection(chosen.stream().map(row -> row.getString(0)).toList()));
    Dataset<Row> sentences =
        those.select(col(ARTICLE_ID), inline(UnitTerms.ofSentences(model.kinds())));
    Column isShort = length(col(TEXT)).leq(AT_A_GLANCE);
    Column best = struct(isShort, col(WEIGHT), negate(col(SENTENCE_NO)));
    return model
        .fit()
        .weighted(UnitRows.counted(sentences, model.vocabulary()))
        .join(broadcast(topics), ARTICLE_ID)
        .withColumn(WEIGHT, element_at(col(TopicFit.WEIGHTS), col(TOPIC_ID).plus(1)))
        .groupBy(ARTICLE_ID)
        .agg(max_by(struct(col(SENTENCE_NO), col(TEXT)), best).as("sentence"))
        .select(
            col(ARTICLE_ID), col("sentence").getField(SENTENCE_NO), col("sentence").getField(TEXT));
  }
}
