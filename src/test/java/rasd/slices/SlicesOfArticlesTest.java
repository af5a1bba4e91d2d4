package rasd.slices;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rasd.LiteralArticles;
import rasd.LiteralArticles.Story;
import rasd.article.Section;
import rasd.corpus.Corpus;
import rasd.measures.ChiSquare;
import rasd.measures.Dispersion;
import rasd.measures.Keyness;
import rasd.measures.LogOdds;
import rasd.measures.PoissonWeights;
import rasd.tables.Slices;

/** Counts five articles of two newspapers by slice; a2 tells the story of a1 again. */
class SlicesOfArticlesTest {
  private static final List<Story> STORIES =
      List.of(
          new Story("a1", "سانا", "2014-10-03", "وصل سيرغي لافروف. غادر الوفد."),
          new Story("a2", "واس", "2014-10-04", "وصل سيرغي لافروف. غادر الوفد."),
          new Story("a3", "سانا", "2014-12-31", "قال لافروف. غادر الوفد. غادر الجميع."),
          new Story("a4", "واس", null, "غادر سيرغي لافروف. غادر سيرغي لافروف."),
          new Story("a5", null, "2014-12-01", "عاد الوفد."));
  private static final Slices SLICES = new Slices(List.of());
  private static final KeynessSettings KEYNESS = new KeynessSettings(.05, 40, 3, 42);

  private static Corpus articles;
  private static Dataset<Row> sums;
  private static Dataset<Row> termSlices;

  @BeforeAll
  static void count() {
    articles = articles(2);
    sums = sums(articles).cache();
    termSlices = termSlices(articles, sums, KEYNESS);
  }

  private static Corpus articles(int partitions) {
    return LiteralArticles.withSharedStory(LiteralArticles.corpus(STORIES, partitions));
  }

  private static Dataset<Row> sums(Corpus articles) {
    return LiteralArticles.sums(articles, SLICES, new Dispersion(24, 3));
  }

  @Test
  void slicesHaveTheirArticlesStoriesAndWordsAndMonthsWithoutAnyAreZero() {
    assertEquals(
        List.of(
            "all | all | 5 | 4 | 24",
            "month | 2014-10 | 2 | 1 | 10",
            "month | 2014-11 | 0 | 0 | 0",
            "month | 2014-12 | 2 | 2 | 8",
            "source | سانا | 2 | 2 | 11",
            "source | واس | 2 | 2 | 11"),
        sizes(sums));
  }

  private static List<String> sizes(Dataset<Row> sums) {
    return SliceSizes.of(sums).rows().stream().map(row -> row.mkString(" | ")).toList();
  }

  @Test
  void aStoryIsOneInEachSliceHoweverManyOfItsArticlesAreThere() {
    assertEquals(
        List.of(
            "all | all | 6 | 4 | 3",
            "month | 2014-10 | 2 | 2 | 1",
            "month | 2014-12 | 2 | 1 | 1",
            "source | سانا | 3 | 2 | 2",
            "source | واس | 3 | 2 | 2"),
        LiteralArticles.show(
            termSlices.where("term = 'غادر'"),
            "slice_type",
            "slice",
            "count",
            "article_count",
            "story_count"));
  }

  @Test
  void aSliceIsComparedWithTheOthersOfItsType() {
    for (Row row : termSlices.where("slice_type = 'month'").collectAsList()) {
      boolean october = row.getAs("slice").equals("2014-10");
      long words = october ? 10 : 8;
      long rest = rest(row);
      assertEquals(1e6 * row.<Long>getAs("count") / words, row.<Double>getAs("per_million"), 1e-9);
      assertEquals(
          Keyness.g2(row.getAs("count"), words, rest, 18 - words), row.<Double>getAs("g2"), 1e-12);
      assertEquals(
          Keyness.logRatio(row.getAs("count"), words, rest, 18 - words),
          row.<Double>getAs("log_ratio"),
          1e-12);
      assertTrue(
          row.<Double>getAs("q_value")
              >= ChiSquare.tail(Math.abs(row.<Double>getAs("g2"))) - 1e-12);
    }
  }

  private static long rest(Row row) {
    return termSlices
        .where("slice_type = 'month' and slice <> '%s'".formatted(row.<String>getAs("slice")))
        .where("term = '%s'".formatted(row.<String>getAs("term")))
        .selectExpr("coalesce(sum(count), 0L)")
        .head()
        .getLong(0);
  }

  @Test
  void theWholeHasNothingToBeComparedWith() {
    assertEquals(
        List.of("null | null | null | null"),
        LiteralArticles.show(
                termSlices.where("slice_type = 'all'").distinct(),
                "g2",
                "log_ratio",
                "q_value",
                "is_key")
            .stream()
            .distinct()
            .toList());
  }

