package rasd.slices;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import rasd.tables.Slices;

/**
 * Counts once what all tables of slices are made of: of each slice its words, of each slice its
 * terms, entities and forms of names, in tokens, articles and stories. The articles of a story are
 * counted together, so that only sums are shuffled after that and no story is counted twice.
 */
public final class SliceSums {
  /** The type of the slices that are a day's articles: no field has such a name. */
  static final String OF_DAY = "";

  private final Slices slices;
  private final boolean byDay;
  private final Articles columns;

  /**
   * The names of the columns that are counted.
   *
   * @param words number of its words
   * @param terms array of (term, count)
   * @param mentions array of (entity_id, form, …)
   */
  public record Articles(String words, String terms, String mentions) {}

  /**
   * @param byDay whether terms and entities are counted by day as well, for bursts
   */
  public SliceSums(Slices slices, boolean byDay, Articles columns) {
    this.slices = slices;
    this.byDay = byDay;
    this.columns = columns;
  }

  /**
   * Sums by slice, kind and key. To be kept, as several tables are made of them.
   *
   * @param articles story_id, source, published_on, metadata and the columns named
   */
  public Dataset<Row> of(Dataset<Row> articles) {
    Dataset<Row> counted =
        articles.select(
            col(STORY_ID),
            slicesAndDay().as(StorySums.SLICES),
            col(columns.words()).as(StorySums.WORDS),
            col(columns.terms()).getField(TERM).as(StorySums.TERMS),
            col(columns.terms()).getField(COUNT).as(StorySums.COUNTS),
            col(columns.mentions()).getField(ENTITY_ID).as(StorySums.ENTITIES),
            col(columns.mentions()).getField(FORM).as(StorySums.FORMS));
    return counted
        .groupBy(STORY_ID)
        .as(Encoders.STRING(), Encoders.row(counted.schema()))
        .flatMapGroups(new StorySums(), Encoders.row(StorySums.SUMMED))
        .select(col(StorySums.SLICES), inline(col(StorySums.ITEMS)))
        .select(
            inline(col(StorySums.SLICES)),
            col(KIND),
            col(KEY),
            col(FORM),
            col(COUNT),
            col(ARTICLE_COUNT))
        .where(not(isNameOfDay()))
        .groupBy(SLICE_TYPE, SLICE, KIND, KEY, FORM)
        .agg(
            sum(COUNT).as(COUNT),
            sum(ARTICLE_COUNT).as(ARTICLE_COUNT),
            count(lit(1)).as(STORY_COUNT));
  }

  /** Forms are compared by no table of days. */
  private static Column isNameOfDay() {
    return col(KIND).equalTo(StorySums.NAME).and(col(SLICE_TYPE).equalTo(OF_DAY));
  }

  private Column slicesAndDay() {
    Column day =
        when(
            col(PUBLISHED_ON).isNotNull(),
            struct(lit(OF_DAY).as(SLICE_TYPE), col(PUBLISHED_ON).cast(StringType).as(SLICE)));
    return byDay ? array_compact(concat(slices.ofArticle(), array(day))) : slices.ofArticle();
  }

  /** The totals of each term in the whole corpus. */
  public static Dataset<Row> termTotals(Dataset<Row> sums) {
    return of(sums, StorySums.TERM)
        .where(col(SLICE_TYPE).equalTo(Slices.ALL))
        .select(col(KEY).as(TERM), col(COUNT), col(ARTICLE_COUNT), col(STORY_COUNT));
  }

  /** The sums of one kind, over the slices that are tables' own. */
  static Dataset<Row> of(Dataset<Row> sums, String kind) {
    return sums.where(col(KIND).equalTo(kind).and(col(SLICE_TYPE).notEqual(OF_DAY)));
  }
}
