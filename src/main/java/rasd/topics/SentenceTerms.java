package rasd.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;
import static rasd.topics.TopicUnits.TERMS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** The sentences of articles as units, to be given topics like these. */
final class SentenceTerms {
  private static final StructType SENTENCE_TERMS =
      new StructType()
          .add(SENTENCE_NO, IntegerType)
          .add(TEXT, StringType)
          .add(TERMS, createArrayType(new StructType().add(TERM, StringType).add(COUNT, LongType)));

  private SentenceTerms() {}

  /** article_id, sentence_no, text and terms of each sentence that holds any. */
  static Dataset<Row> of(Dataset<Row> articles) {
    UDF2<Seq<Row>, Seq<Row>, List<Row>> withTerms =
        (sentences, tokens) ->
            withTerms(CollectionConverters.asJava(sentences), CollectionConverters.asJava(tokens));
    return articles.select(
        col(ARTICLE_ID),
        inline(
            udf(withTerms, createArrayType(SENTENCE_TERMS))
                .apply(col("sentences"), col("tokens"))));
  }

  private static List<Row> withTerms(List<Row> sentences, List<Row> tokens) {
    Map<Integer, Map<String, Long>> terms = new HashMap<>();
    for (Row token : tokens) {
      String term = token.getAs(TERM);
      if (term != null) {
        terms
            .computeIfAbsent(token.getAs(SENTENCE_NO), sentence -> new TreeMap<>())
            .merge(term, 1L, Long::sum);
      }
    }
    List<Row> rows = new ArrayList<>();
    for (Row sentence : sentences) {
      Integer number = sentence.getAs(SENTENCE_NO);
      Map<String, Long> counts = terms.get(number);
      if (counts != null) {
        List<Row> counted = new ArrayList<>();
        counts.forEach((term, count) -> counted.add(RowFactory.create(term, count)));
        rows.add(
            RowFactory.create(
                number, sentence.getAs(TEXT), CollectionConverters.asScala(counted).toSeq()));
      }
    }
    return rows;
  }
}
