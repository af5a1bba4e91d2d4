package rasd.topics;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;
import static rasd.topics.TopicFit.DISTANCES;
import static rasd.topics.TopicFit.WEIGHTS;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import rasd.topics.ArticleWeights.Ranked;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** From the weights and distances of units to a row for each article and topic. */
final class RankedTopics {
  private static final StructType RANKED =
      new StructType()
          .add(TOPIC_ID, IntegerType)
          .add(WEIGHT, DoubleType)
          .add(RANK, IntegerType)
          .add(MARGIN, DoubleType)
          .add(DISTANCE, DoubleType)
          .add(SILHOUETTE, DoubleType);

  private RankedTopics() {}

  /**
   * article_id, topic_id, weight, rank, margin, distance and silhouette.
   *
   * @param weighted article_id, weights and distances of each unit
   */
  static Dataset<Row> of(Dataset<Row> weighted, TopicUnits unit) {
    UDF2<Seq<Seq<Object>>, Seq<Seq<Object>>, List<Row>> ranked =
        (weights, distances) -> ranked(arrays(weights), arrays(distances));
    Column rows = udf(ranked, createArrayType(RANKED)).apply(col(WEIGHTS), col(DISTANCES));
    return ofArticles(weighted, unit).select(col(ARTICLE_ID), inline(rows));
  }

  private static Dataset<Row> ofArticles(Dataset<Row> weighted, TopicUnits unit) {
    return switch (unit) {
      case ARTICLE ->
          weighted.select(
              col(ARTICLE_ID),
              array(col(WEIGHTS)).as(WEIGHTS),
              array(col(DISTANCES)).as(DISTANCES));
      case PARAGRAPH ->
          weighted
              .groupBy(ARTICLE_ID)
              .agg(
                  collect_list(col(WEIGHTS)).as(WEIGHTS),
                  collect_list(col(DISTANCES)).as(DISTANCES));
    };
  }

  private static List<double[]> arrays(Seq<Seq<Object>> rows) {
    return CollectionConverters.asJava(rows).stream()
        .filter(row -> row != null)
        .map(
            row ->
                CollectionConverters.asJava(row).stream()
                    .mapToDouble(value -> (Double) value)
                    .toArray())
        .toList();
  }

  /** Every row of an article says how far the article is from its first topic. */
  private static List<Row> ranked(List<double[]> weights, List<double[]> distances) {
    List<Ranked> topics = ArticleWeights.ranked(ArticleWeights.sums(weights));
    @Nullable Double distance = null;
    @Nullable Double silhouette = null;
    if (!distances.isEmpty()) {
      double[] sums = ArticleWeights.sums(distances);
      int first = topics.get(0).topic();
      distance = sums[first] / distances.size();
      silhouette = Silhouette.of(sums, first);
    }
    List<Row> rows = new ArrayList<>();
    for (Ranked topic : topics) {
      rows.add(
          RowFactory.create(
              topic.topic(), topic.weight(), topic.rank(), topic.margin(), distance, silhouette));
    }
    return rows;
  }
}
