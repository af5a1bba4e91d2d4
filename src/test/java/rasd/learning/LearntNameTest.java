package rasd.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import rasd.article.EntityType;

class LearntNameTest {
  private static LearntName name(String name, long articles, long thousandths) {
    return new LearntName(EntityType.PER, name, name, "role", articles, thousandths, 900, 2, 0);
  }

  @Test
  void itsEvidenceIsWrittenInWords() {
    assertEquals("role; 3 articles, evidence 2.850", name("كيري", 3, 2850).evidence());
    assertEquals("role; 1 article, evidence 0.050", name("كيري", 1, 50).evidence());
  }

  @Test
  void aNameIsOneWordOrSeveral() {
    assertTrue(name("كيري", 1, 1).isSingleWord());
    assertFalse(name("جون كيري", 1, 1).isSingleWord());
  }
}
