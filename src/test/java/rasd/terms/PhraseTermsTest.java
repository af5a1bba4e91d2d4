package rasd.terms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import rasd.LiteralArticles;
import rasd.Sparks;
import rasd.lexicon.FormCount;
import rasd.lexicon.Lexicon;
import rasd.lexicon.NeighbourCounts;
import rasd.lexicon.TermDecisions;
import rasd.lexicon.WordLists;

class PhraseTermsTest {
  private static final Lexicon LEXICON =
      new Lexicon(
          List.of(
              new FormCount("الاحزاب", 5, Map.of("الأحزاب", 5L)),
              new FormCount("الامازيغية", 3, Map.of("الأمازيغية", 3L))),
          Map.of(),
          new WordLists(List.of(), List.of(), TermDecisions.NONE),
          new NeighbourCounts());

  @Test
  void aWordOfAPhraseHasTheTermThatItHasElsewhere() {
    assertArrayEquals(
        new String[] {LEXICON.of("الاحزاب").term(), LEXICON.of("الامازيغية").term()},
        PhraseTerms.terms("الاحزاب الامازيغية", LEXICON));
  }

  @Test
  void procliticsInsideAPhraseAreLeftOff() {
    assertArrayEquals(
        PhraseTerms.terms("الاحزاب الامازيغية", LEXICON),
        PhraseTerms.terms("الاحزاب لـالامازيغية", LEXICON));
  }

  @Test
  void thePhrasesKeepTheirOtherColumns() {
    Dataset<Row> phrases =
        Sparks.session()
            .createDataFrame(
                List.of(RowFactory.create("حزب على الورق", "حزب علي الورق", 7L)),
                new StructType()
                    .add("phrase", DataTypes.StringType)
                    .add("normalized", DataTypes.StringType)
                    .add("count", DataTypes.LongType));
    assertEquals(
        List.of("حزب على الورق | 7 | 3"),
        LiteralArticles.show(
            PhraseTerms.of(
                phrases, LiteralArticles.context().broadcast(LiteralArticles.EACH_FORM_A_TERM)),
            "phrase",
            "count",
            "size(terms)"));
  }
}
