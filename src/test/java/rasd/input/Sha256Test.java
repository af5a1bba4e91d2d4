package rasd.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class Sha256Test {
  /** The ids are the first sixteen digits of {@code printf 'سانا\0نص' | sha256sum} and so on. */
  @Test
  void anArticlesIdIsThatOfAnyOtherProgram() {
    assertEquals("e1c5f9c34c2c5688", Sha256.articleId("سانا", "نص".getBytes(UTF_8)));
    assertEquals("9fae88678be47922", Sha256.articleId(null, "نص".getBytes(UTF_8)));
    assertEquals("6e340b9cffb37a98", Sha256.articleId(null, new byte[0]));
  }

  @Test
  void noSourceIsTheEmptySource() {
    byte[] bytes = "نص".getBytes(UTF_8);
    assertEquals(Sha256.articleId("", bytes), Sha256.articleId(null, bytes));
  }

  @Test
  void sourceAndBytesDoNotRunTogether() {
    assertNotEquals(
        Sha256.articleId("a", "bc".getBytes(UTF_8)), Sha256.articleId("ab", "c".getBytes(UTF_8)));
  }
}
