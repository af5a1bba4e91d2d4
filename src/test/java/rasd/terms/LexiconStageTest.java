package rasd.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rasd.LiteralArticles;
import rasd.LiteralArticles.Story;
import rasd.article.Section;
import rasd.corpus.Corpus;
import rasd.corpus.KeyedRows;
import rasd.lexicon.Lexicon;
import rasd.lexicon.TermDecisions;
import rasd.lexicon.WordLists;

class LexiconStageTest {
  private static final WordLists LISTS =
      new WordLists(List.of("امرأة نساء"), List.of(), TermDecisions.NONE);
  private static Corpus corpus;

  @BeforeAll
  static void readArticles() {
    corpus =
        LiteralArticles.corpus(
            List.of(
                new Story("a1", null, null, "وصل كيري. قال تقرير إن كيري غادر والنساء في روسيا."),
                new Story("a2", null, null, "التقرير وتقرير بالتقرير عن كيري وعن امرأة لروسيا."),
                new Story("a3", null, null, "تقريره للتقرير تقريرا داعش العراق G20")),
            2);
  }

  @Test
  void formsAreBroughtTogetherAndNamesAreKeptWhole() {
    Lexicon lexicon = new LexiconStage(LISTS, 1000).learn(LexiconStage.forms(corpus));
    for (String form : List.of("تقرير", "والتقرير", "بالتقرير", "للتقرير", "تقريرا")) {
      assertEquals("التقرير", lexicon.of(form).term(), form);
    }
    assertEquals("كيري", lexicon.of("كيري").term());
    assertEquals("و+كيري", lexicon.of("وكيري").pieces());
    assertEquals("روسيا", lexicon.of("لروسيا").term());
    assertEquals(lexicon.of("امراة").term(), lexicon.of("والنساء").term());
    assertEquals("G20", lexicon.of("g20").term());
  }

  @Test
  void formsHaveTheirSurfacesAndWordsOfNamesTheirMentions() {
    assertEquals(
        List.of("التقرير | 1 | {التقرير -> 1} | null", "كيري | 3 | {كيري -> 3} | 3"),
        LiteralArticles.show(
            LexiconStage.forms(corpus).where("form in ('كيري', 'التقرير')"),
            "form",
            "count",
            "cast(surfaces as string)",
            "named"));
  }

  @Test
  void formsThatAreHandedOnAfterEveryArticleAreTheSame() {
    Dataset<Row> drained =
        KeyedRows.summed(
            corpus.sums(
                EnumSet.of(Section.TOKENS, Section.MENTIONS),
                () -> new FormSums(1),
                FormSums.PARTIAL),
            1,
            FormSums::sum,
            FormSums.FORMS);
    assertEquals(
        LiteralArticles.show(LexiconStage.forms(corpus), "form", "count", "named"),
        LiteralArticles.show(drained, "form", "count", "named"));
  }

  @Test
  void onlyTheMostFrequentFormsAreLearntFrom() {
    // كيري occurs three times. A form from which nothing is learnt is its own term.
    Lexicon lexicon = new LexiconStage(LISTS, 1).learn(LexiconStage.forms(corpus));
    assertEquals("كيري", lexicon.of("كيري").term());
    assertEquals("والتقرير", lexicon.of("والتقرير").term());
  }

  @Test
  void tokensAndCountsGetTheirTerms() {
    Lexicon lexicon = new LexiconStage(LISTS, 1000).learn(LexiconStage.forms(corpus));
    var shared = LiteralArticles.context().broadcast(lexicon);
    Corpus termed =
        corpus.with(
            List.of(new ArticleTermsStep(shared)), EnumSet.of(Section.TOKENS, Section.TERMS));
    Dataset<Row> tokens = LiteralArticles.table(termed, new TokensTable());
    assertEquals(
        List.of("a1 | 1", "a2 | 3", "a3 | 3"),
        LiteralArticles.show(
            tokens.where("term = 'التقرير'").groupBy("article_id").count(), "article_id", "count"));
    assertEquals(
        List.of(
            "بالتقرير | ب+ال+تقرير",
            "عن | عن",
            "لروسيا | ل+روسيا",
            "وتقرير | و+تقرير",
            "وعن | و+عن"),
        LiteralArticles.show(
            tokens.where("article_id = 'a2' and surface not in ('كيري', 'امرأة', 'التقرير')"),
            "surface",
            "pieces"));
  }
}
