package rasd.terms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import rasd.lexicon.Lexicon;
import rasd.tables.TermTables;

/** Makes the table terms from sums over the articles. */
public final class TermStage {
  private static final String AMBIGUOUS = "ambiguous"; // The number of tokens with ambiguous forms.

  private final Broadcast<Lexicon> lexicon;
  private final long articles;

  /**
   * @param lexicon tells which forms are one term
   * @param articles the number of articles, N of idf
   */
  public TermStage(Broadcast<Lexicon> lexicon, long articles) {
    this.lexicon = lexicon;
    this.articles = articles;
  }

  private UserDefinedFunction isAmbiguous() {
    Broadcast<Lexicon> shared = lexicon;
    return udf((UDF1<String, Boolean>) form -> shared.value().isAmbiguous(form), BooleanType);
  }

  private UserDefinedFunction family() {
    Broadcast<Lexicon> shared = lexicon;
    return udf((UDF1<String, String>) term -> shared.value().family(term), StringType);
  }

  private UserDefinedFunction term() {
    Broadcast<Lexicon> shared = lexicon;
    return udf((UDF1<String, String>) form -> shared.value().of(form).term(), StringType);
  }

  /**
   * The table terms.
   *
   * @param totals the count, article_count, story_count and dispersion of each term
   * @param forms the result of {@link LexiconStage#forms}
   */
  public Dataset<Row> terms(Dataset<Row> totals, Dataset<Row> forms) {
    return TermTables.TERMS.conform(
        totals
            .join(byTerm(forms), TERM)
            .withColumn(IDF, idf(col(ARTICLE_COUNT)))
            .withColumn(FAMILY, family().apply(col(TERM)))
            .withColumn(AMBIGUOUS_SHARE, col(AMBIGUOUS).divide(col(COUNT))));
  }

  /** The surfaces of each term, and the number of its tokens that are ambiguous. */
  private Dataset<Row> byTerm(Dataset<Row> forms) {
    return forms
        .where(col(COUNT).isNotNull())
        .select(
            term().apply(col(FORM)).as(TERM),
            isAmbiguous().apply(col(FORM)).as(AMBIGUOUS),
            explode(col(FormSums.SURFACES)).as(new String[] {SURFACE, COUNT}))
        .groupBy(TERM)
        .agg(
            sort_array(collect_list(struct(col(SURFACE), col(COUNT)))).as(FormSums.SURFACES),
            sum(when(col(AMBIGUOUS), col(COUNT)).otherwise(0)).as(AMBIGUOUS))
        .select(col(TERM), col(AMBIGUOUS), map_from_entries(col(FormSums.SURFACES)).as(FORMS));
  }

  private Column idf(Column articleCount) {
    double numerator = articles + 1.0;
    UserDefinedFunction idf =
        udf(
            (UDF1<Long, Double>) holding -> StrictMath.log(numerator / (holding + 1.0)),
            DoubleType);
    return idf.apply(articleCount);
  }
}
