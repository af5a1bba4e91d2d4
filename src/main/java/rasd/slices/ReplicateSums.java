package rasd.slices;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import rasd.article.Article;
import rasd.corpus.Iterators;
import rasd.corpus.PartialSums;
import rasd.tables.Slice;

/** The sums of {@link RateReplicates} over a task's articles, slice by slice. */
final class ReplicateSums implements PartialSums {
  /** The maximum number of sums in memory, eight bytes each. */
  private static final long MOST_NUMBERS = 1L << 22;

  private final RateReplicates replicates;
  private final ArticleSlices slices;
  private final SliceSizes sizes;
  private final int ranges;
  private final long mostNumbers;
  private final Map<String, Integer> places;
  private final Map<Slice, long[]> sums = new HashMap<>();

  /**
   * @param ranges the number of ranges into which the slices are divided
   */
  ReplicateSums(RateReplicates replicates, ArticleSlices slices, SliceSizes sizes, int ranges) {
    this(replicates, slices, sizes, ranges, MOST_NUMBERS);
  }

  ReplicateSums(
      RateReplicates replicates,
      ArticleSlices slices,
      SliceSizes sizes,
      int ranges,
      long mostNumbers) {
    this.replicates = replicates;
    this.slices = slices;
    this.sizes = sizes;
    this.ranges = ranges;
    this.mostNumbers = mostNumbers;
    this.places = replicates.places();
  }

  @Override
  public void add(Article article) {
    int[] weights = replicates.weights(article.head().storyId());
    List<String> terms = article.terms().names();
    int[] counts = article.terms().counts(article.tokens());
    List<long[]> ofSlices =
        slices.of(article).stream()
            .map(slice -> sums.computeIfAbsent(slice, s -> new long[replicates.size()]))
            .toList();
    add(0, article.head().size().words(), weights, ofSlices);
    for (int i = 0; i < counts.length; i++) {
      Integer place = places.get(terms.get(i));
      if (place != null) {
        add(place, counts[i], weights, ofSlices);
      }
    }
  }

  private static void add(int place, long count, int[] weights, List<long[]> ofSlices) {
    int first = place * weights.length;
    for (long[] ofSlice : ofSlices) {
      for (int i = 0; i < weights.length; i++) {
        ofSlice[first + i] += weights[i] * count;
      }
    }
  }

  @Override
  public boolean isFull() {
    return (long) sums.size() * replicates.size() >= mostNumbers;
  }

  @Override
  public Iterator<Row> drain() {
    return Iterators.drained(sums, (slice, ofSlice) -> row(sizes.number(slice), ofSlice));
  }

  private Row row(int slice, long[] ofSlice) {
    return SliceRow.replicates(slice, replicates.toBytes(ofSlice)).row(sizes.range(slice, ranges));
  }
}
