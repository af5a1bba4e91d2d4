package rasd.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.articles.ReadArticles;
import rasd.text.StopWords;
import rasd.text.Token;
import rasd.text.TokenKind;

class TokensCodecTest {
  private static final Set<Section> READ = EnumSet.range(Section.LINES, Section.DATES);

  private static final StopWords STOP_WORDS = new StopWords(List.of("في", "على"));
  private static final List<String> WORDS =
      List.of(
          "العراق", "والعراق", "فى", "في", "وعلى", "٢٠١٧", "#a_b", "😀", "\uD83D", "\uDE00", "گ");
  private static final List<String> GAPS = List.of(" ", " ", " ", "", "  ", "\u00A0", "، ", "😀");
  private static final TokenKind[] KINDS = TokenKind.values();

  private final ReadArticles reader = new ReadArticles();

  @ParameterizedTest
  @MethodSource("seeds")
  void theSeedsComeBack(String text) {
    Article article = reader.page(text);
    Article decoded = Codecs.roundTrip(article, READ);
    assertEquals(article.lines(), decoded.lines());
    assertEquals(article.dates(), decoded.dates());
    assertEquals(Codecs.show(article.tokens()), Codecs.show(decoded.tokens()));
    assertTellsSurfaces(decoded);
  }

  /**
   * Some generated words are halves of surrogate pairs, which may stand beside their other halves
   * in the text.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void generatedArticlesComeBack(long seed) {
    Article article = generated(new Random(seed));
    Article decoded = Codecs.roundTrip(article, READ);
    assertEquals(Codecs.show(article.tokens()), Codecs.show(decoded.tokens()));
    assertTellsSurfaces(decoded);
  }

  private static void assertTellsSurfaces(Article article) {
    Tokens tokens = article.tokens();
    for (int i = 0; i < tokens.count(); i++) {
      assertEquals(
          tokens.words().surface(tokens.word(i)),
          article.body().substring(tokens.begin(i), tokens.end(i)));
    }
  }

  private static Article generated(Random random) {
    StringBuilder body = new StringBuilder();
    List<List<Token>> sentences = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      List<Token> tokens = new ArrayList<>();
      for (int j = random.nextInt(40); j > 0; j--) {
        body.append(GAPS.get(random.nextInt(GAPS.size())));
        String word = WORDS.get(random.nextInt(WORDS.size()));
        tokens.add(token(body.length(), word, KINDS[random.nextInt(KINDS.length)]));
        body.append(word);
      }
      body.append('.');
      sentences.add(tokens);
    }
    TokensBuilder tokens = new TokensBuilder(body.toString(), STOP_WORDS, List.of());
    int end = 0;
    for (List<Token> sentence : sentences) {
      int begin = end;
      end = sentence.isEmpty() ? begin : sentence.get(sentence.size() - 1).end() + 1;
      tokens.add(sentences.indexOf(sentence) / 2, begin, end, sentence);
    }
    return article(body.toString(), tokens.build());
  }

  @Test
  void aHundredThousandTokensComeBack() {
    StringBuilder body = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      String word = "كلمة" + i % 30_000;
      tokens.add(token(body.length(), word, TokenKind.WORD));
      body.append(word).append(' ');
    }
    assertComesBack(body.toString(), tokens);
  }

  @Test
  void aWordOfAHundredThousandLettersComesBack() {
    String word = "ا".repeat(100_000);
    assertComesBack(word, List.of(token(0, word, TokenKind.WORD)));
  }

  /**
   * The body is empty, because one of that size would not fit into memory; only the offsets are
   * large.
   */
  @Test
  void offsetsMayBeAsLargeAsAnyBody() {
    Token last = token(Integer.MAX_VALUE - 2, "في", TokenKind.WORD);
    TokensBuilder tokens = new TokensBuilder("", STOP_WORDS, List.of());
    tokens.add(0, Integer.MAX_VALUE - 2, Integer.MAX_VALUE, List.of(last));
    Tokens decoded = Codecs.roundTrip(article("", tokens.build()), READ).tokens();
    assertEquals(Integer.MAX_VALUE - 2, decoded.begin(0));
    assertEquals(Integer.MAX_VALUE, decoded.end(0));
    assertEquals(Integer.MAX_VALUE, decoded.sentenceEnd(0));
  }

  @Test
  void mostTokensTakeAByte() {
    String body = "قال ".repeat(1000);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      tokens.add(token(4 * i, "قال", TokenKind.WORD));
    }
    assertEquals(
        1017, ArticleCodec.encode(article(body, build(body, tokens)), Section.TOKENS).length);
  }

  private static void assertComesBack(String body, List<Token> tokens) {
    Tokens before = build(body, tokens);
    assertEquals(
        Codecs.show(before), Codecs.show(Codecs.roundTrip(article(body, before), READ).tokens()));
  }

  private static Tokens build(String body, List<Token> tokens) {
    TokensBuilder builder = new TokensBuilder(body, STOP_WORDS, List.of());
    builder.add(0, 0, body.length(), tokens);
    return builder.build();
  }

  private static Token token(int begin, String surface, TokenKind kind) {
    return new Token(begin, begin + surface.length(), surface, kind, surface.replace('ى', 'ي'));
  }

  private static Article article(String body, Tokens tokens) {
    List<PageLine> lines = List.of(new PageLine(0, body, LineLabel.BODY, "test"));
    return Article.of(ArticleCodecTest.ARTICLE.head(), lines, tokens, List.of());
  }

  static Stream<String> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.sorted().map(TokensCodecTest::read).toList().stream();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
