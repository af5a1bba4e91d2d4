package rasd.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.tables.UserError;

class TopicSettingsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 1, 1",
    "0, 2, 2",
    "0, 8, 2",
    "0, 18, 2 3",
    "0, 50, 3 5",
    "0, 98, 5 7",
    "0, 800, 5 7 10 15 20",
    "0, 2000, 10 15 20 30",
    "0, 1000000, 10 15 20 30 40",
    "2, 1000, 2",
    "40, 1000, 40",
    "40, 30, 30",
  })
  void theNumberOfTopicsIsSetOrThoseThatSuitTheUnitsAreTried(int k, long units, String numbers) {
    List<Integer> expected = Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList();
    assertEquals(expected, settings(k).toTry(units));
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "74, 6", "200, 10", "399, 20", "400, 20", "1000, 20"})
  void fewUnitsLieInFewDimensions(long units, int dimensions) {
    assertEquals(20, settings(0).dimensions());
    assertEquals(dimensions, settings(0).dimensions(units));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1999, 1", "2000, 2", "13999, 7", "14000, 8", "1000000, 8"})
  void smallCorporaAreLaidInFewShards(long units, int shards) {
    assertEquals(shards, settings(0).shards(units));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, -1, -5})
  void lessThanTwoTopicsAreRefused(int k) {
    assertEquals(
        "Invalid topics.k: " + k + ", must be at least 2, or 0 to choose",
        assertThrows(UserError.class, () -> settings(k)).getMessage());
  }

  @Test
  void anUnknownAlgorithmIsRefused() {
    UserError error = assertThrows(UserError.class, () -> TopicAlgorithm.of("lsa"));
    assertEquals(
        "Invalid topics.algorithm: lsa, must be one of kmeans, bisecting-kmeans, lda-gibbs, lda-online, lda-em",
        error.getMessage());
    assertEquals(TopicAlgorithm.LDA_EM, TopicAlgorithm.of("lda-em"));
  }

  @Test
  void paragraphsAreClusteredWhereArticlesAreFew() {
    assertEquals(TopicUnits.PARAGRAPH, TopicUnits.of(199, settings(0)));
    assertEquals(TopicUnits.ARTICLE, TopicUnits.of(200, settings(0)));
    assertEquals(30, TopicUnits.PARAGRAPH.total(7, 30));
    assertEquals(7, TopicUnits.ARTICLE.total(7, 30));
  }

  private static TopicSettings settings(int k) {
    return Topics.settings(k, 200);
  }
}
