package rasd.mixtures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SweepTest {
  private static final int TOPICS = PlantedCorpus.TOPICS;
  private static final Prior PRIOR = Prior.symmetric(TOPICS, .1, .01);

  @Test
  void plantedTopicsAreFound() {
    int[] counts = counts(drawn(PlantedCorpus.shard(0, 0, 300), 60));
    boolean[] isTaken = new boolean[TOPICS];
    for (int planted = 0; planted < TOPICS; planted++) {
      int[] tokens = new int[TOPICS];
      for (int word = 0; word < PlantedCorpus.WORDS_OF_TOPIC; word++) {
        for (int topic = 0; topic < TOPICS; topic++) {
          tokens[topic] += counts[(planted * PlantedCorpus.WORDS_OF_TOPIC + word) * TOPICS + topic];
        }
      }
      int best =
          IntStream.range(0, TOPICS).reduce((a, b) -> tokens[b] > tokens[a] ? b : a).orElseThrow();
      assertTrue(tokens[best] > .85 * IntStream.of(tokens).sum());
      assertTrue(!isTaken[best]);
      isTaken[best] = true;
    }
  }

  @Test
  void theChangesAreThoseOfTheTopics() {
    Shard before = PlantedCorpus.shard(0, 0, 50);
    Sweep.Swept swept = new Sweep(before, counts(before), PRIOR, random(1)).draw();
    assertArrayEquals(counts(swept.shard()), swept.changes().appliedTo(counts(before)));
  }

  @Test
  void theHistogramIsOfTheMixturesAfterTheSweep() {
    Shard before = PlantedCorpus.shard(0, 0, 50);
    Sweep.Swept swept =
        new Sweep(before, counts(before), PRIOR, random(1)).drawAndCountMixtures(40);
    int[] histogram = swept.mixtures().appliedTo(new int[Prior.cells(40, TOPICS)]);
    assertEquals(50, histogram[Prior.cell(TOPICS, 40, TOPICS)]);
    int tokens = 0;
    for (int count = 0; count <= 40; count++) {
      for (int topic = 0; topic < TOPICS; topic++) {
        tokens += count * histogram[Prior.cell(topic, count, TOPICS)];
      }
    }
    assertEquals(50 * 40, tokens);
    int[] ofTopic = new int[50];
    for (int token = 0; token < swept.shard().topics().length; token++) {
      ofTopic[swept.shard().document(token)] += swept.shard().topics()[token] == 0 ? 1 : 0;
    }
    long without = IntStream.of(ofTopic).filter(count -> count == 7).count();
    assertEquals(without, histogram[Prior.cell(0, 7, TOPICS)]);
  }

  @Test
  void theSameRandomNumbersDrawTheSameTopics() {
    Shard shard = PlantedCorpus.shard(0, 0, 50);
    assertArrayEquals(drawn(shard, 3).topics(), drawn(shard, 3).topics());
  }

  @Test
  void theShardThatIsDrawnAnewStaysAsItWas() {
    Shard shard = PlantedCorpus.shard(0, 0, 50);
    short[] before = shard.topics();
    drawn(shard, 1);
    assertArrayEquals(before, shard.topics());
  }

  /** As there is only one token, the prior alone weighs the topics: three to one. */
  @Test
  void topicsAreDrawnByTheirWeights() {
    Prior prior = new Prior(new double[] {.3, .1}, .01);
    ShardBuilder builder = new ShardBuilder(0);
    builder.add(1, new int[] {0}, new int[] {1}, 0);
    Shard shard = builder.build(2, random(0));
    int first = 0;
    SplittableRandom random = random(7);
    for (int i = 0; i < 4000; i++) {
      int[] counts = shard.counts(2).appliedTo(new int[2]);
      shard = new Sweep(shard, counts, prior, random).draw().shard();
      first += shard.topics()[0] == 0 ? 1 : 0;
    }
    assertEquals(.75, first / 4000.0, .03);
  }

  private static Shard drawn(Shard shard, int sweeps) {
    Shard drawn = shard;
    for (int sweep = 0; sweep < sweeps; sweep++) {
      drawn = new Sweep(drawn, counts(drawn), PRIOR, random(sweep)).draw().shard();
    }
    return drawn;
  }

  private static int[] counts(Shard shard) {
    return shard.counts(TOPICS).appliedTo(new int[PlantedCorpus.VOCABULARY * TOPICS]);
  }

  private static SplittableRandom random(int seed) {
    return new SplittableRandom(seed);
  }
}
