package rasd.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import rasd.article.Article;
import rasd.article.BodySize;
import rasd.article.Head;
import rasd.article.Provenance;
import rasd.article.PublicationDate;
import rasd.article.TokensBuilder;
import rasd.mentions.Names;
import rasd.text.StopWords;
import rasd.text.Tokenizer;

class UsageCounterTest {
  private static final StopWords STOP_WORDS = new StopWords(List.of("في"));
  private final UsageCounter counter = new UsageCounter(Names.LISTS.clues());

  /** Counts an article, whose sentences are separated by bars. */
  private void add(String text) {
    TokensBuilder tokens = new TokensBuilder(text, STOP_WORDS, List.of());
    int begin = 0;
    for (String sentence : text.split("\\|", -1)) {
      int end = begin + sentence.length();
      tokens.add(0, begin, end, new Tokenizer().tokens(text, begin, end));
      begin = end + 1;
    }
    Head head =
        new Head(
            "a1",
            "a1",
            new Provenance("a.txt", 0, null, null, new TreeMap<>()),
            null,
            "ar",
            new PublicationDate(null, null, null, null),
            null,
            null,
            null,
            new BodySize(1, 1, 1, 1));
    counter.add(Article.of(head, List.of(), tokens.build(), List.of()));
  }

  /** The uses of a form that were counted. */
  private Map<Use, Long> uses(String form) {
    Map<Use, Long> uses = new EnumMap<>(Use.class);
    for (int i = 0; i < counter.size(); i++) {
      for (Use use : Use.values()) {
        if (counter.form(i).equals(form) && counter.count(i, use) > 0) {
          uses.put(use, counter.count(i, use));
        }
      }
    }
    return uses;
  }

  @Test
  void aWordIsCountedByTheWordsBesideIt() {
    add("قال نابولي الجميلة|وصل مدينة نابولي، شمال نابولي|شركة نابولي جورج نابولي");
    assertEquals(
        Map.of(
            Use.ALL, 5L,
            Use.AFTER_PERSON_CUE, 1L,
            Use.BEFORE_ARTICLE, 1L,
            Use.AFTER_PLACE, 1L,
            Use.AFTER_NEAR, 1L,
            Use.AFTER_ORGANISATION, 1L,
            Use.AFTER_NAME, 1L,
            Use.LAST, 3L),
        uses("نابولي"));
    assertEquals(Map.of(Use.ALL, 1L, Use.LAST, 1L), uses("الجميلة"));
  }

  @Test
  void theArticlesWordsAreAddedUpUntilTheyAreCleared() {
    add("الرئيس نابولي");
    add("في نابولي 12");
    assertEquals(
        Map.of(
            Use.ALL, 2L,
            Use.IN, 1L,
            Use.AFTER_ARTICLE, 1L,
            Use.AFTER_PERSON_CUE, 1L,
            Use.LAST, 2L),
        uses("نابولي"));
    assertEquals(Map.of(Use.ALL, 1L), uses("في"));
    counter.clear();
    assertEquals(0, counter.size());
    add("نابولي");
    assertEquals(Map.of(Use.ALL, 1L, Use.LAST, 1L), uses("نابولي"));
  }

  @Test
  void thereIsRoomForAnyNumberOfForms() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      words.add("كلمة" + Integer.toString(i, 2).replace('0', 'ا').replace('1', 'ب'));
    }
    add(String.join(" ", words) + " الرئيس نابولي");
    assertEquals(5_002, counter.size());
    assertEquals(Map.of(Use.ALL, 1L), uses(words.get(0)));
    assertEquals(
        Map.of(Use.ALL, 1L, Use.AFTER_ARTICLE, 1L, Use.AFTER_PERSON_CUE, 1L, Use.LAST, 1L),
        uses("نابولي"));
  }
}
