package rasd.comentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * An article is written as the entities that each sentence mentions, with | between sentences and
 * || between paragraphs. Counts are written as a-b=contexts[evidence], those of single entities
 * without evidence. The letter of an entity determines its number.
 */
class PairCounterTest {
  @Test
  void aSentenceHoldsAPairOnceHoweverOftenItNamesThem() {
    assertCounted(
        "a a b",
        "article: a=1 b=1 a-b=1[0]",
        "paragraph: a=1 b=1 a-b=1[0]",
        "sentence: a=1 b=1 a-b=1[0]");
  }

  @Test
  void contextsAreCountedOfEachKind() {
    assertCounted(
        "a b | a || b | a b || c",
        "article: a=1 b=1 c=1 a-b=1[0,3] a-c=1[0,4] b-c=1[0,4]",
        "paragraph: a=2 b=2 c=1 a-b=2[0,3]",
        "sentence: a=3 b=3 c=1 a-b=2[0,3]");
  }

  @Test
  void withoutACommonSentenceTheFirstOfEachIsEvidence() {
    assertCounted(
        "b | x | a | b | a",
        "article: a=1 b=1 x=1 a-b=1[0,2] a-x=1[1,2] b-x=1[0,1]",
        "paragraph: a=1 b=1 x=1 a-b=1[0,2] a-x=1[1,2] b-x=1[0,1]",
        "sentence: a=2 b=2 x=1");
  }

  @Test
  void pairsAreOrderedWhateverTheOrderOfTheMentions() {
    assertEquals(counted("a b | c", 9), counted("b a | c", 9));
  }

  @Test
  void evidenceIsTheFirstFiveSentences() {
    assertCounted(
        "a b | a b | a b | a | a b | a b | a b",
        "article: a=1 b=1 a-b=1[0,1,2,4,5]",
        "paragraph: a=1 b=1 a-b=1[0,1,2,4,5]",
        "sentence: a=7 b=6 a-b=6[0,1,2,4,5]");
  }

  @Test
  void aCrowdedContextCountsForNothing() {
    assertEquals(
        List.of("article: ", "paragraph: a=1 b=1 a-b=1[0]", "sentence: a=1 b=1 c=1 a-b=1[0]"),
        counted("a b || c | d e f", 2));
    assertEquals(
        List.of(
            "article: a=1 b=1 a-b=1[0]",
            "paragraph: a=1 b=1 a-b=1[0]",
            "sentence: a=1 b=1 a-b=1[0]"),
        counted("a b", 2));
  }

  @Test
  void anArticleWithoutMentionsCountsNothing() {
    assertCounted(" | || ", "article: ", "paragraph: ", "sentence: ");
  }

  private static void assertCounted(String article, String... counted) {
    assertEquals(List.of(counted), counted(article, 100));
  }

  private static List<String> counted(String article, int mostEntities) {
    List<Integer> mentioned = new ArrayList<>();
    List<Integer> mentionedIn = new ArrayList<>();
    List<Integer> paragraphs = new ArrayList<>();
    int paragraph = 0;
    for (String sentences : article.split("\\|\\|", -1)) {
      for (String sentence : sentences.split("\\|", -1)) {
        for (String entity : sentence.strip().split(" ", -1)) {
          if (!entity.isEmpty()) {
            mentioned.add((int) entity.charAt(0));
            mentionedIn.add(paragraphs.size());
          }
        }
        paragraphs.add(paragraph);
      }
      paragraph++;
    }
    Map<Context, List<String>> counted = new EnumMap<>(Context.class);
    PairCounter.count(
        ints(mentioned),
        ints(mentionedIn),
        ints(paragraphs),
        mostEntities,
        (context, a, b, contexts, evidence, found) ->
            counted
                .computeIfAbsent(context, key -> new ArrayList<>())
                .add(show(a, b, contexts, Arrays.copyOf(evidence, found))));
    return Arrays.stream(Context.values())
        .map(
            context ->
                context.label() + ": " + String.join(" ", counted.getOrDefault(context, List.of())))
        .toList();
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private static String show(int a, int b, int contexts, int[] evidence) {
    return b == EntityNumbers.NONE
        ? (char) a + "=" + contexts
        : "%c-%c=%d%s".formatted(a, b, contexts, Arrays.toString(evidence).replace(" ", ""));
  }
}
