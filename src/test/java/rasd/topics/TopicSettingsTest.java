package rasd.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
    "0, 50, 5",
    "0, 98, 7",
    "0, 800, 20",
    "0, 1000000, 20",
    "2, 1000, 2",
    "40, 1000, 40",
    "40, 30, 30",
  })
  void theNumberOfTopicsIsSetOrGrowsWithTheRootOfTheUnits(int k, long units, int topics) {
    assertEquals(topics, settings(k).topics(units));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "999, 1", "1000, 2", "6999, 7", "7000, 8", "1000000, 8"})
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
  void paragraphsAreClusteredWhereArticlesAreFew() {
    assertEquals(TopicUnits.PARAGRAPH, TopicUnits.of(199, settings(0)));
    assertEquals(TopicUnits.ARTICLE, TopicUnits.of(200, settings(0)));
    assertEquals(30, TopicUnits.PARAGRAPH.total(7, 30));
    assertEquals(7, TopicUnits.ARTICLE.total(7, 30));
  }

  private static TopicSettings settings(int k) {
    return new TopicSettings(k, 200, 1000, .6, 10, 42, 8);
  }
}