  @Test
  void aTermOfOneArticleOrOneStoryIsNotKey() {
    Dataset<Row> table = termSlices(articles, sums, new KeynessSettings(1, 0, 3, 42));
    assertEquals(
        List.of(
            "month | 2014-12 | الوفد",
            "source | سانا | الوفد",
            "source | واس | سيرغي",
            "source | واس | لافروف"),
        LiteralArticles.show(table.where("is_key"), "slice_type", "slice", "term"));
  }

  @Test
  void onlyTheMostFrequentTermsHaveAnIntervalAndOnlyInSlicesOfTwoStories() {
    Dataset<Row> withInterval = termSlices.where("per_million_low is not null");
    assertEquals(
        List.of("الوفد", "غادر", "لافروف"),
        LiteralArticles.show(withInterval.select("term").distinct(), "term"));
    assertEquals(
        List.of(),
        LiteralArticles.show(
            withInterval.where("slice = '2014-10' or per_million_low > per_million_high"), "*"));
    assertEquals(
        List.of(),
        LiteralArticles.show(
            withInterval.where("per_million not between per_million_low and per_million_high"),
            "*"));
  }

  @Test
  void theIntervalsAreThoseOfReplicatesOfTheStories() {
    long[][] words = new long[2][40];
    List<String> ofSana = List.of("a1", "a3");
    for (String story : ofSana) {
      int[] weights = PoissonWeights.of(hash(story), 40, 42);
      for (int i = 0; i < 40; i++) {
        words[0][i] += weights[i] * (story.equals("a1") ? 5L : 6L);
        words[1][i] += weights[i] * (story.equals("a1") ? 1L : 2L);
      }
    }
    double[] rates =
        java.util.stream.IntStream.range(0, 40)
            .filter(i -> words[0][i] > 0)
            .mapToDouble(i -> 1e6 * words[1][i] / words[0][i])
            .sorted()
            .toArray();
    assertNotEquals(rates[0], rates[rates.length - 1]);
    Row found = termSlices.where("slice = 'سانا' and term = 'غادر'").head();
    int low = (int) Math.ceil(.025 * rates.length) - 1;
    int high = (int) Math.ceil(.975 * rates.length) - 1;
    assertEquals(rates[low], found.<Double>getAs("per_million_low"), 1e-9);
    assertEquals(rates[high], found.<Double>getAs("per_million_high"), 1e-9);
  }

  private static long hash(String story) {
    return articles.rows().selectExpr("xxhash64('" + story + "')").head().getLong(0);
  }

  @Test
  void aFormOfANameIsComparedWithTheOtherSlices() {
    LogOdds sana = LogOdds.of(1, 2, 3, 3, .8, 10);
    LogOdds was = LogOdds.of(3, 3, 1, 2, .8, 10);
    assertEquals(
        List.of(
            "سيرغي لافروف | all | all | 4 | 3 | 2 | 0.8 | null | null",
            "سيرغي لافروف | month | 2014-10 | 2 | 2 | 1 | 1.0 | null | null",
            "سيرغي لافروف | source | سانا | 1 | 1 | 1 | 0.5 | %s | %s"
                .formatted(sana.ratio(), sana.zScore()),
            "سيرغي لافروف | source | واس | 3 | 2 | 2 | 1.0 | %s | %s"
                .formatted(was.ratio(), was.zScore())),
        LiteralArticles.show(
            NameChoiceStage.nameChoices(sums).where("form like 'سيرغي%'"),
            "form",
            "slice_type",
            "slice",
            "count",
            "article_count",
            "story_count",
            "share",
            "if(slice_type = 'month', null, log_odds)",
            "if(slice_type = 'month', null, z_score)"));
  }

  @Test
  void anEntityWithOneFormHasNoChoice() {
    Dataset<Row> one = sums(LiteralArticles.corpus(STORIES.subList(0, 2), 1));
    assertEquals(List.of(), LiteralArticles.show(NameChoiceStage.nameChoices(one), "*"));
  }

