package rasd.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rasd.article.Article;

/** In these tests, only من is not a term. */
class NeighbourCounterTest {
  @Test
  void eachPairCountsOnceAndEachTermHasItsNeighbours() {
    assertEquals(
        List.of("باب 2", "باب شمس 1", "باب قلم 1", "شمس 2", "شمس قلم 1", "قلم 2"),
        counted(2, "باب شمس قلم"));
  }

  @Test
  void aNeighbourStandsInTheWindowAndNoTermHoldsItsPlace() {
    assertEquals(List.of("باب 1", "باب قلم 1", "قلم 1"), counted(2, "باب من قلم"));
    assertEquals(List.of(), counted(1, "باب من قلم"));
    assertEquals(List.of(), counted(2, "باب من من قلم"));
  }

  @Test
  void sentencesAreApart() {
    assertEquals(List.of(), counted(5, "باب.", "قلم."));
  }

  @Test
  void theOrderInTheTextDoesNotMatter() {
    assertEquals(List.of("باب 2", "باب قلم 2", "قلم 2"), counted(1, "باب قلم.", "قلم باب."));
  }

  @Test
  void aTermNearItselfHasANeighbourTwiceButIsNoPair() {
    assertEquals(List.of("باب 2"), counted(1, "باب باب"));
  }

  @Test
  void pairsThatAreRareInTheCorpusAreLeftOutButTheirNeighboursCount() {
    Sieve sieve = Sieve.forWords(1000);
    Neighbours.of(LiteralTexts.of("باب قلم.\nقلم باب.\nباب شمس."), 5).addTo(sieve);

    NeighbourCounter counter = new NeighbourCounter(5, sieve, 2, article -> false, 1);
    counter.add(LiteralTexts.of("باب قلم شمس"));

    assertEquals(List.of("باب 2", "باب قلم 1", "شمس 2", "قلم 2"), show(counter));
  }

  @Test
  void countsAreTheSameWhereTheyAreHandedOnInTheMiddle() {
    List<Article> articles =
        List.of(LiteralTexts.of("باب شمس قلم"), LiteralTexts.of("شمس باب. قلم باب"));
    NeighbourCounter counter = new NeighbourCounter(5, Sieve.OPEN, 1, article -> false, 3);
    articles.forEach(counter::add);
    SequenceSums atOnce = drained(counter);
    counter.add(articles.get(0));
    SequenceSums inTurn = drained(counter);
    counter.add(articles.get(1));
    counter.drain().forEachRemaining(row -> SequenceBlocks.add(row.getAs(1), inTurn));

    assertFalse(counter.isFull());
    assertEquals(show(atOnce, SequenceSums.COUNT), show(inTurn, SequenceSums.COUNT));
    assertEquals(show(atOnce, SequenceSums.ARTICLES), show(inTurn, SequenceSums.ARTICLES));
    assertTrue(show(inTurn, SequenceSums.ARTICLES).contains("باب قلم 2"));
  }

  private static List<String> counted(int window, String... lines) {
    NeighbourCounter counter = new NeighbourCounter(window, Sieve.OPEN, 1, article -> false, 1);
    counter.add(LiteralTexts.of(String.join("\n", lines)));
    return show(counter);
  }

  private static List<String> show(NeighbourCounter counter) {
    return show(drained(counter), SequenceSums.COUNT);
  }

  private static SequenceSums drained(NeighbourCounter counter) {
    SequenceSums sums = new SequenceSums(0);
    counter.drain().forEachRemaining(row -> SequenceBlocks.add(row.getAs(1), sums));
    return sums;
  }

  private static List<String> show(SequenceSums sums, int sum) {
    return new ArrayList<>(
        IntStream.range(0, sums.size())
            .filter(sequence -> sums.sum(sequence, sum) > 0)
            .mapToObj(
                sequence ->
                    sums.text(sequence, new StringBuilder()) + " " + sums.sum(sequence, sum))
            .sorted()
            .toList());
  }
}
