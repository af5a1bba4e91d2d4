package rasd.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rasd.LiteralArticles;
import rasd.LiteralArticles.Story;
import rasd.Sparks;
import rasd.corpus.Corpus;
import rasd.measures.Dispersion;
import rasd.slices.SliceSums;
import rasd.tables.Slices;

class TermStageTest {
  private static final TermStage STAGE =
      new TermStage(
          JavaSparkContext.fromSparkContext(Sparks.session().sparkContext())
              .broadcast(LiteralArticles.EACH_FORM_A_TERM),
          3);
  private static Corpus articles;
  private static Dataset<Row> terms;

  @BeforeAll
  static void readArticles() {
    articles =
        LiteralArticles.withSharedStory(
            LiteralArticles.corpus(
                List.of(
                    new Story("a1", null, null, "وصل الوزير. غادر الوزيرُ."),
                    new Story("a2", null, null, "وصل الوزير من باريس."),
                    new Story("a3", null, null, "% 20 م، 1436 هـ")),
                2));
    terms =
        STAGE
            .terms(
                SliceSums.termTotals(
                    LiteralArticles.sums(articles, new Slices(List.of()), new Dispersion(8, 4))),
                LexiconStage.forms(articles),
                articles)
            .cache();
  }

  @Test
  void termsAreCountedInTheCorpusInArticlesAndInStories() {
    assertEquals(
        List.of("الوزير | 3 | 2 | 1", "باريس | 1 | 1 | 1", "غادر | 1 | 1 | 1", "وصل | 2 | 2 | 1"),
        LiteralArticles.show(terms, "term", "count", "article_count", "story_count"));
  }

  /** م and هـ after a year are abbreviations of its calendar. */
  @Test
  void aLetterByItselfIsNotATerm() {
    assertEquals(0, terms.where("length(term) = 1").count());
  }

  @Test
  void formsAreCompleteAndSorted() {
    assertEquals(
        List.of(
            "الوزير | [الوزير, 2],[الوزيرُ, 1]",
            "باريس | [باريس, 1]",
            "غادر | [غادر, 1]",
            "وصل | [وصل, 2]"),
        LiteralArticles.show(
            terms,
            "term",
            "concat_ws(',', transform(map_entries(forms),"
                + " e -> concat('[', e.key, ', ', e.value, ']')))"));
  }

  @Test
  void aTermWithoutRelativesIsItsOwnFamilyAndAllItsTokensAreItsOwn() {
    assertEquals(
        List.of("الوزير | 0.0", "باريس | 0.0", "غادر | 0.0", "وصل | 0.0"),
        LiteralArticles.show(terms, "family", "ambiguous_share"));
  }

  @Test
  void idfIsSmoothed() {
    assertEquals(
        List.of(
            "الوزير | " + StrictMath.log(4.0 / 3),
            "باريس | " + StrictMath.log(2),
            "غادر | " + StrictMath.log(2),
            "وصل | " + StrictMath.log(4.0 / 3)),
        LiteralArticles.show(terms, "term", "idf"));
  }

  /** a1 and a2 have four words each; a3 has none and is not counted. */
  @Test
  void aTermIsDispersedAsFarAsItsArticlesHaveOtherSharesOfItThanOfTheWords() {
    assertEquals(
        List.of(
            "الوزير | " + Math.round(1e12 / 3) / 1e12, // 2/3 and 1/3, not 1/2: 1/6 of at most 1/2
            "باريس | 1.0",
            "غادر | 1.0",
            "وصل | 0.0"),
        LiteralArticles.show(terms, "term", "round(dispersion, 12)"));
  }

  @Test
  void theTermsOfAnArticleAreWeighted() {
    assertEquals(
        List.of(
            "a1 | الوزير | 2 | " + 2 * StrictMath.log(4.0 / 3),
            "a1 | غادر | 1 | " + StrictMath.log(2),
            "a1 | وصل | 1 | " + StrictMath.log(4.0 / 3),
            "a2 | الوزير | 1 | " + StrictMath.log(4.0 / 3),
            "a2 | باريس | 1 | " + StrictMath.log(2),
            "a2 | وصل | 1 | " + StrictMath.log(4.0 / 3)),
        LiteralArticles.show(
            LiteralArticles.table(articles, new ArticleTermsTable(terms)),
            "article_id",
            "term",
            "count",
            "tf_idf"));
  }
}
