package rasd.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rasd.article.Article;

class PhraseWordsTest {
  @Test
  void punctuationAndNumbersPartStretches() {
    assertEquals(
        List.of("0 قال الوزير", "0 أمس", "0 من باب", "0 مفتوح"),
        stretches("قال الوزير، أمس 20 من باب\" مفتوح"));
  }

  @Test
  void sentencesPartStretches() {
    assertEquals(List.of("0 قال الوزير", "1 باب مفتوح"), stretches("قال الوزير.\nباب مفتوح"));
  }

  @Test
  void noWordsNoStretches() {
    assertEquals(List.of(), stretches("20 %"));
  }

  @Test
  void wordsAreNumberedAnewWhenTheyAreForgotten() {
    int[] next = {0};
    PhraseWords words = new PhraseWords(form -> next[0]++);
    assertEquals(0, firstForm(words));
    assertEquals(0, firstForm(words));
    words.clear();
    assertEquals(2, firstForm(words), "the form and the core of a word have been numbered");
  }

  @Test
  void aWordIsReadAsItsContextSaysEvenAfterAnotherReading() {
    PhraseWords words = new PhraseWords(form -> 0);
    Article city = LiteralTexts.of("وجدة");
    Article conjunction = LiteralTexts.of("وجدة", Map.of("وجدة", "و+جدة"));
    assertEquals(
        List.of("وجدة", "وـجدة", "وجدة"),
        Stream.of(city, conjunction, city)
            .map(article -> words.stretches(article).get(0).words().get(0).word().form())
            .toList());
  }

  private static int firstForm(PhraseWords words) {
    return words.stretches(LiteralTexts.of("باب")).get(0).words().get(0).form();
  }

  private static List<String> stretches(String text) {
    return new PhraseWords(form -> 0)
        .stretches(LiteralTexts.of(text)).stream()
            .map(
                stretch ->
                    stretch.sentence()
                        + stretch.words().stream()
                            .map(word -> " " + word.word().surface())
                            .collect(Collectors.joining()))
            .toList();
  }
}
