package rasd.comentions;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import java.util.EnumSet;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import rasd.article.Section;
import rasd.corpus.Corpus;
import rasd.corpus.SharedStories;
import rasd.tables.NameTables;
import rasd.tables.Observed;
import rasd.tables.PartFile;
import rasd.tables.TableParts;
import rasd.tables.WrittenTable;

/**
 * Counts which entities are mentioned together, over all articles, by source and by month. Tasks
 * count their articles by themselves; their sums meet once by pair, which gives the counts of each
 * place, and once by place, where the measures of its pairs are made.
 */
public final class ComentionStage {
  /** A part of the table is as many places, so that the largest of them do not share a task. */
  private static final int PARTS_A_SHUFFLE = 8;

  private static final double NANOS = 1e9;

  private final Broadcast<EntityNumbers> numbers;
  private final Broadcast<Places> places;
  private final Broadcast<? extends SharedStories> stories;
  private final ComentionSettings settings;

  /**
   * @param numbers those of all entities that are mentioned
   * @param places those of the parts of the corpus that are counted by themselves
   */
  public ComentionStage(
      Broadcast<EntityNumbers> numbers,
      Broadcast<Places> places,
      Broadcast<? extends SharedStories> stories,
      ComentionSettings settings) {
    this.numbers = numbers;
    this.places = places;
    this.stories = stories;
    this.settings = settings;
  }

  /**
   * The sums of each place, many pairs a row. To be kept, as they are read more than once.
   *
   * @param articles with tokens and mentions
   */
  public Dataset<Row> pairs(Corpus articles) {
    int parts = shuffleParts(articles.rows().sparkSession());
    PairBlocks blocks = new PairBlocks(numbers.value().size(), parts);
    return articles
        .sums(
            EnumSet.of(Section.TOKENS, Section.MENTIONS),
            new TaskPairs.Opener(numbers, places, stories, settings.mostEntities(), blocks),
            TaskPairs.TYPE)
        .repartitionById(parts, col(TaskPairs.PART))
        .sortWithinPartitions(TaskPairs.PAIR)
        .mapPartitions(
            new PlaceChunks(places, blocks, settings.leastSliceWeight()),
            Encoders.row(ChunkWriter.TYPE));
  }

  /**
   * The pairs, those that are not listed being counted when they are written.
   *
   * @param pairs from {@link #pairs}
   */
  public static Dataset<Row> counted(Dataset<Row> pairs, Observed leftOut) {
    return leftOut.of(pairs, coalesce(sum(ChunkWriter.LEFT_OUT), lit(0L)).as(ChunkWriter.LEFT_OUT));
  }

  /** How many pairs are not listed, each in every place, once they have been written. */
  public static long leftOut(Observed leftOut) {
    return leftOut.number(ChunkWriter.LEFT_OUT);
  }

  /**
   * Writes the table comentions.
   *
   * @param pairs from {@link #pairs}
   */
  public WrittenTable write(Dataset<Row> pairs, TableParts tables) {
    long start = System.nanoTime();
    int ranges = ranges(shuffleParts(pairs.sparkSession()));
    List<PartFile> parts =
        pairs
            .repartitionById(ranges, range(ranges))
            .sortWithinPartitions(ChunkWriter.PLACE, ChunkWriter.IS_LISTED, ChunkWriter.FIRST)
            .toJavaRDD()
            .mapPartitions(new ComentionRows(numbers, places, settings.backboneAlpha(), tables))
            .collect();
    return tables.join(NameTables.COMENTIONS, parts, (System.nanoTime() - start) / NANOS);
  }

  private int ranges(int shuffleParts) {
    return Math.max(1, Math.min(places.value().count(), PARTS_A_SHUFFLE * shuffleParts));
  }

  /** Places next to each other are in one range, as their rows are in the table. */
  private Column range(int ranges) {
    return floor(col(ChunkWriter.PLACE).multiply(ranges).divide(places.value().count()))
        .cast(IntegerType);
  }

  /**
   * The pairs of greatest weight in each context, over the whole corpus: a row a context.
   *
   * @param pairs from {@link #pairs}
   * @param most how many of a context; of those of equal weight the first
   */
  public Dataset<Row> strongest(Dataset<Row> pairs, int most) {
    Places known = places.value();
    int slices = Math.max(1, known.count() / Context.count());
    return pairs
        .where(
            col(ChunkWriter.PLACE)
                .isin(known.ofAll().toArray())
                .and(not(col(ChunkWriter.IS_LISTED))))
        .select(ChunkWriter.PLACE, ChunkWriter.CHUNK, ChunkWriter.FIRST)
        .repartitionById(
            Context.count(), floor(col(ChunkWriter.PLACE).divide(slices)).cast(IntegerType))
        .sortWithinPartitions(ChunkWriter.FIRST)
        .mapPartitions(
            new StrongestPairs(numbers, places, most), Encoders.row(StrongestPairs.TYPE));
  }

  private static int shuffleParts(SparkSession session) {
    return Integer.parseInt(session.conf().get("spark.sql.shuffle.partitions"));
  }
}
