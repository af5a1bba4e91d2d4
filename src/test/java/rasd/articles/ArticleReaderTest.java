package rasd.articles;

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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rasd.article.PageLine;

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

  private final ArticleReader reader = new ArticleReader(Phrases.STOP_WORDS, Phrases.OF_PAGES);

  @Test
  void theBodyIsTheKeptLinesJoined() {
    Article article = reader.page(PAGE, List.of(), null, null, SourceLines.NONE);
    assertEquals(
        """
        أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك. وقال إنه سيشارك هو أيضا.
        موقف روسيا
        وأكد أن روسيا مستعدة للمشاركة في كل الجهود الدولية."""
            .stripIndent(),
        article.body());
    assertEquals("مؤتمر باريس يدعم العراق وسوريا", article.title());
    assertEquals("باريس", article.dateline().place());
    assertEquals("رويترز", article.dateline().agency());
    assertEquals(LocalDate.of(2017, 1, 18), article.publishing().on());
    assertEquals("ar", article.language());
  }

  @Test
  void copiesAreToldByTheirWordsAndNumbersHashtagsOrNot() {
    String tagged = "وصل وفد #النظام_السوري إلى #موسكو في 3 طائرات، الساعة 10:30.";
    String plain = "وصل وفد النظام السوري إلى موسكو - في 3 طائرات.";

    List<String> words = words(plain);
    assertEquals(
        List.of("وصل", "وفد", "النظام", "السوري", "الي", "موسكو", "في", "3", "طائرات"),
        words.subList(0, 9));
    assertEquals(words, words(tagged).stream().filter(word -> !word.equals("الساعة")).toList());
  }

  private List<String> words(String text) {
    return reader.page(text, List.of(), null, null, SourceLines.NONE).wordsAndNumbers();
  }

  @Test
  void paragraphsAreKeptLinesThatHoldASentence() {
    Article article = reader.page(PAGE, List.of(), null, null, SourceLines.NONE);
    assertEquals(
        List.of(0, 0, 1, 2),
        article.sentences().stream().map(Article.Sentence::paragraph).toList());
    assertEquals(3, article.paragraphCount());
  }

  @Test
  void aRecordKeepsItsOwnTitleAndDate() {
    Article article = reader.record("قال الوزير ذلك.", "عنوان", "2017-01-18T00:00:00Z");
    assertEquals("عنوان", article.title());
    assertEquals("metadata", article.publishing().from());
    assertNull(reader.record("قال الوزير ذلك.", null, "غدا").publishing().on());
  }

  @Test
  void aRecordThatIsJustItsTitleHasAnEmptyBody() {
    Article article = reader.record("مؤتمر باريس", "مؤتمر باريس", null);
    assertEquals("", article.body());
    assertEquals(0, article.paragraphCount());
    assertEquals(List.of(), article.sentences());
    assertEquals(List.of(), article.formCounts());
    assertNull(article.language());
  }

  @Test
  void formsAreCountedBySurfaceAndStopWordsAreNot() {
    Article article = reader.record("وقفَ العراقُ مع العراق، والعراق 2 %.", null, null);
    assertEquals(
        "العراق العراق=1; العراق العراقُ=1; والعراق والعراق=1; وقف وقفَ=1",
        article.formCounts().stream()
            .map(count -> count.form() + " " + count.surface() + "=" + count.count())
            .collect(Collectors.joining("; ")));
    assertEquals(5, article.wordCount());
    assertEquals(7, article.tokenCount());
  }

  @Test
  void stopWordsAreNoTermsAndLoseTheirClitics() {
    Article article = reader.record("وقف الوزير على الجبل وبهذا مع علي", null, null);
    assertEquals(
        "علي, و+ب+هذا, مع",
        words(article)
            .filter(Article.Word::isStopWord)
            .peek(word -> assertFalse(word.isTerm()))
            .map(Article.Word::pieces)
            .collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everySurfaceStandsInTheBodyWhereItsOffsetsSay(String text) {
    for (Article article :
        List.of(
            reader.page(text, List.of(), null, null, SourceLines.NONE),
            reader.record(text, null, null))) {
      int end = 0;
      for (Article.Sentence sentence : article.sentences()) {
        assertTrue(sentence.span().begin() >= end, "sentences are in order and do not overlap");
        String surface = sentence.span().of(article.body());
        assertEquals(surface.strip(), surface);
        assertFalse(surface.isEmpty() || surface.contains("\n"));
        int inSentence = sentence.span().begin();
        for (Article.Word word : sentence.words()) {
          var token = word.token();
          assertTrue(token.begin() >= inSentence && token.end() <= sentence.span().end());
          assertEquals(article.body().substring(token.begin(), token.end()), token.surface());
          inSentence = token.end();
        }
        end = sentence.span().end();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void linesOfTheBodyAreLinesOfThePage(String text) {
    Article article = reader.page(text, List.of(), null, null, SourceLines.NONE);
    List<String> kept =
        article.lines().stream().filter(PageLine::isKept).map(PageLine::text).toList();
    assertEquals(String.join("\n", kept), article.body());
    List<String> lines = List.of(text.split("\\R", -1));
    for (PageLine line : article.lines()) {
      assertTrue(lines.get(line.number()).contains(line.text()));
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void formCountsAreThoseOfTheTokens(String text) {
    Article article = reader.page(text, List.of(), null, null, SourceLines.NONE);
    Map<String, Long> counts =
        words(article)
            .filter(Article.Word::isTerm)
            .map(Article.Word::token)
            .collect(
                Collectors.groupingBy(
                    token -> token.normalized() + " " + token.surface(),
                    TreeMap::new,
                    Collectors.counting()));
    Map<String, Long> found = new TreeMap<>();
    for (Article.FormCount form : article.formCounts()) {
      assertNull(found.put(form.form() + " " + form.surface(), form.count()), "counted once");
    }
    assertEquals(counts, found);
  }

  private static Stream<Article.Word> words(Article article) {
    return article.sentences().stream().flatMap(sentence -> sentence.words().stream());
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
