package rasd.slices;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static rasd.tables.Columns.*;

import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import rasd.tables.SliceTables;
import rasd.tables.Slices;

/** Finds when more is said of a term or an entity than before and after. */
public final class BurstStage {
  private static final String BATCHES = "batches";

  private final BurstSettings settings;
  private final boolean byDay;

  /**
   * @param byDay whether batches are days, and not months
   */
  public BurstStage(BurstSettings settings, boolean byDay) {
    this.settings = settings;
    this.byDay = byDay;
  }

  /**
   * The table bursts.
   *
   * @param sums from {@link SliceSums}, by day when batches are days
   */
  public Dataset<Row> bursts(Dataset<Row> sums) {
    Dataset<Row> inTime =
        sums.where(col(SLICE_TYPE).equalTo(byDay ? SliceSums.OF_DAY : Slices.OF_MONTH));
    Map<String, Long> stories = new HashMap<>();
    for (Row batch :
        inTime
            .where(col(KIND).equalTo(StorySums.WORD))
            .select(SLICE, STORY_COUNT)
            .collectAsList()) {
      stories.put(batch.getString(0), batch.getLong(1));
    }
    if (stories.isEmpty()) {
      return sums.sparkSession().createDataFrame(List.of(), SliceTables.BURSTS.schema());
    }
    BurstAutomaton automaton =
        new BurstAutomaton(settings.scale(), settings.gamma(), settings.levels());
    return SliceTables.BURSTS.conform(
        inTime
            .where(col(KIND).isin(StorySums.TERM, StorySums.ENTITY))
            .groupBy(KIND, KEY)
            .agg(
                sum(ARTICLE_COUNT).as(ARTICLE_COUNT),
                collect_list(struct(SLICE, ARTICLE_COUNT, STORY_COUNT)).as(BATCHES))
            .where(col(ARTICLE_COUNT).geq(settings.minArticles()))
            .select(KIND, KEY, BATCHES)
            .flatMap(
                new Finding(automaton, new Batches(byDay, stories)),
                Encoders.row(SliceTables.BURSTS.schema())));
  }

  /** What an executor does with the batches of one term or entity: as many as the time has. */
  private record Finding(BurstAutomaton automaton, Batches batches)
      implements FlatMapFunction<Row, Row> {

    @Override
    public Iterator<Row> call(Row key) {
      long[] all = batches.stories();
      long[] articles = new long[all.length];
      long[] stories = new long[all.length];
      for (Row batch : key.<Row>getList(2)) {
        int number = batches.number(batch.getString(0));
        articles[number] = batch.getLong(1);
        stories[number] = batch.getLong(2);
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
