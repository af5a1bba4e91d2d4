package rasd.terms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static rasd.tables.Columns.*;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import rasd.tables.TermTables;

/**
 * Counts of terms, from the counts that each article already carries: {@code term_counts}, an array
 * of term, count and forms.
 */
public final class TermStage {
  private static final String SURFACES = "surfaces";

  private final String termCounts;
  private final long articles;

  /**
   * @param termCounts name of the column of counts
   * @param articles how many articles there are, N of idf
   */
  public TermStage(String termCounts, long articles) {
    this.termCounts = termCounts;
    this.articles = articles;
  }

  /** The table terms, from one row an article. */
  public Dataset<Row> terms(Dataset<Row> corpus) {
    Dataset<Row> counted = corpus.select(col(ARTICLE_ID), col(STORY_ID), inline(col(termCounts)));
    Dataset<Row> totals =
        counted
            .groupBy(TERM)
            .agg(
                sum(COUNT).as(COUNT),
                count(lit(1)).as(ARTICLE_COUNT),
                count_distinct(col(STORY_ID)).as(STORY_COUNT));
    return TermTables.TERMS.conform(
        totals
            .join(forms(counted), TERM)
            .withColumn(IDF, idf(col(ARTICLE_COUNT)))
            .withColumn(DISPERSION, lit(null).cast(DataTypes.DoubleType)));
  }

  private static Dataset<Row> forms(Dataset<Row> counted) {
    return counted
        .select(col(TERM), explode(col(FORMS)))
        .groupBy(col(TERM), col("key").as(SURFACE))
        .agg(sum("value").as(COUNT))
        .groupBy(TERM)
        .agg(sort_array(collect_list(struct(col(SURFACE), col(COUNT)))).as(SURFACES))
        .select(col(TERM), map_from_entries(col(SURFACES)).as(FORMS));
  }

  /**
   * The table article_terms.
   *
   * @param terms the table terms as written
   */
  public Dataset<Row> articleTerms(Dataset<Row> corpus, Dataset<Row> terms) {
    Dataset<Row> counted =
        corpus
            .select(col(ARTICLE_ID), inline(col(termCounts)))
            .select(ARTICLE_ID, TERM, COUNT)
            .join(terms.select(TERM, IDF), TERM)
            .withColumn(TF_IDF, col(COUNT).multiply(col(IDF)));
    return TermTables.ARTICLE_TERMS.conform(counted);
  }

  private Column idf(Column articleCount) {
    double numerator = articles + 1.0;
    UserDefinedFunction idf =
        udf(
            (UDF1<Long, Double>) holding -> StrictMath.log(numerator / (holding + 1.0)),
            DataTypes.DoubleType);
    return idf.apply(articleCount);
  }
}
