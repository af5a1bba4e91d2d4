package rasd.mixtures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShardTest {
  private static final int ANY = ShardBuilder.ANY_TOPIC;

  @Test
  void tokensStandByTheirWordsAndThenByTheirDocuments() {
    Shard shard = shard(1, 0);
    assertEquals(2, shard.documents());
    assertEquals(4, shard.topics().length);
    assertArrayEquals(new int[] {3, 7}, IntStream.range(0, 2).map(shard::word).toArray());
    assertArrayEquals(new int[] {0, 2, 4}, IntStream.range(0, 3).map(shard::start).toArray());
    assertArrayEquals(new int[] {0, 0, 0, 1}, IntStream.range(0, 4).map(shard::document).toArray());
    assertEquals(3, shard.length(0));
    assertEquals(3, shard.longestDocument());
  }

  @Test
  void aDocumentMayBeginWithOneTopicForAllItsTokens() {
    assertArrayEquals(new short[] {1, 1, 1, 0}, shard(1, 0).topics());
  }

  @Test
  void otherwiseTopicsAreDrawn() {
    short[] topics = PlantedCorpus.shard(0, 0, 100).topics();
    int[] counts = new int[PlantedCorpus.TOPICS];
    for (short topic : topics) {
      counts[topic]++;
    }
    for (int count : counts) {
      assertEquals(topics.length / 3.0, count, topics.length * .03);
    }
  }

  @Test
  void theTopicsOfWordsAreCounted() {
    int[] counts = shard(1, 0).counts(2).appliedTo(new int[8 * 2]);
    assertArrayEquals(new int[] {0, 2}, new int[] {counts[3 * 2], counts[3 * 2 + 1]});
    assertArrayEquals(new int[] {1, 1}, new int[] {counts[7 * 2], counts[7 * 2 + 1]});
    assertEquals(4, IntStream.of(counts).sum());
  }

  @Test
  void aShardWithoutDocumentsIsEmpty() {
    Shard shard = new ShardBuilder(5).build(2, new SplittableRandom(1));
    assertEquals(0, shard.topics().length);
    assertEquals(0, shard.longestDocument());
  }

  @Test
  void asManyTopicsAsTokensAreAskedFor() {
    assertThrows(IllegalArgumentException.class, () -> shard(ANY, 0).withTopics(new short[3]));
  }

  /** Two documents, with the words 3, 7, 3 and with the word 7. */
  private static Shard shard(int firstTopic, int secondTopic) {
    ShardBuilder builder = new ShardBuilder(0);
    builder.add(8, new int[] {3, 7}, new int[] {2, 1}, firstTopic);
    builder.add(8, new int[] {7}, new int[] {1}, secondTopic);
    return builder.build(2, new SplittableRandom(1));
  }
}
