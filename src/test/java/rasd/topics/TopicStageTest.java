package rasd.topics;

import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.LiteralArticles;
import rasd.LiteralArticles.Story;
import rasd.tables.Slices;

class TopicStageTest {
  private static final String ALL = "to_json(struct(*), map('ignoreNullFields', 'false'))";
  private static final TopicSettings ARTICLES = Topics.settings(2, 0);
  private static final TopicSettings PARAGRAPHS = Topics.settings(2, 99);
  private static final List<Story> STORIES = Topics.STORIES;

  /** What one run says of its topics. */
  private record Tables(
      List<String> models, List<String> terms, List<String> articleTopics, List<String> topics) {}

  @Test
  void twoTopicsAreToldApart() {
    Dataset<Row> articles = LiteralArticles.of(STORIES, 3);
    FittedTopics fitted = new TopicStage(ARTICLES, 7, 14, Set.of()).fit(articles, Topics.phrases());
    assertEquals(
        List.of("f1 | 0", "f2 | 0", "f3 | 0", "f4 | 0", "o1 | 1", "o2 | 1", "o3 | 1"),
        LiteralArticles.show(fitted.articleTopics().where("rank = 0"), "article_id", "topic_id"));
    Dataset<Row> topics = fitted.topics(fitted.articleTopics(), articles);
    assertEquals(
        List.of("0 | 4 | " + 4.0 / 7, "1 | 3 | " + 3.0 / 7),
        LiteralArticles.show(topics, "topic_id", "article_count", "share"));
    List<String> label =
        LiteralArticles.show(topics.where("topic_id = 1"), "explode(split(label, '، '))");
    assertTrue(
        Set.of("سعر", "النفط", "البرميل", "بلغ", "دولار", "الأسواق", "الاسواق").containsAll(label));
    fitted.release();
  }

  @Test
  void aPhraseOfATopicsTermsStandsInItsLabel() {
    Dataset<Row> articles = LiteralArticles.of(STORIES, 2);
    FittedTopics fitted =
        new TopicStage(ARTICLES, 7, 14, Set.of())
            .fit(articles, Topics.phrases("سعر على النفط", "سعر كرة", "كرة على"));
    List<String> labels =
        LiteralArticles.show(fitted.topics(fitted.articleTopics(), articles), "label");
    assertEquals(1, labels.stream().filter(label -> label.contains("سعر على النفط")).count());
    assertEquals(0, labels.stream().filter(label -> label.contains("سعر كرة")).count());
    assertEquals(0, labels.stream().filter(label -> label.contains("كرة على")).count());
    fitted.release();
  }

  @Test
  void weightsOfAnArticleSumToOneAndRanksGoByWeight() {
    FittedTopics fitted =
        new TopicStage(PARAGRAPHS, 7, 14, Set.of())
            .fit(LiteralArticles.of(STORIES, 2), Topics.phrases());
    assertEquals("paragraph", fitted.unit());
    Dataset<Row> sums = fitted.articleTopics().groupBy("article_id").agg(sum("weight").as("sum"));
    assertEquals(7, sums.count());
    assertEquals(List.of(), LiteralArticles.show(sums.where("abs(sum - 1) > 1e-12"), "article_id"));
    assertEquals(
        List.of(),
        LiteralArticles.show(
            fitted
                .articleTopics()
                .groupBy("article_id")
                .agg(expr("max_by(weight, -rank) >= max_by(weight, rank) as ordered"))
                .where("not ordered"),
            "article_id"));
    fitted.release();
  }

