package rasd.comentions;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import java.util.EnumSet;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import rasd.article.Section;
import rasd.corpus.Corpus;
import rasd.corpus.SharedStories;
import rasd.tables.Context;
import rasd.tables.NameTables;
import rasd.writing.Observed;
import rasd.writing.TableParts;
import rasd.writing.WrittenTable;

/**
 * Counts which entities are mentioned together, in each slice. Each task counts its own articles.
 * The sums are shuffled twice: by pair, to add up the counts in each place, and by place, to
 * compute the measures of all pairs there.
 */
public final class ComentionStage {
  /**
   * The number of parts of the table per shuffle partition. It is above 1, because otherwise the
   * largest places would share a task.
   */
  private static final int PARTS_A_SHUFFLE = 8;

  private final Broadcast<EntityNumbers> numbers;
  private final Broadcast<Places> places;
  private final Broadcast<? extends SharedStories> stories;
  private final ComentionSettings settings;

  /**
   * @param numbers the numbers of all entities that are mentioned
   * @param places the places in which pairs are counted
   * @param stories says which articles share their story with others
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
   * The sums of each place, with many pairs per row. The caller should persist them, because they
   * are read more than once.
   *
   * @param articles the articles, with tokens and mentions
   */
  public Dataset<Row> pairs(Corpus articles) {
    int parts = Corpus.shuffleParts(articles.rows().sparkSession());
    PairBlocks blocks = new PairBlocks(numbers.value().size(), parts);
    return articles
        .sums(
            EnumSet.of(Section.TOKENS, Section.MENTIONS),
            new TaskPairs.TaskPairsOpener(
                numbers, places, stories, settings.mostEntities(), blocks),
            TaskPairs.TYPE)
        .repartitionById(parts, col(TaskPairs.PART))
        .sortWithinPartitions(TaskPairs.PAIR)
        .mapPartitions(
            new PlaceChunks(places, blocks, settings.leastSliceWeight()),
            Encoders.row(ChunkWriter.TYPE));
  }

  /**
   * The pairs, with a counter of those that are not listed, which is filled while the pairs are
   * written.
   *
   * @param pairs from {@link #pairs}
   */
  public static Dataset<Row> counted(Dataset<Row> pairs, Observed leftOut) {
    return leftOut.of(pairs, coalesce(sum(ChunkWriter.LEFT_OUT), lit(0L)).as(ChunkWriter.LEFT_OUT));
  }

  /**
   * The number of pairs that are not listed, once the pairs have been written. A pair counts once
   * for each place that does not list it.
   */
  public static long leftOut(Observed leftOut) {
    return leftOut.number(ChunkWriter.LEFT_OUT);
  }

  /**
   * Writes the table comentions.
   *
   * @param pairs from {@link #pairs}
   */
  public WrittenTable write(Dataset<Row> pairs, TableParts tables) {
    int ranges = ranges(Corpus.shuffleParts(pairs.sparkSession()));
    return tables.write(
        NameTables.COMENTIONS,
        pairs
            .repartitionById(ranges, range(ranges))
            .sortWithinPartitions(ChunkWriter.PLACE, ChunkWriter.IS_LISTED, ChunkWriter.FIRST),
        new ComentionRows(numbers, places, settings.backboneAlpha()));
  }

  private int ranges(int shuffleParts) {
    return Math.max(1, Math.min(places.value().count(), PARTS_A_SHUFFLE * shuffleParts));
  }

  /**
   * The range of a place. A range consists of adjacent places, whose rows are adjacent in the
   * table.
   */
  private Column range(int ranges) {
    return floor(col(ChunkWriter.PLACE).multiply(ranges).divide(places.value().count()))
        .cast(IntegerType);
  }

  /**
   * The pairs with the greatest weights in the whole corpus. Each row has the pairs of one kind of
   * context.
   *
   * @param pairs from {@link #pairs}
   * @param most the maximum number of pairs per kind of context; ties are broken by the order of
   *     the pairs
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
}
