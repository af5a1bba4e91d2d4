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
import rasd.corpus.Corpus;

class TopicStageTest {
  private static final String ALL = "to_json(struct(*), map('ignoreNullFields', 'false'))";
  private static final TopicSettings ARTICLES = Topics.settings(2, 0);
  private static final TopicSettings PARAGRAPHS = Topics.settings(2, 99);
  private static final List<Story> STORIES = Topics.STORIES;

  private static WrittenTopics fit(
      TopicSettings settings, long units, long paragraphs, Corpus articles, Dataset<Row> phrases) {
    return new WrittenTopics(
        new TopicStage(settings, units, paragraphs, Set.of()).fit(articles, Topics.WORDS, phrases),
        articles);
  }

  /** The tables of one fitted model, as lines. */
  private record Tables(
      List<String> models,
      List<String> terms,
      List<String> articleTopics,
      List<String> topics,
      List<String> topicSlices) {}

  @Test
  void twoTopicsAreToldApart() {
    WrittenTopics fitted = Fitted.BY_ARTICLE;
    assertEquals(
        List.of("f1 | 0", "f2 | 0", "f3 | 0", "f4 | 0", "o1 | 1", "o2 | 1", "o3 | 1"),
        LiteralArticles.show(fitted.articleTopics().where("rank = 0"), "article_id", "topic_id"));
    Dataset<Row> topics = fitted.topics();
    assertEquals(
        List.of("0 | 4 | " + 4.0 / 7, "1 | 3 | " + 3.0 / 7),
        LiteralArticles.show(topics, "topic_id", "article_count", "share"));
    List<String> label =
        LiteralArticles.show(topics.where("topic_id = 1"), "explode(split(label, '، '))");
    assertTrue(
        Set.of("سعر", "النفط", "البرميل", "بلغ", "دولار", "الأسواق", "الاسواق").containsAll(label));
  }

  @Test
  void aPhraseOfATopicsTermsStandsInItsLabel() {
    WrittenTopics fitted =
        fit(
            ARTICLES,
            7,
            14,
            Fitted.ARTICLES,
            Topics.phrases("سعر على النفط", "سعر كرة", "كرة على"));
    List<String> labels = LiteralArticles.show(fitted.topics(), "label");
    assertEquals(1, labels.stream().filter(label -> label.contains("سعر على النفط")).count());
    assertEquals(0, labels.stream().filter(label -> label.contains("سعر كرة")).count());
    assertEquals(0, labels.stream().filter(label -> label.contains("كرة على")).count());
  }

  @Test
  void weightsOfAnArticleSumToOneAndRanksGoByWeight() {
    WrittenTopics fitted = Fitted.BY_PARAGRAPH;
    assertEquals("paragraph", fitted.fitted().unit());
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
  }

