package rasd.articles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rasd.article.Article;
import rasd.article.PageLine;
import rasd.article.Tokens;
import rasd.article.Words;
import rasd.text.Shingles;

class ArticleReaderTest {
  private static final String PAGE =
      """
      الرئيسية / الأولى / مؤتمر باريس يدعم العراق
      مؤتمر باريس يدعم العراق وسوريا
      الأربعاء 18 يناير 2017

      باريس - رويترز
      أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك. وقال إنه سيشارك هو أيضا.

      موقف روسيا
        وأكد أن روسيا مستعدة للمشاركة في كل الجهود الدولية.\u00A0
      إلى الأعلى
      """;

  private final ReadArticles reader = new ReadArticles();

  @Test
  void theBodyIsTheKeptLinesJoined() {
    Article article = page(PAGE);
    assertEquals(
        """
        أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك. وقال إنه سيشارك هو أيضا.
        موقف روسيا
        وأكد أن روسيا مستعدة للمشاركة في كل الجهود الدولية."""
            .stripIndent(),
        article.body());
    assertEquals("مؤتمر باريس يدعم العراق وسوريا", article.head().title());
    assertEquals("باريس", article.head().datelinePlace());
    assertEquals("رويترز", article.head().agency());
    assertEquals(LocalDate.of(2017, 1, 18), article.head().published().on());
    assertEquals("ar", article.head().language());
  }

  @Test
  void copiesAreToldByTheirWordsAndNumbersHashtagsOrNot() {
    String tagged = "وصل وفد #النظام_السوري إلى #موسكو في 3 طائرات، الساعة 10:30.";
    String plain = "وصل وفد النظام السوري إلى موسكو - في 3 طائرات.";

    long[] copy = copyWords(plain);
    assertEquals(
        Stream.of("وصل", "وفد", "النظام", "السوري", "الي", "موسكو", "في", "3", "طائرات")
            .map(Shingles::hash)
            .toList(),
        LongStream.of(copy).boxed().toList());
    long hour = Shingles.hash("الساعة");
    assertArrayEquals(
        copy, LongStream.of(copyWords(tagged)).filter(word -> word != hour).toArray());
  }

  private long[] copyWords(String text) {
    return CopyWords.hashes(page(text).tokens());
  }

  @Test
  void paragraphsAreKeptLinesThatHoldASentence() {
    Article article = page(PAGE);
    assertEquals(
        List.of(0, 0, 1, 2),
        IntStream.range(0, 4).map(article.tokens()::paragraph).boxed().toList());
    assertEquals(4, article.tokens().sentenceCount());
    assertEquals(3, article.head().size().paragraphs());
  }

  @Test
  void aRecordKeepsItsOwnTitleAndDate() {
    Article article = record("قال الوزير ذلك.", "عنوان", "2017-01-18T00:00:00Z");
    assertEquals("عنوان", article.head().title());
    assertEquals("metadata", article.head().published().fromLabel());
    assertNull(record("قال الوزير ذلك.", null, "غدا").head().published().on());
  }

  @Test
  void aRecordThatIsJustItsTitleHasAnEmptyBody() {
    Article article = record("مؤتمر باريس", "مؤتمر باريس", null);
    assertEquals("", article.body());
    assertEquals(0, article.head().size().paragraphs());
    assertEquals(0, article.tokens().sentenceCount());
    assertEquals(0, article.tokens().count());
    assertNull(article.head().language());
  }

  @Test
  void eachDistinctWordIsKeptOnceWithItsForm() {
    Article article = record("وقفَ العراقُ مع العراق، والعراق مع 2 %.", null, null);
    Words words = article.tokens().words();
    assertEquals(
        "وقفَ وقف, العراقُ العراق, مع مع, العراق العراق, والعراق والعراق, 2 2, % %",
        IntStream.range(0, words.count())
            .mapToObj(word -> words.surface(word) + " " + words.form(word))
            .collect(Collectors.joining(", ")));
    assertEquals(6, words.forms().size());
    assertEquals(6, article.head().size().words());
    assertEquals(8, article.head().size().tokens());
  }

  @Test
  void stopWordsAreNoTermsAndLoseTheirClitics() {
    Article article = record("وقف الوزير على الجبل وبهذا مع علي", null, null);
    Words words = article.tokens().words();
    assertEquals(
        "علي, و+ب+هذا, مع",
        IntStream.range(0, words.count())
            .filter(words::isStopWord)
            .peek(word -> assertFalse(words.isTerm(word)))
            .mapToObj(words::pieces)
            .collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everySurfaceStandsInTheBodyWhereItsOffsetsSay(String text) {
    for (Article article : List.of(page(text), record(text, null, null))) {
      Tokens tokens = article.tokens();
      int end = 0;
      for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
        int begin = tokens.sentenceBegin(sentence);
        assertTrue(begin >= end, "sentences are in order and do not overlap");
        end = tokens.sentenceEnd(sentence);
        String surface = article.body().substring(begin, end);
        assertEquals(surface.strip(), surface);
        assertFalse(surface.isEmpty() || surface.contains("\n"));
        assertTokensAreIn(article, sentence);
      }
    }
  }

  private static void assertTokensAreIn(Article article, int sentence) {
    Tokens tokens = article.tokens();
    int last = tokens.sentenceBegin(sentence);
    for (int token = tokens.firstToken(sentence);
        token < tokens.firstToken(sentence + 1);
        token++) {
      assertTrue(tokens.begin(token) >= last);
      assertTrue(tokens.end(token) <= tokens.sentenceEnd(sentence));
      assertEquals(
          article.body().substring(tokens.begin(token), tokens.end(token)),
          tokens.words().surface(tokens.word(token)));
      last = tokens.end(token);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void linesOfTheBodyAreLinesOfThePage(String text) {
    Article article = page(text);
    List<String> kept =
        article.lines().stream().filter(PageLine::isKept).map(PageLine::text).toList();
    assertEquals(String.join("\n", kept), article.body());
    List<String> lines = List.of(text.split("\\R", -1));
    for (PageLine line : article.lines()) {
      assertTrue(lines.get(line.number()).contains(line.text()));
    }
  }

  private Article page(String text) {
    return reader.page(text);
  }

  private Article record(String text, @Nullable String title, @Nullable String date) {
    return reader.record(text, title, date);
  }

  static Stream<String> texts() throws IOException {
    List<String> texts;
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      texts = files.sorted().map(ArticleReaderTest::read).collect(Collectors.toList());
    }
    texts.add(PAGE);
    texts.add("😀 قال الوزير 😀 ذلك. 👨\u200D👩\u200D👧 ثم غادر\u200F.\r\nوعاد\uFEFF إلى موسكو.");
    texts.add("\n\n");
    texts.add(PAGE.replace("\n", "\u2028"));
    return texts.stream();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
