package rasd.comentions;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.LiteralArticles;
import rasd.LiteralArticles.Story;
import rasd.article.Section;
import rasd.corpus.Corpus;
import rasd.corpus.SharedStories;
import rasd.measures.Association;
import rasd.tables.Columns;
import rasd.tables.Slices;
import rasd.writing.Observed;

class ComentionStageTest {
  private static final String EVIDENCE =
      "concat_ws(' ', transform(evidence,"
          + " e -> concat(ltrim('0', e.article_id), '#', e.sentence_no)))";
  private static final List<Story> STORIES =
      List.of(
          new Story("a1", "سانا", null, "وصل لافروف. غادر كيري.\nالتقى لافروف كيري وكيري لافروف."),
          new Story("a2", "سانا", null, "لافروف وكيري في روسيا.\nلافروف وكيري.\nلافروف وكيري."),
          new Story("a3", null, null, "وصل كيري.\nغادر لافروف."),
          new Story(
              "a4", "رويترز", "2014-10-15", "لافروف وكيري.\nلافروف وكيري.\nلافروف وكيري.\nلافروف."),
          new Story("a5", "رويترز", null, "لا اسم هنا."));
  private static final EntityNumbers NUMBERS =
      EntityNumbers.of(List.of("russia", "kerry", "lavrov"));
  private static final Slices SLICES = new Slices(List.of("desk"));
  private static Dataset<Row> table;

  @BeforeAll
  static void count() {
    table = comentions(STORIES, 3, new ComentionSettings(100, 1, 0.05)).cache();
  }

  private static Dataset<Row> comentions(
      List<Story> stories, int partitions, ComentionSettings settings) {
    Corpus articles = corpus(stories, partitions);
    ComentionStage stage = stage(articles, settings);
    Dataset<Row> pairs = stage.pairs(articles);
    return LiteralArticles.written(tables -> stage.write(pairs, tables));
  }

  /** The articles. If a2 is one of them, it tells the same story as a1. */
  private static Corpus corpus(List<Story> stories, int partitions) {
    return Corpus.of(
        LiteralArticles.withSharedStory(LiteralArticles.corpus(stories, partitions))
            .rows()
            .withColumn(Columns.METADATA, map(lit("desk"), lit("عالم"))));
  }

  private static ComentionStage stage(Corpus articles, ComentionSettings settings) {
    SharedStories shared = article -> List.of("a1", "a2").contains(article);
    return new ComentionStage(
        LiteralArticles.context().broadcast(NUMBERS),
        LiteralArticles.context().broadcast(Places.of(SLICES, articles)),
        LiteralArticles.context().broadcast(shared),
        settings);
  }

  @Test
  void pairsAreCountedInEachContextWithTheirMargins() {
    assertEquals(
        List.of(
            "article | kerry | lavrov | 4 | 3 | 2 | 4 | 4 | 4 | 5",
            "article | kerry | russia | 1 | 1 | 1 | 1 | 4 | 1 | 5",
            "article | lavrov | russia | 1 | 1 | 1 | 1 | 4 | 1 | 5",
            "paragraph | kerry | lavrov | 3 | 2 | 2 | 8 | 9 | 10 | 12",
            "paragraph | kerry | russia | 1 | 1 | 1 | 1 | 9 | 1 | 12",
            "paragraph | lavrov | russia | 1 | 1 | 1 | 1 | 10 | 1 | 12",
            "sentence | kerry | lavrov | 3 | 2 | 2 | 7 | 9 | 10 | 13",
            "sentence | kerry | russia | 1 | 1 | 1 | 1 | 9 | 1 | 13",
            "sentence | lavrov | russia | 1 | 1 | 1 | 1 | 10 | 1 | 13"),
        LiteralArticles.show(
            table.where("slice_type = 'all'"),
            "context",
            "entity_a",
            "entity_b",
            "article_count",
            "story_count",
            "source_count",
            "weight",
            "count_a",
            "count_b",
            "total"));
  }

  @Test
  void theMeasuresAreOfThoseCounts() {
    assertEquals(
        List.of(
            "%s | %s | %s | %s"
                .formatted(
                    Association.npmi(7, 9, 10, 13),
                    Association.g2(7, 9, 10, 13),
                    7.0 / 12,
                    Association.logDice(7, 9, 10))),
        LiteralArticles.show(
            table.where(
                "slice = 'all' and context = 'sentence'"
                    + " and entity_a = 'kerry' and entity_b = 'lavrov'"),
            "npmi",
            "g2",
            "jaccard",
            "log_dice"));
  }

  @Test
  void evidenceIsTheFirstFiveSentencesInTheirOrder() {
    assertEquals(
        List.of(
            "article | a1#2 a2#0 a2#1 a2#2 a3#0",
            "paragraph | a1#0 a1#1 a1#2 a2#0 a2#1",
            "sentence | a1#2 a2#0 a2#1 a2#2 a4#0"),
        LiteralArticles.show(
            table.where("slice = 'all' and entity_a = 'kerry' and entity_b = 'lavrov'"),
            "context",
            EVIDENCE));
  }

