package rasd.comentions;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.LiteralArticles;
import rasd.LiteralArticles.Story;
import rasd.measures.Association;
import rasd.tables.Columns;
import rasd.tables.Slices;

class ComentionStageTest {
  private static final String EVIDENCE =
      "concat_ws(' ', transform(evidence, e -> concat(e.article_id, '#', e.sentence_no)))";
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
    table = comentions(STORIES, 3, 100).cache();
  }

  private static Dataset<Row> comentions(List<Story> stories, int partitions, int mostEntities) {
    Dataset<Row> articles =
        LiteralArticles.withSharedStory(LiteralArticles.of(stories, partitions))
            .withColumn(Columns.METADATA, map(lit("desk"), lit("عالم")));
    ComentionStage stage =
        new ComentionStage(
            LiteralArticles.context().broadcast(NUMBERS),
            LiteralArticles.context().broadcast(Places.of(SLICES, articles)),
            mostEntities,
            0.05);
    Dataset<Row> counts = stage.counts(articles);
    return stage.comentions(counts, ComentionStage.ends(counts));
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
    assertEquals(rows(table), rows(comentions(shuffled, partitions, 100)));
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
            comentions(STORIES, 2, 2).where("slice = 'all'"),
            "context",
            "entity_a",
            "entity_b",
            "weight",
            "count_a",
            "count_b"));
  }
}
