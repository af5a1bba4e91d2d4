package rasd.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A dash is a word that is no term. */
class NeighbourCounterTest {
  @Test
  void eachPairCountsOnceAndEachTermHasItsNeighbours() {
    assertEquals(List.of("أ 2", "أ ب 1", "أ ج 1", "ب 2", "ب ج 1", "ج 2"), counted(2, "أ ب ج"));
  }

  @Test
  void aNeighbourStandsInTheWindowAndNoTermHoldsItsPlace() {
    assertEquals(List.of("أ 1", "أ ب 1", "ب 1"), counted(2, "أ - ب"));
    assertEquals(List.of(), counted(1, "أ - ب"));
    assertEquals(List.of(), counted(2, "أ - - ب"));
  }

  @Test
  void sentencesAreApart() {
    assertEquals(List.of(), counted(5, "أ", "ب"));
  }

  @Test
  void theOrderInTheTextDoesNotMatter() {
    assertEquals(List.of("أ 2", "أ ب 2", "ب 2"), counted(1, "أ ب", "ب أ"));
  }

  @Test
  void aTermNearItselfHasANeighbourTwiceButIsNoPair() {
    assertEquals(List.of("أ 2"), counted(1, "أ أ"));
  }

  @Test
  void pairsThatAreRareInTheCorpusAreLeftOutButTheirNeighboursCount() {
    Sieve sieve = Sieve.forWords(1000);
    NeighbourCounter counter = new NeighbourCounter(5);
    counter.addTo(sieve, sentences("أ ب", "ب أ", "أ ج"));

    assertEquals(List.of("أ 2", "أ ب 1", "ب 2", "ج 2"), show(counter, sieve, 2, "أ ب ج"));
  }

  private static List<String> counted(int window, String... sentences) {
    return show(new NeighbourCounter(window), Sieve.OPEN, 1, sentences);
  }

  private static List<String> show(
      NeighbourCounter counter, Sieve sieve, long least, String... sentences) {
    return counter.count(sentences(sentences), sieve, least).entrySet().stream()
        .map(counted -> show(counted.getKey()) + " " + counted.getValue())
        .sorted()
        .toList();
  }

  private static String show(NeighbourCounter.Pair pair) {
    return pair.b() == null ? pair.a() : pair.a() + " " + pair.b();
  }

  private static List<List<@Nullable String>> sentences(String... sentences) {
    return Arrays.stream(sentences)
        .map(
            sentence ->
                Arrays.<@Nullable String>asList(
                    Arrays.stream(sentence.split(" ", -1))
                        .map(word -> word.equals("-") ? null : word)
                        .toArray(String[]::new)))
        .toList();
  }
}
