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
 * Runs the sweeps of the Gibbs sampler one after the other. In each sweep, the counts are sent to
 * the executors, the topics of all shards are drawn, and the changes are summed and applied to the
 * counts.
 *
 * <p>The executors keep the shards without their lineage, which would grow with each sweep. A fit
 * that loses an executor therefore fails.
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

  /** What the sweep of one or more shards changed. */
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

  /** Frees the memory that the executors use for the shards of the last sweep. */
  private Runnable release;

  /**
   * @throws UserError if the documents cannot be sampled
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
      throw UserError.input("None of the " + summary.documents() + " documents contains a word");
    }
    long cells = (long) summary.vocabulary() * settings.topics();
    if (cells > Integer.MAX_VALUE - 8) {
      throw UserError.usage(
          "Invalid k: "
              + settings.topics()
              + "; k times the number of words, "
              + summary.vocabulary()
              + ", must be at most "
              + (Integer.MAX_VALUE - 8)
              + "; use fewer topics or words");
    }
  }

  /** The random number generator of a shard in a sweep. */
  static SplittableRandom random(long seed, int shard, int sweep) {
    return new SplittableRandom((seed * 1_000_003 + shard) * 1_000_003 + sweep);
  }

  /** Runs all sweeps and returns the counts of the sweeps that are averaged. */
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
          // The counts cannot be freed earlier: tasks on the shards that were drawn with them still
          // refer to them.
          sent.destroy();
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