  @Test
  void aBurstIsFoundInTheDaysOfTheArticles() {
    List<Story> stories = new java.util.ArrayList<>();
    for (int day = 1; day <= 28; day++) {
      for (int article = 0; article < 4; article++) {
        boolean bursts = day == 11 || day == 12;
        stories.add(
            new Story(
                "%02d%d".formatted(day, article),
                null,
                "2014-02-%02d".formatted(day),
                bursts ? "زلزال في روسيا." : "هدوء هنا."));
      }
    }
    Dataset<Row> quake = sums(LiteralArticles.corpus(stories, 2));
    BurstSettings settings = new BurstSettings(null, 5, 2, 1, 2);
    assertEquals(
        List.of(
            "entity | russia | 1 | 2014-02-11 | 2014-02-12 | 8 | 8",
            "entity | russia | 2 | 2014-02-11 | 2014-02-12 | 8 | 8",
            "term | زلزال | 1 | 2014-02-11 | 2014-02-12 | 8 | 8",
            "term | زلزال | 2 | 2014-02-11 | 2014-02-12 | 8 | 8"),
        LiteralArticles.show(
            new BurstStage(settings, BatchUnit.DAY)
                .bursts(quake, SliceSizes.of(quake))
                .where("key <> 'روسيا'"),
            "kind",
            "key",
            "level",
            "start_on",
            "end_on",
            "article_count",
            "story_count"));
    assertEquals(
        List.of(),
        LiteralArticles.show(
                new BurstStage(new BurstSettings(BatchUnit.DAY, 9, 2, 1, 2), BatchUnit.DAY)
                    .bursts(quake, SliceSizes.of(quake)),
                "*")
            .stream()
            .filter(row -> row.contains("زلزال"))
            .toList());
  }

  @Test
  void withoutDatesThereAreNoBursts() {
    Dataset<Row> undated = sums(Corpus.of(articles.rows().where("published_on is null")));
    assertEquals(
        0,
        new BurstStage(new BurstSettings(null, 1, 2, 1, 3), BatchUnit.DAY)
            .bursts(undated, SliceSizes.of(undated))
            .count());
  }

  @Test
  void thePartitionsMakeNoDifference() {
    Corpus other = articles(1);
    Dataset<Row> otherSums = sums(other);
    assertEquals(
        LiteralArticles.show(termSlices, "*"),
        LiteralArticles.show(termSlices(other, otherSums, KEYNESS), "*"));
    assertEquals(
        LiteralArticles.show(NameChoiceStage.nameChoices(sums), "*"),
        LiteralArticles.show(NameChoiceStage.nameChoices(otherSums), "*"));
  }

  @Test
  void sumsThatAreHandedOnAfterEveryArticleAreTheSame() {
    Dataset<Row> drained =
        new SliceSums(new ArticleSlices(SLICES, BatchUnit.DAY), new Dispersion(24, 3), 1)
            .of(articles, col("story_id").equalTo("a1"));
    assertEquals(sizes(sums), sizes(drained));
    assertEquals(
        LiteralArticles.show(SliceSums.termTotals(sums), "*"),
        LiteralArticles.show(SliceSums.termTotals(drained), "*"));
    assertEquals(
        LiteralArticles.show(termSlices, "*"),
        LiteralArticles.show(termSlices(articles, drained, KEYNESS), "*"));
  }

  @Test
  void replicatesThatAreHandedOnAfterEveryArticleAreTheSame() {
    RateReplicates.Interval interval = intervalOfLavrovInAll(Long.MAX_VALUE);
    assertNotNull(interval);
    assertEquals(interval, intervalOfLavrovInAll(1));
  }

  private static RateReplicates.@Nullable Interval intervalOfLavrovInAll(long mostNumbers) {
    RateReplicates replicates = new RateReplicates(List.of("غادر", "لافروف"), 40, 42);
    ArticleSlices in = new ArticleSlices(SLICES, BatchUnit.MONTH);
    SliceSizes sizes = SliceSizes.of(sums);
    ComparedSlice all = new ComparedSlice(sizes.size(0), replicates);
    articles
        .sums(
            EnumSet.of(Section.TOKENS, Section.TERMS),
            () -> new ReplicateSums(replicates, in, sizes, 1, mostNumbers),
            SliceRow.TYPE)
        .where("slice = 0")
        .collectAsList()
        .forEach(row -> all.add(SliceRow.of(row)));
    return all.interval(2);
  }

  @Test
  void aCorpusWithoutArticlesHasNoSlices() {
    Dataset<Row> none = sums(Corpus.of(articles.rows().where("false")));
    assertEquals(List.of(), SliceSizes.of(none).rows());
    assertEquals(0, NameChoiceStage.nameChoices(none).count());
    assertEquals(0, termSlices(Corpus.of(articles.rows().where("false")), none, KEYNESS).count());
  }

  private static Dataset<Row> termSlices(
      Corpus articles, Dataset<Row> sums, KeynessSettings settings) {
    TermSliceStage stage =
        new TermSliceStage(
            settings, SLICES, LiteralArticles.context().broadcast(SliceSizes.of(sums)));
    List<String> plotted = stage.plotted(SliceSums.termTotals(sums));
    return LiteralArticles.written(tables -> stage.write(articles, sums, plotted, tables));
  }
}
