package rasd.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
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
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The terms of an article, its paragraphs or its sentences, each with its count, from the places
 * where they stand. Counted inside the article's row: nothing is shuffled.
 */
final class UnitTerms {
  private static final ArrayType COUNTS =
      createArrayType(new StructType().add(TERM, StringType).add(COUNT, LongType));
  private static final StructType PARAGRAPH =
      new StructType().add(PARAGRAPH_NO, IntegerType).add(TERMS, COUNTS);
  private static final StructType SENTENCE =
      new StructType().add(SENTENCE_NO, IntegerType).add(TEXT, StringType).add(TERMS, COUNTS);

  private UnitTerms() {}

  /** Array of term and count. */
  static Column ofArticle(List<TermKind> kinds) {
    UDF1<Seq<Row>, Seq<Row>> counts =
        places -> {
          Map<String, Long> all = new TreeMap<>();
          bySentence(places).values().forEach(terms -> add(terms, all));
          return rows(all);
        };
    return udf(counts, COUNTS).apply(TermKind.places(kinds));
  }

  /** Array of paragraph_no and terms, of each paragraph that holds any. */
  static Column ofParagraphs(List<TermKind> kinds) {
    return ofParts(kinds, PARAGRAPH_NO, PARAGRAPH, UnitTerms::paragraphs);
  }

  /** Array of sentence_no, text and terms, of each sentence that holds any. */
  static Column ofSentences(List<TermKind> kinds) {
    return ofParts(kinds, TEXT, SENTENCE, UnitTerms::sentences);
  }

  /**
   * @param field of a sentence that is asked for besides its number
   * @param parts makes rows of the sentences and the terms of each
   */
  private static Column ofParts(
      List<TermKind> kinds,
      String field,
      StructType part,
      UDF2<Seq<Row>, Map<Integer, Map<String, Long>>, List<Row>> parts) {
    UDF2<Seq<Row>, Seq<Row>, List<Row>> counts =
        (sentences, places) -> parts.call(sentences, bySentence(places));
    return udf(counts, createArrayType(part))
        .apply(
            transform(
                col("sentences"),
                sentence -> struct(sentence.getField(SENTENCE_NO), sentence.getField(field))),
            TermKind.places(kinds));
  }

  private static List<Row> paragraphs(
      Seq<Row> sentences, Map<Integer, Map<String, Long>> bySentence) {
    Map<Integer, Map<String, Long>> byParagraph = new TreeMap<>();
    for (Row sentence : CollectionConverters.asJava(sentences)) {
      Map<String, Long> terms = bySentence.get(sentence.getInt(0));
      if (terms != null) {
        add(terms, byParagraph.computeIfAbsent(sentence.getInt(1), paragraph -> new TreeMap<>()));
      }
    }
    List<Row> rows = new ArrayList<>();
    byParagraph.forEach((paragraph, terms) -> rows.add(RowFactory.create(paragraph, rows(terms))));
    return rows;
  }

  private static List<Row> sentences(
      Seq<Row> sentences, Map<Integer, Map<String, Long>> bySentence) {
    List<Row> rows = new ArrayList<>();
    for (Row sentence : CollectionConverters.asJava(sentences)) {
      Map<String, Long> terms = bySentence.get(sentence.getInt(0));
      if (terms != null) {
        rows.add(RowFactory.create(sentence.get(0), sentence.get(1), rows(terms)));
      }
    }
    return rows;
  }

  private static Map<Integer, Map<String, Long>> bySentence(Seq<Row> places) {
    Map<Integer, Map<String, Long>> counts = new HashMap<>();
    for (Row place : CollectionConverters.asJava(places)) {
      counts
          .computeIfAbsent(place.getInt(0), sentence -> new TreeMap<>())
          .merge(place.getString(1), 1L, Long::sum);
    }
    return counts;
  }

  private static void add(Map<String, Long> terms, Map<String, Long> sums) {
    terms.forEach((term, count) -> sums.merge(term, count, Long::sum));
  }

  private static Seq<Row> rows(Map<String, Long> counts) {
    List<Row> rows = new ArrayList<>();
    counts.forEach((term, count) -> rows.add(RowFactory.create(term, count)));
    return CollectionConverters.asScala(rows).toSeq();
  }
}
