package rasd.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import rasd.LiteralArticles;
import rasd.LiteralArticles.Story;
import rasd.corpus.Corpus;
import rasd.corpus.SharedStories;
import rasd.measures.Association;

class CollocationStageTest {
  private static final SharedStories SHARED = Set.of("a1", "a2")::contains;

  private static final List<Story> STORIES =
      List.of(
          new Story("a1", null, null, "مجلس الأمن قرار. مجلس الأمن."),
          new Story("a2", null, null, "مجلس في الأمن.\nقرار قرار."),
          new Story("a3", null, null, "قرار مجلس."),
          new Story("a4", null, null, "قرار"));

  @Test
  void pairsAreCountedWithTheNeighboursOfTheirTermsAndOfAll() {
    assertEquals(
        List.of(
            "الامن | قرار | 2 | 1 | 4 | 5 | 14 | 1 | 1",
            "الامن | مجلس | 2 | 3 | 4 | 5 | 14 | 2 | 1",
            "قرار | مجلس | 2 | 2 | 5 | 5 | 14 | 2 | 2"),
        LiteralArticles.show(
            collocations(new CollocationSettings(2, 1, 1, 1), STORIES, 1),
            "term_a",
            "term_b",
            "window",
            "count",
            "count_a",
            "count_b",
            "total",
            "article_count",
            "story_count"));
  }

  @Test
  void theMeasuresAreThoseOfTheCounts() {
    assertEquals(
        List.of(
            "%s | %s | %s | %s"
                .formatted(
                    Association.npmi(3, 4, 5, 14),
                    Association.g2(3, 4, 5, 14),
                    Association.logDice(3, 4, 5),
                    Association.tScore(3, 4, 5, 14))),
        LiteralArticles.show(
            collocations(new CollocationSettings(2, 3, 1, 1), STORIES, 2),
            "npmi",
            "g2",
            "log_dice",
            "t_score"));
  }

  @Test
  void whatIsRareByCountArticlesOrStoriesIsLeftOut() {
    assertEquals(List.of("الامن مجلس"), pairs(new CollocationSettings(2, 3, 1, 1)));
    assertEquals(List.of("الامن مجلس", "قرار مجلس"), pairs(new CollocationSettings(2, 1, 2, 1)));
    assertEquals(List.of("قرار مجلس"), pairs(new CollocationSettings(2, 1, 1, 2)));
  }

  /** A corpus that is said to have millions of words gets a sieve and several parts. */
  @Test
  void theSieveAndThePartsChangeNothing() {
    CollocationSettings settings = new CollocationSettings(2, 2, 1, 1);
    assertEquals(
        LiteralArticles.show(collocations(settings, STORIES, 2), "*"),
        LiteralArticles.show(collocations(settings, STORIES, 2, 3_000_000), "*"));
  }

  @Test
  void noWordsNoCollocations() {
    assertEquals(
        0,
        collocations(
                new CollocationSettings(2, 1, 1, 1),
                List.of(new Story("a1", null, null, "20 %")),
                1)
            .count());
  }

  private static List<String> pairs(CollocationSettings settings) {
    return LiteralArticles.show(
        collocations(settings, STORIES, 3), "concat_ws(' ', term_a, term_b)");
  }

  private static Dataset<Row> collocations(
      CollocationSettings settings, List<Story> stories, int partitions) {
    return collocations(settings, stories, partitions, 0);
  }

  private static Dataset<Row> collocations(
      CollocationSettings settings, List<Story> stories, int partitions, long words) {
    Corpus articles = LiteralArticles.withSharedStory(LiteralArticles.corpus(stories, partitions));
    CollocationStage stage =
        new CollocationStage(
            settings,
            words,
            new SieveStage(form -> form, settings.window(), words).sieve(articles),
            LiteralArticles.context().broadcast(SHARED));
    return stage.collocations(stage.counts(articles));
  }
}
