package rasd.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rasd.LiteralArticles;
import rasd.LiteralArticles.Story;
import rasd.Sparks;
import rasd.article.Section;
import rasd.articles.ArticlesTable;
import rasd.corpus.Corpus;
import rasd.corpus.SharedStories;
import rasd.learning.LearntNames;
import rasd.tables.NameTables;
import rasd.text.Romanization;

/** Makes mentions, entities and the forms of their names from the tokens of articles. */
class EntityStageTest {
  private static final EntityStage STAGE =
      new EntityStage(
          LiteralArticles.GAZETTEER,
          LiteralArticles.context().broadcast(LearntNames.none()),
          Romanization.parse(List.of("letter\tد\td", "letter\tش\tsh")));
  private static final Broadcast<SharedStories> SHARED =
      LiteralArticles.context().broadcast(article -> List.of("a1", "a2").contains(article));

  private static Corpus corpus;

  @BeforeAll
  static void readArticles() {
    corpus =
        LiteralArticles.withSharedStory(
            LiteralArticles.corpus(
                List.of(
                    new Story("a1", "سانا", "2014-10-15", "وصل سيرغي لافروف. والتقى لافروف كيري."),
                    new Story("a2", "سانا", "2014-10-16", "قال لافروف ذلك."),
                    new Story("a3", null, null, "قال لافروف\nسيرغي، لافروف وداعش للافروف."),
                    new Story("a4", "رويترز", "2014-10-14", "لا اسم هنا.")),
                3));
  }

  @Test
  void thePlacesOfNamesAreToldByTheNamesOfTheTable() {
    NamePlaces names = NamePlaces.of(entities());

    assertEquals(
        List.of("a1 | 0 | سيرغي لافروف", "a1 | 1 | جون كيري", "a1 | 1 | سيرغي لافروف"),
        LiteralArticles.places(
            corpus.only(List.of("a1")), (article, places) -> names.find(article, places::add)));
  }

  @Test
  void mentionsStandInTheirSentences() {
    assertEquals(
        List.of(
            "a1 | 0 | 4 | 16 | سيرغي لافروف | lavrov | PER",
            "a1 | 1 | 25 | 31 | لافروف | lavrov | PER",
            "a1 | 1 | 32 | 36 | كيري | kerry | PER",
            "a2 | 0 | 4 | 10 | لافروف | lavrov | PER",
            "a3 | 0 | 4 | 10 | لافروف | lavrov | PER",
            "a3 | 1 | 18 | 24 | لافروف | lavrov | PER",
            "a3 | 1 | 26 | 30 | داعش | isis | ORG",
            "a3 | 1 | 32 | 38 | لافروف | lavrov | PER"),
        LiteralArticles.show(
            LiteralArticles.table(corpus, new MentionsTable()),
            "article_id",
            "sentence_no",
            "begin",
            "end",
            "surface",
            "entity_id",
            "type"));
  }

  @Test
  void everySurfaceIsAPieceOfTheBody() {
    assertEquals(
        List.of(),
        LiteralArticles.show(
            LiteralArticles.table(corpus, new MentionsTable())
                .join(LiteralArticles.table(corpus, new ArticlesTable()), "article_id")
                .where("substring(body, begin + 1, end - begin) <> surface"),
            "surface"));
  }

  @Test
  void entitiesAreCountedInMentionsArticlesStoriesAndSources() {
    assertEquals(
        List.of(
            "isis | داعش | Daash | ORG | true | 1 | 1 | 1 | 0 | null | null",
            "kerry | جون كيري | John Kerry | PER | true | 1 | 1 | 1 | 1 | 2014-10-15 | 2014-10-15",
            "lavrov | سيرغي لافروف | Sergey Lavrov | PER | true | 6 | 3 | 2 | 1"
                + " | 2014-10-15 | 2014-10-16"),
        LiteralArticles.show(
            entities(),
            "entity_id",
            "name",
            "name_latin",
            "type",
            "known",
            "mention_count",
            "article_count",
            "story_count",
            "source_count",
            "first_on",
            "last_on"));
  }

  private static Dataset<Row> entities() {
    return Sparks.session()
        .createDataFrame(STAGE.entities(corpus, SHARED), NameTables.ENTITIES.schema());
  }

  @Test
  void sumsThatAreHandedOnInTheMiddleAddUpToTheSame() {
    Set<Section> mentions = EnumSet.of(Section.MENTIONS);
    for (int most : new int[] {1, 3}) {
      assertEquals(
          rows(
              EntitySums.together(
                  corpus.sums(mentions, EntitySums.opener(SHARED), EntitySums.TYPE_OF_ROWS))),
          rows(
              EntitySums.together(
                  corpus.sums(
                      mentions, EntitySums.opener(SHARED, most), EntitySums.TYPE_OF_ROWS))));
      assertEquals(
          rows(added(corpus.sums(mentions, EntityFormSums::open, EntityFormSums.TYPE_OF_ROWS))),
          rows(
              added(
                  corpus.sums(
                      mentions, EntityFormSums.ofAtMost(most), EntityFormSums.TYPE_OF_ROWS))));
    }
  }

  private static Dataset<Row> added(Dataset<Row> forms) {
    return forms.groupBy("entity_id", "form", "name", "method").sum("count");
  }

  private static List<String> rows(Dataset<Row> table) {
    return LiteralArticles.show(table, "*");
  }

  @Test
  void withoutArticlesThereAreNoEntities() {
    Corpus none = LiteralArticles.corpus(List.of(), 1);
    assertEquals(List.of(), STAGE.entities(none, SHARED));
    assertEquals(0, STAGE.names(none).count());
  }

  @Test
  void theSharesOfAnEntitysFormsSumToOne() {
    assertEquals(
        List.of(
            "isis | داعش | 1 | 1.0 | gazetteer",
            "kerry | كيري | 1 | 1.0 | gazetteer",
            "lavrov | سيرغي لافروف | 1 | " + 1.0 / 6 + " | gazetteer",
            "lavrov | لافروف | 5 | " + 5.0 / 6 + " | gazetteer"),
        LiteralArticles.show(
            STAGE.names(corpus), "entity_id", "form", "count", "share", "decision"));
  }
}
