package rasd.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.LiteralArticles;
import rasd.article.Article;
import rasd.article.Tokens;
import rasd.corpus.Corpus;
import rasd.tables.UserError;

class TermKindTest {
  private static final TermPlaces PHRASES =
      (article, places) -> {
        for (String phrase : List.of("كرة القدم", "سعر النفط")) {
          if (surfaces(article, 0).contains(phrase)) {
            places.add(0, phrase);
          }
        }
      };
  private static final TermPlaces NAMES =
      (article, places) -> {
        for (int sentence = 0; sentence < article.tokens().sentenceCount(); sentence++) {
          if (surfaces(article, sentence).contains(" الفريق ")) {
            places.add(sentence, "الفريق");
          }
        }
      };

  @Test
  void kindsAreNamedInAnyOrderAndTakenOnce() {
    assertEquals(
        List.of(TermKind.TERMS, TermKind.NAMES), TermKind.of(List.of("names", "terms", "names")));
    assertEquals(
        "Invalid topics.terms: terms,words, must be one or more of terms, phrases, names, separated by commas",
        assertThrows(UserError.class, () -> TermKind.of(List.of("terms", "words"))).getMessage());
    assertThrows(UserError.class, () -> TermKind.of(List.of()));
  }

  @Test
  void aTermOfEachKindIsReadAsItsWords() {
    assertEquals(List.of("لافروف"), TermKind.words("لافروف"));
    assertEquals(List.of("كرة", "القدم"), TermKind.words("كرة القدم"));
    assertEquals(List.of("سيرغي", "لافروف"), TermKind.words("«سيرغي لافروف»"));
    assertEquals("سيرغي لافروف", TermKind.bare("«سيرغي لافروف»"));
    assertEquals("كرة القدم", TermKind.bare("كرة القدم"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 99})
  void phrasesAndNamesAreTermsBesideTheWordsTheyAreMadeOf(int minArticles) {
    Set<String> terms = terms(fit(minArticles, List.of(TermKind.values()), 2));

    assertTrue(terms.containsAll(List.of("القدم", "كرة القدم", "سعر النفط", "الفريق", "«الفريق»")));
    Set<String> others = terms(fit(minArticles, List.of(TermKind.PHRASES, TermKind.NAMES), 2));
    assertEquals(Set.of("كرة القدم", "سعر النفط", "«الفريق»"), others);
    assertFalse(terms(fit(minArticles, List.of(TermKind.TERMS), 2)).contains("كرة القدم"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 99})
  void topicsOfAllKindsDependNotOnPartitions(int minArticles) {
    List<TermKind> all = List.of(TermKind.values());
    assertEquals(tables(fit(minArticles, all, 1)), tables(fit(minArticles, all, 5)));
  }

  /**
   * Labels, exemplars and the share of known terms come from the kinds of terms in the model, even
   * if single words are not among them.
   */
  @Test
  void labelsAndExemplarsAreOfPhrasesAndNamesToo() {
    Corpus articles = articles(2);
    FittedTopics fitted = fit(0, List.of(TermKind.PHRASES, TermKind.NAMES), 2);
    assertEquals(
        List.of("الفريق | 3", "سعر النفط | 2"),
        LiteralArticles.show(
            new WrittenTopics(fitted, articles).topics(),
            "split(label, '، ')[0]",
            "size(exemplar_sentences)"));
    assertEquals(1.0, fitted.knownTerms(articles));
  }

  private static FittedTopics fit(int minArticles, List<TermKind> kinds, int partitions) {
    TopicSettings settings = Topics.settings(kinds, 2, minArticles);
    return new TopicStage(settings, 7, 14, Set.of())
        .fit(articles(partitions), new TermFinder(kinds, PHRASES, NAMES), Topics.phrases());
  }

  /** The words of a sentence, with a space around each. */
  private static String surfaces(Article article, int sentence) {
    Tokens tokens = article.tokens();
    return IntStream.range(tokens.firstToken(sentence), tokens.firstToken(sentence + 1))
        .mapToObj(token -> tokens.words().surface(tokens.word(token)))
        .collect(Collectors.joining(" ", " ", " "));
  }

  private static Corpus articles(int partitions) {
    return LiteralArticles.corpus(Topics.STORIES, partitions);
  }

  private static Set<String> terms(FittedTopics fitted) {
    Set<String> terms = new HashSet<>(LiteralArticles.show(fitted.terms(), "term"));
    return terms;
  }

  private static List<String> tables(FittedTopics fitted) {
    List<String> rows = new ArrayList<>(LiteralArticles.show(fitted.models(), "*"));
    rows.addAll(LiteralArticles.show(fitted.terms(), "*"));
    rows.addAll(LiteralArticles.show(new WrittenTopics(fitted, articles(1)).articleTopics(), "*"));
    return rows;
  }
}
