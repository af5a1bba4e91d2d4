package rasd.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import rasd.LiteralArticles;
import rasd.Sparks;
import rasd.article.Article;
import rasd.article.BodySize;
import rasd.article.EntityType;
import rasd.article.Evidence;
import rasd.article.Head;
import rasd.article.Provenance;
import rasd.article.PublicationDate;
import rasd.article.TokensBuilder;
import rasd.corpus.PartialSums;
import rasd.text.StopWords;

class EvidenceSumsTest {
  /**
   * The evidence of three articles. The first and the last are tied by belief, the second and the
   * last by count; in each tie, the greater signal or form is taken.
   */
  private static final List<Evidence> EVIDENCE =
      List.of(
          evidence("كيري", "title", 900, 1, false),
          evidence("كيرى", "verb", 400, 2, true),
          evidence("كَيري", "verb", 900, 2, false));

  private static Evidence evidence(
      String form, String signal, int thousandths, int count, boolean isInflected) {
    return new Evidence(EntityType.PER, "كيري", form, signal, thousandths, count, isInflected);
  }

  private static Article article(Evidence evidence) {
    Head head =
        new Head(
            "a1",
            "a1",
            new Provenance("a", 0, null, null, Collections.emptySortedMap()),
            null,
            null,
            new PublicationDate(null, null, null, null),
            null,
            null,
            null,
            new BodySize(0, 0, 0, 0));
    return Article.of(
            head,
            List.of(),
            new TokensBuilder("", StopWords.parse(""), List.of()).build(),
            List.of())
        .withNames(List.of(), List.of(evidence));
  }

  @Test
  void articlesAddUpToTheSameInWhateverOrderAndTasksTheyCome() {
    List<String> expected = List.of("PER | كيري | كَيري | verb | 900 | 3 | 2200 | 2 | 1");
    for (int seed = 0; seed < 6; seed++) {
      List<Evidence> shuffled = new ArrayList<>(EVIDENCE);
      Collections.shuffle(shuffled, new Random(seed));
      List<Row> rows = new ArrayList<>();
      PartialSums sums = new EvidenceSums();
      for (int i = 0; i < shuffled.size(); i++) {
        sums.add(article(shuffled.get(i)));
        if (i % 2 == seed % 2) {
          sums.drain().forEachRemaining(rows::add);
        }
      }
      sums.drain().forEachRemaining(rows::add);
      Dataset<Row> together =
          EvidenceSums.together(Sparks.session().createDataFrame(rows, EvidenceSums.TYPE_OF_ROWS));
      assertEquals(
          expected,
          LiteralArticles.show(
              together,
              "type",
              "name",
              "form",
              "signal",
              "best",
              "article_count",
              "thousandths",
              "signals",
              "inflected"));
    }
  }
}
