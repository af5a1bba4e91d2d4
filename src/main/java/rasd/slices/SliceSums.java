package rasd.slices;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import rasd.corpus.Corpus;
import rasd.corpus.KeyedRows;
import rasd.corpus.PartialSums;
import rasd.measures.Dispersion;
import rasd.tables.Slices;

/**
 * Makes the counts on which all tables of slices are based: the words, terms, entities and forms of
 * names in each slice, in tokens, articles and stories. An item, such as a term, is one row with
 * all its slices.
 *
 * <p>At first every article counts as one story. Then the articles that share a story are read
 * again, story by story, and the stories that were counted too often are subtracted.
 */
public final class SliceSums {
  /** The column with the {@link SliceCounts} of an item. */
  static final String SLICES = ItemLog.SLICES;

  /** An item, its counts in the whole corpus, its dispersion if it is a term, and its slices. */
  static final StructType SUMS =
      new StructType()
          .add(KIND, StringType)
          .add(KEY, StringType)
          .add(FORM, StringType)
          .add(COUNT, LongType)
          .add(ARTICLE_COUNT, LongType)
          .add(STORY_COUNT, LongType)
          .add(DISPERSION, DoubleType)
          .add(SLICES, BinaryType);

  private final ArticleSlices slices;
  private final Dispersion dispersion;
  private final int mostNotes;

  /**
   * @param unit the unit of bursts; if it is a day, terms and entities are also counted by day
   * @param dispersion the measure of dispersion for the articles of the corpus
   */
  public SliceSums(Slices slices, BatchUnit unit, Dispersion dispersion) {
    this(new ArticleSlices(slices, unit), dispersion, ItemLog.MOST_NOTES);
  }

  /**
   * @param mostNotes the number of notes that a task keeps in memory
   */
  SliceSums(ArticleSlices slices, Dispersion dispersion, int mostNotes) {
    this.slices = slices;
    this.dispersion = dispersion;
    this.mostNotes = mostNotes;
  }

  /**
   * The sums of each item. The caller should persist them, because several tables are made from
   * them.
   *
   * @param sharesStory whether an article shares its story with others, as a condition on {@link
   *     Corpus#rows}
   */
  public Dataset<Row> of(Corpus articles, Column sharesStory) {
    Corpus ofStories =
        Corpus.of(
            articles
                .rows()
                .where(sharesStory)
                .repartition(col(STORY_ID))
                .sortWithinPartitions(STORY_ID));
    ArticleSlices in = slices;
    int most = mostNotes;
    Dataset<Row> told = notes(articles, () -> new ArticleNotes(in, new ItemLog(most)));
    Dataset<Row> retold = notes(ofStories, () -> new RetoldNotes(in, new ItemLog(most)));
    return KeyedRows.summed(told.union(retold), ItemLog.KEYS, new ItemSum(dispersion), SUMS);
  }

  private static Dataset<Row> notes(Corpus articles, PartialSums.Opener notes) {
    return articles.sums(ItemCounts.SECTIONS, notes, ItemLog.ROW);
  }

  /** The totals of each term in the whole corpus, and its dispersion. */
  public static Dataset<Row> termTotals(Dataset<Row> sums) {
    return of(sums, ItemKind.TERM)
        .select(
            col(KEY).as(TERM), col(COUNT), col(ARTICLE_COUNT), col(STORY_COUNT), col(DISPERSION));
  }

  /** The sums of one kind of items. */
  static Dataset<Row> of(Dataset<Row> sums, ItemKind kind) {
    return sums.where(col(KIND).equalTo(kind.label()));
  }
}
