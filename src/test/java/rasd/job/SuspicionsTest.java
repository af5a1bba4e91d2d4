package rasd.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import rasd.Sparks;
import rasd.job.Suspicions.PairAtBeginning;
import rasd.job.Suspicions.SharedLine;
import rasd.job.Suspicions.TermAtOneEnd;

/**
 * Looks for suspicious rows in six articles of one newspaper. Each article has ten sentences and a
 * story of its own.
 */
class SuspicionsTest {
  private static final int ARTICLES = 6;

  @Test
  void aLineThatFiveStoriesKeepIsSuspect() {
    List<Row> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      lines.add(RowFactory.create("a" + i, "حمل تطبيقنا", i > 0));
      lines.add(RowFactory.create("a" + i, "انتهى", i > 1));
    }
    assertEquals(
        List.of(new SharedLine("سانا", "حمل تطبيقنا", 5)),
        suspicions().lines(rows(lines, "article_id string, text string, kept boolean")));
  }

  @Test
  void aKeyTermOfFirstSentencesIsSuspect() {
    List<Row> tokens = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      tokens.add(RowFactory.create("a" + i, 0, "إشعارات"));
      tokens.add(RowFactory.create("a" + i, i, "الحكومة"));
      tokens.add(RowFactory.create("a" + i, 0, "نادر"));
    }
    List<Row> slices =
        List.of(
            RowFactory.create("source", "سانا", "إشعارات", 9.0),
            RowFactory.create("source", "سانا", "الحكومة", 8.0),
            RowFactory.create("month", "سانا", "نادر", 7.0));
    assertEquals(
        List.of(new TermAtOneEnd("سانا", "إشعارات", 1)),
        suspicions()
            .terms(
                rows(slices, "slice_type string, slice string, term string, g2 double"),
                rows(tokens, "article_id string, sentence_no int, term string")));
  }

  @Test
  void aPairOfFirstSentencesOfOneSourceIsSuspect() {
    List<Row> pairs = List.of(pair("dubai", "AE", 0), pair("paris", "FR", 1));
    assertEquals(
        List.of(new PairAtBeginning("سانا", "dubai", "AE", 5)),
        suspicions()
            .pairs(
                rows(
                    pairs,
                    "context string, slice_type string, entity_a string, entity_b string,"
                        + " g2 double,"
                        + " evidence array<struct<article_id:string,sentence_no:int>>")));
  }

  /**
   * A pair with evidence from five articles: from the first sentence of each, except for one
   * article.
   */
  private static Row pair(String entity, String other, int sentenceOfOne) {
    List<Row> evidence = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      evidence.add(RowFactory.create("a" + i, i == 0 ? sentenceOfOne : 0));
    }
    return RowFactory.create("sentence", "all", entity, other, 5.0, evidence);
  }

  private static Suspicions suspicions() {
    List<Row> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      articles.add(RowFactory.create("a" + i, "سانا", "a" + i, 10));
    }
    return new Suspicions(
        rows(articles, "article_id string, source string, story_id string, sentence_count int"));
  }

  private static Dataset<Row> rows(List<Row> rows, String schema) {
    return Sparks.session().createDataFrame(rows, StructType.fromDDL(schema));
  }
}
