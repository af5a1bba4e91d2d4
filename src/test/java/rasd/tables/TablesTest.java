package rasd.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks what readers of the tables rely on. */
class TablesTest {
  private static final List<DataType> SIMPLE =
      List.of(
          DataTypes.StringType,
          DataTypes.LongType,
          DataTypes.IntegerType,
          DataTypes.DoubleType,
          DataTypes.BooleanType,
          DataTypes.DateType,
          DataTypes.TimestampNTZType);

  @Test
  void theyAreThese() {
    assertEquals(
        List.of(
            "articles",
            "page_lines",
            "sentences",
            "tokens",
            "dates",
            "near_duplicates",
            "stories",
            "terms",
            "article_terms",
            "collocations",
            "phrases",
            "article_phrases",
            "slices",
            "term_slices",
            "mentions",
            "entities",
            "entity_names",
            "refused_names",
            "name_choices",
            "bursts",
            "quotes",
            "comentions",
            "entity_network",
            "topic_models",
            "topics",
            "topic_terms",
            "article_topics",
            "article_clusters",
            "topic_slices",
            "quality",
            "rejects"),
        Tables.names());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          articles       | article_id source_path source url title body language published_on
          articles       | published_from page_date dateline_place agency paragraph_count
          articles       | sentence_count token_count story_id metadata
          page_lines     | article_id line_no text label kept reason
          sentences      | article_id sentence_no paragraph_no begin end text
          tokens         | article_id sentence_no token_no begin end surface kind normalized pieces
          tokens         | term is_stop_word
          dates          | article_id date_no line_no surface calendar granularity value role
          dates          | weekday_agrees conflict
          near_duplicates | article_a article_b jaccard containment_a containment_b
          stories        | story_id article_count source_count first_on last_on exemplar
          terms          | term count article_count story_count idf dispersion forms
          article_terms  | article_id term count tf_idf
          slices         | slice_type slice article_count story_count token_count
          term_slices    | slice_type slice term count article_count story_count per_million
          term_slices    | g2 log_ratio q_value per_million_low per_million_high
          name_choices   | entity_id form slice_type slice count share log_odds z_score
          bursts         | kind key level start_on end_on weight
          mentions       | article_id sentence_no begin end surface entity_id type method confidence
          entities       | entity_id name name_latin type known mention_count article_count
          entities       | story_count source_count first_on last_on
          entity_names   | entity_id form count share decision evidence
          comentions     | context slice_type slice entity_a entity_b article_count story_count
          comentions     | source_count weight count_a count_b total npmi g2 q_value jaccard
          comentions     | log_dice backbone evidence
          entity_network | context entity_id degree strength pagerank betweenness
          entity_network | clustering community_id
          quotes         | article_id quote_no sentence_no begin end text style verb speaker
          quotes         | entity_id confidence
          topic_models   | model_id algorithm k seed unit log_perplexity npmi umass exclusivity
          topic_models   | diversity stability silhouette selected
          topics         | model_id topic_id label share article_count story_count npmi stability
          topics         | top_terms exemplars
          topic_terms    | model_id topic_id term rank probability relevance
          article_topics | model_id article_id topic_id weight rank margin is_outlier
          quality        | entity instance metric value threshold passed severity note
          rejects        | source_path record_no reason detail sample
          """)
  void noColumnOfTheContractIsMissing(String table, String columns) {
    List<String> declared =
        Tables.ALL.stream()
            .filter(candidate -> candidate.name().equals(table))
            .flatMap(found -> Stream.of(found.schema().fieldNames()))
            .toList();
    for (String column : columns.split(" ")) {
      assertTrue(declared.contains(column), column);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyTableHasAKeyAndASentenceThatSaysWhatARowIs(Table table) {
    assertFalse(table.key().isEmpty());
    assertTrue(table.comment().startsWith("One row per "), table.comment());
    assertTrue(table.comment().endsWith("."), table.comment());
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyColumnHasANameInSnakeCaseAndACommentInTheSchema(Table table) {
    for (var field : table.schema().fields()) {
      assertTrue(field.name().matches("[a-z][a-z0-9_]*"), field.name());
      String comment = field.getComment().get();
      assertTrue(comment.length() > 5 && comment.endsWith("."), field.name() + ": " + comment);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyTypeIsOneThatAllReadersKnow(Table table) {
    for (var field : table.schema().fields()) {
      assertTrue(isKnownToAll(field.dataType()), field.toString());
    }
  }

  private static boolean isKnownToAll(DataType type) {
    if (type instanceof ArrayType array) {
      return isKnownToAll(array.elementType());
    }
    if (type instanceof MapType map) {
      return isKnownToAll(map.keyType()) && isKnownToAll(map.valueType());
    }
    if (type instanceof StructType struct) {
      return Stream.of(struct.fields()).allMatch(field -> isKnownToAll(field.dataType()));
    }
    return SIMPLE.contains(type);
  }

  static List<Table> all() {
    return Tables.ALL;
  }
}