  @Test
  void theTermsOfATopicAreRankedAndTheirProbabilitiesSumToOne() {
    FittedTopics fitted =
        new TopicStage(ARTICLES, 7, 14, Set.of())
            .fit(LiteralArticles.of(STORIES, 2), Topics.phrases());
    assertEquals(
        List.of("0 | 1.0", "1 | 1.0"),
        LiteralArticles.show(
            fitted.terms().groupBy("topic_id").agg(expr("round(sum(probability), 9) as sum")),
            "topic_id",
            "sum"));
    fitted.release();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7})
  void theRowsDependNeitherOnPartitionsNorOnTheOrderOfArticles(int partitions) {
    List<Story> shuffled = new ArrayList<>(STORIES);
    Collections.shuffle(shuffled, new Random(partitions));
    assertNotEquals(STORIES, shuffled);
    assertEquals(ByArticle.TABLES, tables(ARTICLES, shuffled, partitions));
    assertEquals(ByParagraph.TABLES, tables(PARAGRAPHS, shuffled, partitions));
  }

  private static final class ByArticle {
    static final Tables TABLES = tables(ARTICLES, STORIES, 2);
  }

  private static final class ByParagraph {
    static final Tables TABLES = tables(PARAGRAPHS, STORIES, 2);
  }

  private static Tables tables(TopicSettings settings, List<Story> stories, int partitions) {
    Dataset<Row> articles = LiteralArticles.of(stories, partitions).cache();
    FittedTopics fitted = new TopicStage(settings, 7, 14, Set.of()).fit(articles, Topics.phrases());
    Dataset<Row> articleTopics = fitted.articleTopics().cache();
    Tables tables =
        new Tables(
            LiteralArticles.show(fitted.models(), ALL),
            LiteralArticles.show(fitted.terms(), ALL),
            LiteralArticles.show(articleTopics, ALL),
            LiteralArticles.show(fitted.topics(articleTopics, articles), ALL));
    fitted.release();
    articleTopics.unpersist();
    articles.unpersist();
    return tables;
  }

  @Test
  void whereNoTwoArticlesShareATermThereAreNoTopics() {
    List<Story> strangers =
        List.of(new Story("a", null, null, "كرة القدم"), new Story("b", null, null, "سعر النفط"));
    assertNoTopics(strangers);
    assertNoTopics(strangers.subList(0, 1));
    assertNoTopics(List.of(new Story("c", null, null, "%")));
  }

  /** Two articles share nothing that only one of them has. */
  @Test
  void whereAllArticlesShareAllTheirTermsThereAreNoTopicsEither() {
    assertNoTopics(
        List.of(
            new Story("a", null, null, "سعر النفط"),
            new Story("b", null, null, "سعر النفط اليوم")));
  }

  private static void assertNoTopics(List<Story> stories) {
    Dataset<Row> articles = LiteralArticles.of(stories, 1);
    FittedTopics fitted =
        new TopicStage(ARTICLES, stories.size(), stories.size(), Set.of())
            .fit(articles, Topics.phrases());
    assertTrue(fitted.isEmpty());
    assertEquals(0, fitted.models().count());
    assertEquals(0, fitted.terms().count());
    assertEquals(0, fitted.articleTopics().count());
    assertEquals(0, fitted.topics(fitted.articleTopics(), articles).count());
    fitted.release();
  }

  @Test
  void copiesOfOneTextAreOneTopicHoweverManyAreAskedFor() {
    List<Story> copies =
        List.of(
            new Story("a", null, null, "سعر النفط"),
            new Story("b", null, null, "سعر النفط"),
            new Story("c", null, null, "كرة القدم"));
    FittedTopics fitted =
        new TopicStage(ARTICLES, 3, 3, Set.of())
            .fit(LiteralArticles.of(copies, 1), Topics.phrases());
    assertEquals(
        List.of("a | 0 | 1.0", "b | 0 | 1.0"),
        LiteralArticles.show(fitted.articleTopics(), "article_id", "topic_id", "weight"));
    fitted.release();
  }

  @Test
  void anArticleWithoutTermsOfTheVocabularyHasNoRow() {
    List<Story> stories = new ArrayList<>(STORIES);
    stories.add(new Story("x", null, null, "شيء مختلف تماما"));
    FittedTopics fitted =
        new TopicStage(ARTICLES, 8, 15, Set.of())
            .fit(LiteralArticles.of(stories, 2), Topics.phrases());
    Set<String> ids = new HashSet<>(LiteralArticles.show(fitted.articleTopics(), "article_id"));
    assertEquals(7, ids.size());
    assertFalse(ids.contains("x"));
    fitted.release();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bisecting-kmeans", "lda-gibbs", "lda-online", "lda-em"})
  void anotherAlgorithmMakesAsManyTopicsAndIsTheModelSelected(String algorithm) {
    FittedTopics fitted =
        new TopicStage(Topics.settings(algorithm, 2, 0), 7, 14, Set.of())
            .fit(LiteralArticles.of(STORIES, 2), Topics.phrases());
    assertEquals(
        List.of(algorithm + "-k2-s42"),
        LiteralArticles.show(fitted.models().where("selected"), "model_id"));
    assertEquals(4, fitted.models().count());
    assertEquals(14, fitted.articleTopics().count());
    assertEquals(algorithm.startsWith("lda") ? 0 : 7, fitted.articleClusters().count());
    fitted.release();
  }

  @Test
  void sharesOfASliceSumToOneAndLieInTheirIntervals() {
    Dataset<Row> articles = LiteralArticles.of(STORIES, 2);
    FittedTopics fitted = new TopicStage(ARTICLES, 7, 14, Set.of()).fit(articles, Topics.phrases());
    Dataset<Row> slices =
        fitted.topicSlices(fitted.articleTopics(), articles, new Slices(List.of()));
    assertEquals(
        List.of("0 | all | all | 4 | 4 | " + 4.0 / 7, "1 | all | all | 3 | 3 | " + 3.0 / 7),
        LiteralArticles.show(
            slices, "topic_id", "slice_type", "slice", "article_count", "story_count", "share"));
    assertEquals(2, slices.where("share_low < share and share < share_high").count());
    fitted.release();
  }

  @Test
  void theSentenceThatIsMostOfATopicStandsForItsExemplar() {
    List<Story> stories = new ArrayList<>(STORIES);
    stories.add(
        new Story(
            "o4",
            null,
            null,
            "قال شيئا آخر تماما.\nارتفع سعر النفط في الأسواق وبلغ سعر البرميل مئة دولار. سجل هدفا."));
    Dataset<Row> articles = LiteralArticles.of(stories, 2);
    FittedTopics fitted = new TopicStage(ARTICLES, 8, 17, Set.of()).fit(articles, Topics.phrases());
    Dataset<Row> topics = fitted.topics(fitted.articleTopics(), articles);
    assertEquals(
        List.of("true", "true"),
        LiteralArticles.show(topics, "exemplar_sentences.article_id = exemplars"));
    assertEquals(
        List.of("1 | ارتفع سعر النفط في الأسواق وبلغ سعر البرميل مئة دولار."),
        LiteralArticles.show(
            topics.selectExpr("explode(exemplar_sentences) as s").where("s.article_id = 'o4'"),
            "s.sentence_no",
            "s.text"));
    fitted.release();
  }

  @Test
  void anArticleLiesInTheClusterThatIsItsFirstTopic() {
    FittedTopics fitted =
        new TopicStage(PARAGRAPHS, 7, 14, Set.of())
            .fit(LiteralArticles.of(STORIES, 2), Topics.phrases());
    assertEquals(
        LiteralArticles.show(fitted.articleTopics().where("rank = 0"), "article_id", "topic_id"),
        LiteralArticles.show(fitted.articleClusters(), "article_id", "cluster_id"));
    assertEquals(0, fitted.articleTopics().where("is_outlier is null").count());
    fitted.release();
  }
}
