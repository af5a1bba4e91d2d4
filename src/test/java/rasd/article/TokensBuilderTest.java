package rasd.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.text.StopWords;
import rasd.text.Token;
import rasd.text.TokenKind;
import rasd.text.Tokenizer;

class TokensBuilderTest {
  private static final StopWords STOP_WORDS = new StopWords(List.of("إن", "في"));

  @Test
  void aWordIsKeptOnceAndSoIsAFormOfSeveral() {
    Words words = tokens("الأزمة إن الازمة وفي الأزمة").words();
    assertEquals(4, words.count());
    assertEquals(List.of("الازمة", "ان", "وفي"), words.forms());
    assertEquals(words.formNumber(0), words.formNumber(2));
    assertEquals("الازمة", words.surface(2));
    assertTrue(words.isTerm(0));
    assertFalse(words.isTerm(1));
    assertEquals("و+في", words.pieces(3));
    assertNull(words.pieces(0));
  }

  @Test
  void oneSurfaceIsAWordForEachKind() {
    TokensBuilder builder = new TokensBuilder("12 12 12 12", STOP_WORDS, List.of());
    builder.add(
        0,
        0,
        11,
        List.of(
            new Token(0, 2, "12", TokenKind.NUMBER, "12"),
            new Token(3, 5, "12", TokenKind.DATE, "12"),
            new Token(6, 8, "12", TokenKind.NUMBER, "12"),
            new Token(9, 11, "12", TokenKind.DATE, "12")));
    Tokens tokens = builder.build();
    assertEquals(2, tokens.words().count());
    assertEquals(1, tokens.words().forms().size());
    assertEquals(tokens.word(1), tokens.word(3));
  }

  @Test
  void tokensOfDifferentSensesAreDifferentWords() {
    Tokens tokens = tokens("قدم إن قدم إن قدم أكد");
    Tokens split = tokens.split(new int[] {0, 0, 1, 0, 0, 0});
    assertEquals(3, tokens.words().count());
    assertEquals(4, split.words().count());
    assertEquals(split.word(0), split.word(4));
    assertEquals(2, split.word(2));
    assertEquals("قدم", split.words().surface(2));
    assertEquals("أكد", split.words().surface(split.word(5)));
    assertEquals(tokens.words().forms(), split.words().forms());
    assertEquals(tokens.end(2), split.end(2));
  }

  @Test
  void whatComesBetweenTokensIsKnown() {
    Tokens tokens = tokens("قال، الوزير \u00A0 أمس جدا");
    assertFalse(tokens.followsSpace(0));
    assertFalse(tokens.followsSpace(1));
    assertFalse(tokens.followsSpace(2), "a no-break space is not white space");
    assertTrue(tokens.followsSpace(3));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "9, 0", "10, 0", "11, 1", "20, 1", "21, 2", "2000, 2"})
  void theSentenceOfAnOffsetIsFound(int offset, int sentence) {
    TokensBuilder builder = new TokensBuilder("x".repeat(30), STOP_WORDS, List.of());
    builder.add(0, 0, 10, List.of());
    builder.add(0, 11, 20, List.of());
    builder.add(1, 21, 30, List.of());
    Tokens tokens = builder.build();
    assertEquals(sentence, tokens.sentenceAt(offset));
    assertEquals(2, tokens.paragraphCount());
  }

  private static Tokens tokens(String body) {
    TokensBuilder builder = new TokensBuilder(body, STOP_WORDS, List.of());
    builder.add(0, 0, body.length(), new Tokenizer().tokens(body, 0, body.length()));
    return builder.build();
  }
}
