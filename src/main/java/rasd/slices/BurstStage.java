package rasd.slices;

import static org.apache.spark.sql.functions.col;
import static rasd.tables.Columns.*;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import rasd.tables.SliceTables;

/** Finds the bursts of terms and entities. */
public final class BurstStage {
  /** The kinds of items whose bursts are found. */
  public static final List<ItemKind> KINDS = List.of(ItemKind.TERM, ItemKind.ENTITY);

  private final BurstSettings settings;
  private final BatchUnit unit;

  public BurstStage(BurstSettings settings, BatchUnit unit) {
    this.settings = settings;
    this.unit = unit;
  }

  /**
   * The table bursts.
   *
   * @param sums the result of {@link SliceSums}, made with the same unit
   * @param sizes the sizes of the slices
   */
  public Dataset<Row> bursts(Dataset<Row> sums, SliceSizes sizes) {
    Map<String, Long> stories = sizes.stories(unit);
    if (stories.isEmpty()) {
      return sums.sparkSession().createDataFrame(List.of(), SliceTables.BURSTS.schema());
    }
    BurstAutomaton automaton =
        new BurstAutomaton(settings.scale(), settings.gamma(), settings.levels());
    BurstFinder finding =
        new BurstFinder(automaton, unit, settings.minArticles(), new Batches(unit, stories));
    return SliceTables.BURSTS.conform(
        sums.where(col(KIND).isin(KINDS.stream().map(ItemKind::label).toArray()))
            .where(col(ARTICLE_COUNT).geq(settings.minArticles()))
            .select(KIND, KEY, SliceSums.SLICES)
            .flatMap(finding, Encoders.row(SliceTables.BURSTS.schema())));
  }

  /**
   * Finds the bursts of one term or entity, on an executor. The memory grows with the number of
   * batches.
   */
  private record BurstFinder(
      BurstAutomaton automaton, BatchUnit unit, int minArticles, Batches batches)
      implements FlatMapFunction<Row, Row> {

    @Override
    public Iterator<Row> call(Row key) {
      long[] all = batches.stories();
      long[] articles = new long[all.length];
      long[] stories = new long[all.length];
      SliceCounts.read(key.getAs(2))
          .forEach(
              (slice, counts) -> {
                if (unit.isUnitOf(slice)) {
                  int number = batches.number(slice.name());
                  articles[number] = counts.articles();
                  stories[number] = counts.stories();
                }
              });
      if (LongStream.of(articles).sum() < minArticles) {
        return List.<Row>of().iterator();
      }
      List<Row> rows = new ArrayList<>();
      for (BurstAutomaton.Burst burst : automaton.bursts(all, stories)) {
        rows.add(
            RowFactory.create(
                key.getString(0),
                key.getString(1),
                burst.level(),
                Date.valueOf(batches.start(burst.first())),
                Date.valueOf(batches.end(burst.last())),
                sum(articles, burst),
                sum(stories, burst),
                burst.weight()));
      }
      return rows.iterator();
    }

    private static long sum(long[] counts, BurstAutomaton.Burst burst) {
      long sum = 0;
      for (int batch = burst.first(); batch <= burst.last(); batch++) {
        sum += counts[batch];
      }
      return sum;
    }
  }
}
