package rasd.clusters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              new Vocabulary.VocabularyTerm("نفط", 5, 3),
              new Vocabulary.VocabularyTerm("كرة", 4, 1)),
          3);

  @Test
  void aTermsPlaceIsItsColumn() {
    assertEquals(2, VOCABULARY.size());
    assertEquals(1, VOCABULARY.indexOf("كرة"));
    assertEquals("كرة", VOCABULARY.term(1));
    assertNull(VOCABULARY.indexOf("سعر"));
  }

  @Test
  void aUnitsMeanLengthIsInTermsOfTheVocabulary() {
    assertEquals(3, VOCABULARY.meanLength());
  }

  @Test
  void idfIsSmoothedAsMllibHasIt() {
    assertEquals(0, VOCABULARY.idf(0));
    assertEquals(Math.log(2), VOCABULARY.idf(1), 1e-15);
  }
}
