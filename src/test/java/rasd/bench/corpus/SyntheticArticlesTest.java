package rasd.bench.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import rasd.bench.corpus.SyntheticArticle.Piece;
import rasd.bench.corpus.SyntheticArticles.Purpose;
import rasd.text.Shingles;
import rasd.text.Token;
import rasd.text.Tokenizer;
import rasd.text.WordHashes;

class SyntheticArticlesTest {
  private static final SyntheticArticles ARTICLES = new SyntheticArticles(42);
  private static final List<String> CLITICS = List.of("", "و", "ل", "ب");
  private static final List<SyntheticArticle> ORIGINALS = articles(500, true);
  private static final List<SyntheticArticle> COPIES = articles(1100, false);

  @Test
  void theSameSeedGivesTheSameArticle() {
    assertEquals(page(ARTICLES, 7), page(new SyntheticArticles(42), 7));
    assertNotEquals(page(ARTICLES, 7), page(new SyntheticArticles(43), 7));
  }

  @Test
  void anArticleDoesNotDependOnThoseMadeBeforeIt() {
    Page alone = page(new SyntheticArticles(42), 900);
    LongStream.range(0, 50).forEach(ARTICLES::article);
    assertEquals(alone, page(ARTICLES, 900));
  }

  @Test
  void anArticleHasAbout257Tokens() {
    double tokens = ORIGINALS.stream().mapToInt(a -> tokens(a).size()).average().orElseThrow();
    assertEquals(257, tokens, 20);
  }

  @Test
  void aboutOneArticleInTwentyIsACopyOfAnEarlierOne() {
    assertEquals(50, COPIES.size(), 20);
    assertTrue(COPIES.stream().allMatch(copy -> copy.copied().from() < copy.number()));
  }

  @Test
  void noEditSpoilsMoreThanFiveShinglesOfACopy() {
    for (SyntheticArticle copy : COPIES) {
      Set<Long> shingles = shingles(copy);
      int most = Shingles.LENGTH * copy.copied().edits();
      shingles.removeAll(shingles(ARTICLES.article(copy.copied().from())));
      assertTrue(shingles.size() <= most, copy.id());
    }
  }

  @Test
  void twoToTwelveInAHundredWordsOfACopyAreEdited() {
    for (SyntheticArticle copy : COPIES) {
      double words = ARTICLES.article(copy.copied().from()).pieces().size();
      double share = copy.copied().edits() / words;
      assertTrue(share > 0.01 && share < 0.13, copy.id() + ": " + share);
      assertFalse(
          page(ARTICLES, copy.number()).text().equals(page(ARTICLES, copy.copied().from()).text()),
          copy.id());
    }
  }

  @Test
  void theEntitiesOfAnArticleAreThoseWhoseNamesOccurInItsText() {
    for (long number = 0; number < 100; number++) {
      SyntheticArticle article = ARTICLES.article(number);
      Set<Integer> found = new TreeSet<>();
      String text = " " + String.join(" ", surfaces(article)) + " ";
      for (PlantedEntity entity : ARTICLES.names().all()) {
        if (entity.names().stream().anyMatch(name -> occurs(name, text))) {
          found.add(entity.number());
        }
      }
      assertEquals(article.entities(), found, article.id());
    }
  }

  @Test
  void aLookAlikeHasOneLetterMoreThanAnother() {
    String family = family(ARTICLES.names().all().get(8));
    String lookAlike = family(ARTICLES.names().all().get(9));
    assertEquals(family.length() + 1, lookAlike.length());
    assertTrue(
        LongStream.range(1, lookAlike.length())
            .mapToObj(i -> new StringBuilder(lookAlike).deleteCharAt((int) i).toString())
            .anyMatch(family::equals));
  }

  @Test
  void aboutOneMentionInSevenHasAClitic() {
    List<String> names =
        ARTICLES.names().all().stream().flatMap(entity -> entity.names().stream()).toList();
    List<String> mentions =
        ORIGINALS.stream()
            .flatMap(a -> a.pieces().stream())
            .filter(Piece::isMention)
            .map(Piece::text)
            .toList();
    double bare = mentions.stream().filter(new HashSet<>(names)::contains).count();
    assertEquals(0.85, bare / mentions.size(), 0.02);
  }

  @Test
  void theMixtureOfAnArticleIsOfFewTopics() {
    SyntheticArticle article = ARTICLES.article(3);
    assertEquals(1, Arrays.stream(article.mixture()).sum(), 1e-9);
    assertEquals(
        Arrays.stream(article.mixture()).max().orElseThrow(), article.mixture()[article.topic()]);
    double largest =
        ORIGINALS.stream().mapToDouble(a -> a.mixture()[a.topic()]).average().orElseThrow();
    assertEquals(0.5, largest, 0.05);
  }

  @Test
  void aCopyIsOfTheTopicsOfItsOriginal() {
    SyntheticArticle copy = COPIES.get(0);
    assertArrayEquals(ARTICLES.article(copy.copied().from()).mixture(), copy.mixture());
  }

  private static List<SyntheticArticle> articles(long before, boolean original) {
    return LongStream.range(0, before)
        .mapToObj(ARTICLES::article)
        .filter(article -> original == (article.copied() == null))
        .toList();
  }

  private static Page page(SyntheticArticles articles, long number) {
    return Page.of(articles.article(number), articles.random(Purpose.LAYOUT, number));
  }

  private static List<Token> tokens(SyntheticArticle article) {
    String text = page(ARTICLES, article.number()).text();
    return new Tokenizer().tokens(text, 0, text.length());
  }

  private static List<String> surfaces(SyntheticArticle article) {
    return tokens(article).stream().map(Token::surface).toList();
  }

  private static Set<Long> shingles(SyntheticArticle article) {
    byte[] set =
        Shingles.of(WordHashes.of(tokens(article).stream().map(Token::normalized).toList()));
    Set<Long> shingles = new HashSet<>();
    Arrays.stream(Shingles.hashes(set)).forEach(shingles::add);
    return shingles;
  }

  private static boolean occurs(String name, String text) {
    return CLITICS.stream().anyMatch(clitic -> text.contains(" " + clitic + name + " "));
  }

  private static String family(PlantedEntity entity) {
    String whole = entity.names().get(0);
    return whole.substring(whole.indexOf(' ') + 1);
  }
}
