package rasd.topics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rasd.clusters.Basis;
import rasd.clusters.MatrixBlock;
import rasd.clusters.Multinomial;
import rasd.clusters.TopicCounts;
import rasd.clusters.UnitVector;
import rasd.clusters.Vocabulary;

class ClustersTest {
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              new Vocabulary.VocabularyTerm("نفط", 5, 3),
              new Vocabulary.VocabularyTerm("كرة", 4, 3)),
          10);

  private static final Clusters CLUSTERS =
      new Clusters(
          VOCABULARY,
          new Basis(new double[] {1, 0, 0, 1}, 2),
          new double[][] {{0, 1}, {1, 0}},
          Multinomial.of(new TopicCounts(new double[] {1, 5, 5, 1, 6, 6}, 2, 2)));

  private static UnitVector unit(int place) {
    return new UnitVector(new int[] {place}, new double[] {1});
  }

  @Test
  void distancesAreFromAllCentres() {
    assertArrayEquals(new double[] {2, 0}, CLUSTERS.distances(unit(0)), 1e-6);
    assertArrayEquals(
        new double[] {0, 2}, CLUSTERS.inOrder(new int[] {1, 0}).distances(unit(0)), 1e-6);
  }

  @Test
  void aUnitGoesToTheTopicMostLikelyToHaveItsTerms() {
    MatrixBlock units = MatrixBlock.of(List.of(unit(0), unit(1)));
    assertEquals(1, CLUSTERS.terms().topicOf(units, 0));
    assertEquals(0, CLUSTERS.terms().topicOf(units, 1));
    assertEquals(0, CLUSTERS.inOrder(new int[] {1, 0}).terms().topicOf(units, 0));
  }

  /** p(term | topic) is the mean of 6 / 12 and either (1 + 1) / (6 + 2) or (5 + 1) / (6 + 2). */
  @Test
  void weightsAreWhatTheTopicsWouldGiveTheTerms() {
    assertArrayEquals(new double[] {.375, .625}, CLUSTERS.terms().weights(new int[] {0}), 1e-12);
    assertArrayEquals(new double[] {.5, .5}, CLUSTERS.terms().weights(new int[] {0, 1}), 1e-12);
  }

  @Test
  void aWrongStartIsSharpenedByTheTermsOfAll() {
    MatrixBlock units =
        MatrixBlock.of(IntStream.range(0, 10).mapToObj(i -> unit(i < 5 ? 0 : 1)).toList());
    int[] start = {0, 0, 0, 0, 1, 1, 1, 1, 1, 1};
    Multinomial sharpened =
        Multinomial.sharpened(
            (shard, unit) -> start[unit], assignment -> TopicCounts.of(assignment, units, 2, 2));
    assertEquals(0, sharpened.topicOf(units, 4));
    assertEquals(1, sharpened.topicOf(units, 5));
  }
}