  @Test
  void slicesHaveTheirOwnCountsMarginsAndTotals() {
    assertEquals(
        List.of(
            "desk | عالم | 4 | 4 | 4 | 5",
            "month | 2014-10 | 1 | 1 | 1 | 1",
            "source | رويترز | 1 | 1 | 1 | 2",
            "source | سانا | 2 | 2 | 2 | 2"),
        LiteralArticles.show(
            table.where(
                "slice_type <> 'all' and context = 'article'"
                    + " and entity_a = 'kerry' and entity_b = 'lavrov'"),
            "slice_type",
            "slice",
            "weight",
            "count_a",
            "count_b",
            "total"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void theRowsDependNeitherOnPartitionsNorOnTheOrderOfArticles(int partitions) {
    List<Story> shuffled = new ArrayList<>(STORIES);
    Collections.shuffle(shuffled, new Random(partitions));
    assertEquals(
        rows(table), rows(comentions(shuffled, partitions, new ComentionSettings(100, 1, 0.05))));
  }

  private static List<String> rows(Dataset<Row> comentions) {
    return LiteralArticles.show(comentions, "to_json(struct(*), map('ignoreNullFields', 'false'))");
  }

  @Test
  void crowdedContextsCountNeitherForPairsNorForMargins() {
    assertEquals(
        List.of(
            "article | kerry | lavrov | 3 | 3 | 3",
            "paragraph | kerry | lavrov | 7 | 8 | 9",
            "sentence | kerry | lavrov | 6 | 8 | 9"),
        LiteralArticles.show(
            comentions(STORIES, 2, new ComentionSettings(2, 1, 0.05)).where("slice = 'all'"),
            "context",
            "entity_a",
            "entity_b",
            "weight",
            "count_a",
            "count_b"));
  }

  @Test
  void weakPairsOfASliceAreCountedButNotListed() {
    ComentionSettings settings = new ComentionSettings(100, 2, 0.05);
    Corpus articles = corpus(STORIES, 2);
    Dataset<Row> pairs = stage(articles, settings).pairs(articles);
    Dataset<Row> strong =
        LiteralArticles.written(tables -> stage(articles, settings).write(pairs, tables));

    Observed leftOut = new Observed("left_out");
    ComentionStage.counted(pairs, leftOut).collectAsList();

    assertEquals(rows(table.where("slice_type = 'all' or weight > 1")), rows(strong));
    assertEquals(
        table.where("slice_type <> 'all' and weight = 1").count(), ComentionStage.leftOut(leftOut));
  }

  @Test
  void theStrongestPairsOfTheWholeCorpusMakeUpItsNetwork() {
    Corpus articles = corpus(STORIES, 2);
    ComentionStage stage = stage(articles, new ComentionSettings(100, 2, 0.05));
    Dataset<Row> pairs = stage.pairs(articles);

    assertEquals(
        List.of(
            "article | kerry lavrov russia | 0 0 | 1 2 | 4 1",
            "paragraph | kerry lavrov russia | 0 0 | 1 2 | 8 1",
            "sentence | kerry lavrov russia | 0 0 | 1 2 | 7 1"),
        graphs(stage.strongest(pairs, 2)));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 100})
  void allPairsMakeUpTheNetworkIfTheyAreNotTooMany(int most) {
    Corpus articles = corpus(STORIES, 2);
    ComentionStage stage = stage(articles, new ComentionSettings(100, 2, 0.05));
    assertEquals(
        List.of(
            "article | kerry lavrov russia | 0 0 1 | 1 2 2 | 4 1 1",
            "paragraph | kerry lavrov russia | 0 0 1 | 1 2 2 | 8 1 1",
            "sentence | kerry lavrov russia | 0 0 1 | 1 2 2 | 7 1 1"),
        graphs(stage.strongest(stage.pairs(articles), most)));
  }

  private static List<String> graphs(Dataset<Row> strongest) {
    return LiteralArticles.show(
        strongest,
        "context",
        "array_join(entity, ' ')",
        "array_join(entity_a, ' ')",
        "array_join(entity_b, ' ')",
        "array_join(weight, ' ')");
  }

  @Test
  void sumsThatAreHandedOnInTheMiddleAddUpToTheSame() {
    Corpus articles = corpus(STORIES, 1);
    Broadcast<EntityNumbers> numbers = LiteralArticles.context().broadcast(NUMBERS);
    Broadcast<Places> places = LiteralArticles.context().broadcast(Places.of(SLICES, articles));
    SharedStories shared = article -> List.of("a1", "a2").contains(article);
    PairBlocks blocks = new PairBlocks(NUMBERS.size(), 1);
    List<List<String>> tables = new ArrayList<>();
    for (int mostSums : new int[] {1, 20, 1000}) {
      Dataset<Row> pairs =
          articles
              .sums(
                  EnumSet.of(Section.TOKENS, Section.MENTIONS),
                  new TaskPairs.TaskPairsOpener(
                      numbers,
                      places,
                      LiteralArticles.context().broadcast(shared),
                      100,
                      blocks,
                      mostSums),
                  TaskPairs.TYPE)
              .repartition(1)
              .sortWithinPartitions(TaskPairs.PAIR)
              .mapPartitions(new PlaceChunks(places, blocks, 1), Encoders.row(ChunkWriter.TYPE));
      ComentionStage stage = stage(articles, new ComentionSettings(100, 1, 0.05));
      tables.add(rows(LiteralArticles.written(parts -> stage.write(pairs, parts))));
    }
    assertEquals(rows(table), tables.get(0));
    assertEquals(tables.get(0), tables.get(1));
    assertEquals(tables.get(0), tables.get(2));
  }

  @Test
  void withoutEntitiesTheTableIsEmpty() {
    assertEquals(
        List.of(),
        rows(
            comentions(
                List.of(new Story("a1", null, null, "لا اسم هنا.")),
                1,
                new ComentionSettings(100, 2, 0.05))));
    assertEquals(List.of(), rows(comentions(List.of(), 1, new ComentionSettings(100, 2, 0.05))));
  }
}
