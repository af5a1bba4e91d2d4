package rasd.slices;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.EnumSet;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.StructType;
import rasd.article.Section;
import rasd.corpus.Corpus;
import rasd.corpus.KeyedRows;
import rasd.measures.ChiSquare;
import rasd.measures.Keyness;
import rasd.slices.Item.Kind;
import rasd.tables.QValues;
import rasd.tables.SliceTables;
import rasd.tables.Slices;

/** Compares each slice with the others of its type, term by term. */
public final class TermSliceStage {
  private static final String[] SLICE_OF = {SLICE_TYPE, SLICE};
  private static final String STORIES_OF_SLICE = "stories_of_slice";
  private static final String P_VALUE = "p_value";
  private static final long FEWEST = 2;
  private static final StructType INTERVAL =
      new StructType()
          .add(SLICE_TYPE, StringType)
          .add(SLICE, StringType)
          .add(TERM, StringType)
          .add(PER_MILLION_LOW, DoubleType)
          .add(PER_MILLION_HIGH, DoubleType);

  private final KeynessSettings settings;

  public TermSliceStage(KeynessSettings settings) {
    this.settings = settings;
  }

  /** The terms that get an interval. */
  public List<String> plotted(Dataset<Row> terms) {
    return settings.replicates() == 0
        ? List.of()
        : terms
            .orderBy(col(COUNT).desc(), col(TERM))
            .limit(settings.intervalTerms())
            .select(TERM)
            .as(Encoders.STRING())
            .collectAsList();
  }

  /**
   * The intervals of the terms' rates: slice_type, slice, term, per_million_low, per_million_high.
   *
   * @param plotted the terms that get one
   */
  public Dataset<Row> intervals(Corpus articles, Slices slices, List<String> plotted) {
    if (plotted.isEmpty()) {
      return articles.rows().sparkSession().createDataFrame(List.of(), INTERVAL);
    }
    RateReplicates replicates = new RateReplicates(plotted, settings.replicates(), settings.seed());
    ArticleSlices in = new ArticleSlices(slices, false);
    return KeyedRows.summed(
            articles.sums(
                EnumSet.of(Section.TOKENS, Section.TERMS),
                () -> new ReplicateSums(replicates, in),
                ReplicateSums.ROW),
            ReplicateSums.KEYS,
            replicates,
            RateReplicates.OF_SLICE)
        .select(col(SLICE_TYPE), col(SLICE), inline(col(RateReplicates.INTERVALS)));
  }

  /**
   * The table term_slices.
   *
   * @param sums from {@link SliceSums}
   * @param intervals of some terms, from {@link #intervals}
   */
  public Dataset<Row> termSlices(Dataset<Row> sums, Dataset<Row> intervals) {
    Dataset<Row> tested = QValues.of(compared(sums), P_VALUE, lit(1L), SLICE_OF);
    Column isKey =
        col(G2)
            .gt(0)
            .and(col(Q_VALUE).leq(settings.maxQ()))
            .and(col(ARTICLE_COUNT).geq(FEWEST))
            .and(col(STORY_COUNT).geq(FEWEST));
    return SliceTables.TERM_SLICES.conform(
        tested
            .withColumn(IS_KEY, when(col(G2).isNotNull(), isKey))
            .join(intervals, new String[] {SLICE_TYPE, SLICE, TERM}, "left")
            .withColumn(PER_MILLION_LOW, ifManyStories(PER_MILLION_LOW))
            .withColumn(PER_MILLION_HIGH, ifManyStories(PER_MILLION_HIGH)));
  }

  /** With one story the replicates are all alike, and say nothing. */
  private static Column ifManyStories(String end) {
    return when(col(STORIES_OF_SLICE).geq(FEWEST), col(end));
  }

  private static Dataset<Row> compared(Dataset<Row> sums) {
    UDF2<Long, Long, Double> perMillion = Keyness::perMillion;
    UDF1<Double, Double> tail = ChiSquare::tail;
    return SliceSums.of(sums, Kind.TERM)
        .select(KEY, SliceSums.SLICES)
        .flatMap(new TermInSlices(), Encoders.row(TermInSlices.ROW))
        .join(sizes(sums), SLICE_OF)
        .withColumn(PER_MILLION, udf(perMillion, DoubleType).apply(col(COUNT), col(TOKEN_COUNT)))
        .withColumn(G2, ifRest(Keyness::g2))
        .withColumn(LOG_RATIO, ifRest(Keyness::logRatio))
        .withColumn(P_VALUE, when(col(G2).isNotNull(), udf(tail, DoubleType).apply(abs(col(G2)))));
  }

  /** The slices, each with the words of the others of its type. */
  private static Dataset<Row> sizes(Dataset<Row> sums) {
    return SliceStage.sizes(sums)
        .select(
            col(SLICE_TYPE),
            col(SLICE),
            col(TOKEN_COUNT),
            col(STORY_COUNT).as(STORIES_OF_SLICE),
            col(SliceStage.REST_WORDS));
  }

  private static Column ifRest(UDF4<Long, Long, Long, Long, Double> measure) {
    Column value =
        udf(measure, DoubleType)
            .apply(
                col(COUNT),
                col(TOKEN_COUNT),
                col(TermInSlices.REST_COUNT),
                col(SliceStage.REST_WORDS));
    return when(col(SliceStage.REST_WORDS).gt(0), value).otherwise(lit(null));
  }
}
