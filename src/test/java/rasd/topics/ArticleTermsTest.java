package rasd.topics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTermsTest {
  @Test
  void termsAreCountedInThePartsThatHoldThem() {
    ArticleTerms terms = new ArticleTerms();
    terms.add(2, "ب");
    terms.add(0, "أ");
    terms.add(2, "أ");
    terms.add(2, "ب");
    assertEquals(List.of("ب", "أ"), terms.names());

    List<ArticleTerms.PartTerms> sentences = terms.parts(sentence -> sentence);
    assertEquals(List.of(0, 2), sentences.stream().map(ArticleTerms.PartTerms::number).toList());
    assertArrayEquals(new int[] {1}, sentences.get(0).terms());
    assertArrayEquals(new int[] {0, 1}, sentences.get(1).terms());
    assertArrayEquals(new int[] {2, 1}, sentences.get(1).counts());

    ArticleTerms.PartTerms whole = terms.parts(sentence -> 0).get(0);
    assertArrayEquals(new int[] {0, 1}, whole.terms());
    assertArrayEquals(new int[] {2, 2}, whole.counts());
  }

  @Test
  void anArticleWithoutTermsHasNoParts() {
    assertEquals(List.of(), new ArticleTerms().parts(sentence -> 0));
  }

  @Test
  void manyPlacesOfFewTermsAreCountedToo() {
    ArticleTerms terms = new ArticleTerms();
    for (int i = 0; i < 10_000; i++) {
      terms.add(i / 100, "كلمة " + i % 7);
    }
    assertEquals(100, terms.parts(sentence -> sentence).size());
    ArticleTerms.PartTerms whole = terms.parts(sentence -> 0).get(0);
    assertEquals(7, whole.terms().length);
    assertEquals(10_000, java.util.Arrays.stream(whole.counts()).sum());
  }
}
