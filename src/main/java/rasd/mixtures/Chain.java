package rasd.mixtures;

import java.io.Serializable;
import java.util.SplittableRandom;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import rasd.tables.UserError;

/**
 * Runs the sweeps one after the other over all shards: the counts are sent to the executors, each
 * shard draws, and the changes are summed and applied.
 *
 * <p>The executors keep the shards of each sweep without their lineage, which would grow. A fit
 * that loses an executor fails.
 */
final class Chain {
  /** What the driver must know about all shards together. */
  private record Summary(
      long documents,
      int vocabulary,
      int longestDocument,
      Changes counts,
      @Nullable String complaint)
      implements Serializable {

    static Summary of(Sharding.Laid laid, int topicCount) {
      Shard shard = laid.shard();
      return new Summary(
          shard.documents(),
          laid.vocabulary(),
          shard.longestDocument(),
          shard.counts(topicCount),
          laid.complaint());
    }

    Summary plus(Summary other) {
      return new Summary(
          documents + other.documents,
          Math.max(vocabulary, other.vocabulary),
          Math.max(longestDocument, other.longestDocument),
          counts.plus(other.counts),
          firstOf(complaint, other.complaint));
    }

    private static @Nullable String firstOf(@Nullable String one, @Nullable String other) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      return one.compareTo(other) <= 0 ? one : other;
    }
  }

  /** What a sweep changed. */
  private record SweepChanges(Changes counts, Changes mixtures) implements Serializable {
    static SweepChanges of(Sweep.Swept swept) {
      return new SweepChanges(swept.changes(), swept.mixtures());
    }

    SweepChanges plus(SweepChanges other) {
      return new SweepChanges(counts.plus(other.counts), mixtures.plus(other.mixtures));
    }
  }

  private final GibbsSettings settings;
  private final JavaSparkContext context;
  private final Summary summary;

  private int sweep;
  private JavaRDD<Shard> shards;
  private int[] counts;
  private Prior prior;

  /** Frees what the executors keep for the shards. */
  private Runnable release;

  /**
   * @throws UserError when the documents cannot be sampled
   */
  Chain(GibbsSettings settings, JavaRDD<Sharding.Laid> laid) {
    this.settings = settings;
    this.context = JavaSparkContext.fromSparkContext(laid.context());
    int topicCount = settings.topics();
    JavaRDD<Sharding.Laid> kept = laid.persist(StorageLevel.MEMORY_AND_DISK());
    this.release = kept::unpersist;
    this.summary = kept.map(shard -> Summary.of(shard, topicCount)).treeReduce(Summary::plus);
    requireDocuments();
    this.shards = kept.map(Sharding.Laid::shard);
    this.counts = summary.counts().appliedTo(new int[summary.vocabulary() * topicCount]);
    this.prior = settings.prior();
  }

  private void requireDocuments() {
    if (summary.complaint() != null) {
      throw UserError.input(summary.complaint());
    }
    if (summary.longestDocument() == 0) {
      throw UserError.input("There is no word in any of " + summary.documents() + " documents");
    }
    long cells = (long) summary.vocabulary() * settings.topics();
    if (cells > Integer.MAX_VALUE - 8) {
      throw UserError.usage(
          "Invalid k: "
              + settings.topics()
              + ", times "
              + summary.vocabulary()
              + " words is more than "
              + (Integer.MAX_VALUE - 8)
              + "; use fewer words");
    }
  }

  /** The random numbers of a shard in a sweep. */
  static SplittableRandom random(long seed, int shard, int sweep) {
    return new SplittableRandom((seed * 1_000_003 + shard) * 1_000_003 + sweep);
  }

  /** Draws until all sweeps are done. */
  SampledCounts run() {
    SampledCounts sampled = SampledCounts.none(counts.length, prior);
    while (sweep < settings.sweeps()) {
      drawAll();
      if (settings.isAveraged(sweep)) {
        sampled = sampled.plus(counts, prior);
      }
    }
    release.run();
    return sampled;
  }

  private void drawAll() {
    sweep++;
    Broadcast<int[]> sent = context.broadcast(counts);
    JavaRDD<Sweep.Swept> swept = drawn(sent).persist(StorageLevel.MEMORY_AND_DISK());
    swept.rdd().localCheckpoint();
    SweepChanges sums = swept.map(SweepChanges::of).treeReduce(SweepChanges::plus);
    release.run();
    release =
        () -> {
          swept.unpersist();
          sent.destroy(); // It cannot be freed earlier: tasks on the shards drawn with it still
          // carry it.
        };
    shards = swept.map(Sweep.Swept::shard);
    counts = sums.counts().appliedTo(counts);
    if (settings.isPriorFittedAfter(sweep)) {
      int cells = Prior.cells(summary.longestDocument(), settings.topics());
      prior = prior.fittedTo(sums.mixtures().appliedTo(new int[cells])).withBetaFittedTo(counts);
    }
  }

  private JavaRDD<Sweep.Swept> drawn(Broadcast<int[]> sent) {
    int number = sweep;
    long seed = settings.seed();
    Prior believed = prior;
    int longest = summary.longestDocument();
    boolean isPriorFitted = settings.isPriorFittedAfter(sweep);
    return shards.map(
        shard -> {
          SplittableRandom random = random(seed, shard.id(), number);
          Sweep drawing = new Sweep(shard, sent.value(), believed, random);
          return isPriorFitted ? drawing.drawAndCountMixtures(longest) : drawing.draw();
        });
  }
}