  @Test
  void theTermsOfATopicAreRankedAndTheirProbabilitiesSumToOne() {
    WrittenTopics fitted = Fitted.BY_ARTICLE;
    assertEquals(
        List.of("0 | 1.0", "1 | 1.0"),
        LiteralArticles.show(
            fitted.terms().groupBy("topic_id").agg(expr("round(sum(probability), 9) as sum")),
            "topic_id",
            "sum"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7})
  void theRowsDependNeitherOnPartitionsNorOnTheOrderOfArticles(int partitions) {
    List<Story> shuffled = new ArrayList<>(STORIES);
    Collections.shuffle(shuffled, new Random(partitions));
    assertNotEquals(STORIES, shuffled);
    assertEquals(tables(Fitted.BY_ARTICLE), tables(ARTICLES, shuffled, partitions));
    assertEquals(tables(Fitted.BY_PARAGRAPH), tables(PARAGRAPHS, shuffled, partitions));
  }

  /** The models that many tests use. Each is fitted only once. */
  private static final class Fitted {
    static final Corpus ARTICLES = LiteralArticles.corpus(STORIES, 2);
    static final WrittenTopics BY_ARTICLE = fit(TopicStageTest.ARTICLES);
    static final WrittenTopics BY_PARAGRAPH = fit(PARAGRAPHS);
    static final WrittenTopics ALL_OF_THREE = fit(Topics.settings(3, 0));
    static final WrittenTopics TWO_OF_THREE = fit(Topics.settings(3, 0, 2));

    static WrittenTopics fit(TopicSettings settings) {
      return TopicStageTest.fit(settings, 7, 14, ARTICLES, Topics.phrases());
    }
  }

  private static Tables tables(TopicSettings settings, List<Story> stories, int partitions) {
    Corpus articles = LiteralArticles.corpus(stories, partitions);
    return tables(fit(settings, 7, 14, articles, Topics.phrases()));
  }

  private static Tables tables(WrittenTopics fitted) {
    return new Tables(
        LiteralArticles.show(fitted.models(), ALL),
        LiteralArticles.show(fitted.terms(), ALL),
        LiteralArticles.show(fitted.articleTopics(), ALL),
        LiteralArticles.show(fitted.topics(), ALL),
        LiteralArticles.show(fitted.topicSlices(), ALL));
  }

  @Test
  void whereNoTwoArticlesShareATermThereAreNoTopics() {
    List<Story> strangers =
        List.of(new Story("a", null, null, "كرة القدم"), new Story("b", null, null, "سعر النفط"));
    assertNoTopics(strangers);
    assertNoTopics(strangers.subList(0, 1));
    assertNoTopics(List.of(new Story("c", null, null, "%")));
  }

  /**
   * The terms that both articles have do not distinguish them, and the third term occurs in only
   * one article.
   */
  @Test
  void whereAllArticlesShareAllTheirTermsThereAreNoTopicsEither() {
    assertNoTopics(
        List.of(
            new Story("a", null, null, "سعر النفط"),
            new Story("b", null, null, "سعر النفط اليوم")));
  }

  private static void assertNoTopics(List<Story> stories) {
    Corpus articles = LiteralArticles.corpus(stories, 1);
    WrittenTopics fitted =
        fit(ARTICLES, stories.size(), stories.size(), articles, Topics.phrases());
    assertTrue(fitted.fitted().isEmpty());
    assertEquals(0, fitted.models().count());
    assertEquals(0, fitted.terms().count());
    assertEquals(0, fitted.articleTopics().count());
    assertEquals(0, fitted.topics().count());
  }

  @Test
  void copiesOfOneTextAreOneTopicHoweverManyAreAskedFor() {
    List<Story> copies =
        List.of(
            new Story("a", null, null, "سعر النفط"),
            new Story("b", null, null, "سعر النفط"),
            new Story("c", null, null, "كرة القدم"));
    Corpus articles = LiteralArticles.corpus(copies, 1);
    WrittenTopics fitted = fit(ARTICLES, 3, 3, articles, Topics.phrases());
    assertEquals(
        List.of("a | 0 | 1.0", "b | 0 | 1.0"),
        LiteralArticles.show(fitted.articleTopics(), "article_id", "topic_id", "weight"));
  }

  @Test
  void anArticleWithoutTermsOfTheVocabularyHasNoRow() {
    List<Story> stories = new ArrayList<>(STORIES);
    stories.add(new Story("x", null, null, "شيء مختلف تماما"));
    Corpus articles = LiteralArticles.corpus(stories, 2);
    WrittenTopics fitted = fit(ARTICLES, 8, 15, articles, Topics.phrases());
    Set<String> ids = new HashSet<>(LiteralArticles.show(fitted.articleTopics(), "article_id"));
    assertEquals(7, ids.size());
    assertFalse(ids.contains("x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bisecting-kmeans", "lda-gibbs", "lda-online", "lda-em"})
  void anotherAlgorithmMakesAsManyTopicsAndIsTheModelSelected(String algorithm) {
    WrittenTopics fitted = Fitted.fit(Topics.settings(algorithm, 2, 0));
    assertEquals(
        List.of(algorithm + "-k2-s42"),
        LiteralArticles.show(fitted.models().where("selected"), "model_id"));
    assertEquals(4, fitted.models().count());
    assertEquals(14, fitted.articleTopics().count());
    assertEquals(algorithm.startsWith("lda") ? 0 : 7, fitted.articleClusters().count());
  }

  @Test
  void sharesOfASliceSumToOneAndLieInTheirIntervals() {
    WrittenTopics fitted = Fitted.BY_ARTICLE;
    Dataset<Row> slices = fitted.topicSlices();
    assertEquals(
        List.of("0 | all | all | 4 | 4 | " + 4.0 / 7, "1 | all | all | 3 | 3 | " + 3.0 / 7),
        LiteralArticles.show(
            slices, "topic_id", "slice_type", "slice", "article_count", "story_count", "share"));
    assertEquals(2, slices.where("share_low < share and share < share_high").count());
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
    Corpus articles = LiteralArticles.corpus(stories, 2);
    WrittenTopics fitted = fit(ARTICLES, 8, 17, articles, Topics.phrases());
    Dataset<Row> topics = fitted.topics();
    assertEquals(
        List.of("true", "true"),
        LiteralArticles.show(topics, "exemplar_sentences.article_id = exemplars"));
    assertEquals(
        List.of("1 | ارتفع سعر النفط في الأسواق وبلغ سعر البرميل مئة دولار."),
        LiteralArticles.show(
            topics.selectExpr("explode(exemplar_sentences) as s").where("s.article_id = 'o4'"),
            "s.sentence_no",
            "s.text"));
  }

  @Test
  void anArticleLiesInTheClusterThatIsItsFirstTopic() {
    WrittenTopics fitted = Fitted.BY_PARAGRAPH;
    assertEquals(
        LiteralArticles.show(fitted.articleTopics().where("rank = 0"), "article_id", "topic_id"),
        LiteralArticles.show(fitted.articleClusters(), "article_id", "cluster_id"));
    assertEquals(0, fitted.articleTopics().where("is_outlier is null").count());
  }

  @Test
  void ofEachArticleTheFirstTopicsAreListedAndAllAreCounted() {
    WrittenTopics all = Fitted.ALL_OF_THREE;
    WrittenTopics two = Fitted.TWO_OF_THREE;
    WrittenTopics many = Fitted.fit(Topics.settings(3, 0, 9));
    Dataset<Row> listed = all.articleTopics();
    assertEquals(21, listed.count());
    assertEquals(
        LiteralArticles.show(listed.where("rank < 2"), ALL),
        LiteralArticles.show(two.articleTopics(), ALL));
    assertEquals(
        LiteralArticles.show(listed, ALL), LiteralArticles.show(many.articleTopics(), ALL));
    assertEquals(LiteralArticles.show(all.topics(), ALL), LiteralArticles.show(two.topics(), ALL));
    assertEquals(
        LiteralArticles.show(all.topicSlices(), ALL), LiteralArticles.show(two.topicSlices(), ALL));
  }

  @Test
  void whatIsLeftOutIsTold() {
    WrittenTopics two = Fitted.TWO_OF_THREE;
    FirstTopics first = FirstTopics.of(two.firstTopics());
    double listed = two.articleTopics().agg(sum("weight")).first().getDouble(0);
    assertEquals(7, two.fitted().rowsLeftOut(first));
    assertEquals(1 - listed / 7, first.meanWeightLeftOut(), 1e-6);
    WrittenTopics all = Fitted.ALL_OF_THREE;
    FirstTopics firstOfAll = FirstTopics.of(all.firstTopics());
    assertEquals(0, all.fitted().rowsLeftOut(firstOfAll));
    assertEquals(0, firstOfAll.meanWeightLeftOut());
  }

  @Test
  void articlesOfOneStoryCountAsOneAndOneOfThemTrains() {
    List<Story> stories = new ArrayList<>(STORIES);
    stories.add(new Story("a1", "سانا", "2014-10-03", "ارتفع سعر النفط في الأسواق."));
    stories.add(new Story("a2", null, null, "ارتفع سعر النفط في الأسواق."));
    Corpus articles = LiteralArticles.withSharedStory(LiteralArticles.corpus(stories, 3));
    WrittenTopics fitted = fit(ARTICLES, 9, 16, articles, Topics.phrases());
    assertEquals(
        List.of(
            "0 | all | all | 5 | 4",
            "0 | month | 2014-10 | 1 | 1",
            "0 | source | سانا | 1 | 1",
            "1 | all | all | 4 | 4"),
        LiteralArticles.show(
            fitted.topicSlices(),
            "topic_id",
            "slice_type",
            "slice",
            "article_count",
            "story_count"));
    assertEquals(
        List.of("0 | 0.5 | 5 | 4", "1 | 0.5 | 4 | 4"),
        LiteralArticles.show(fitted.topics(), "topic_id", "share", "article_count", "story_count"));
  }
}
