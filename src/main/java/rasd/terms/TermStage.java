package rasd.terms;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createMapType;
import static rasd.tables.Columns.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import rasd.article.Section;
import rasd.corpus.Corpus;
import rasd.lexicon.Lexicon;
import rasd.tables.TermTables;
import rasd.tables.TextOrder;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Makes the table terms from sums over the articles. */
public final class TermStage {
  private static final String AMBIGUOUS = "ambiguous"; // The number of tokens with ambiguous forms.

  private final Broadcast<Lexicon> lexicon;
  private final long articles;

  /**
   * @param lexicon the terms of forms
   * @param articles the number of articles, from which idf is computed
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
   * @param termed the articles with their terms
   */
  public Dataset<Row> terms(Dataset<Row> totals, Dataset<Row> forms, Corpus termed) {
    return TermTables.TERMS.conform(
        totals
            .join(byTerm(words(forms).unionByName(moved(termed))), TERM)
            .withColumn(IDF, idf(col(ARTICLE_COUNT)))
            .withColumn(FAMILY, family().apply(col(TERM)))
            .withColumn(AMBIGUOUS_SHARE, col(AMBIGUOUS).divide(col(COUNT))));
  }

  /**
   * The surfaces of all forms, each with the term that the form has by itself, whatever the
   * sentence.
   */
  private Dataset<Row> words(Dataset<Row> forms) {
    return forms
        .where(col(COUNT).isNotNull())
        .select(
            term().apply(col(FORM)).as(TERM),
            isAmbiguous().apply(col(FORM)).as(AMBIGUOUS),
            explode(col(FormSums.SURFACES)).as(new String[] {SURFACE, COUNT}));
  }

  /**
   * Corrections to {@link #words} for the sentences in which an ambiguous form counts as a term
   * other than the one that it has by itself: a positive count for that term, and a negative one
   * for the term that the form has by itself.
   */
  private Dataset<Row> moved(Corpus termed) {
    Broadcast<Lexicon> shared = lexicon;
    Dataset<Row> senses =
        termed.sums(
            EnumSet.of(Section.TOKENS, Section.TERMS),
            () -> new SenseSums(shared.value()),
            SenseSums.ROW);
    Column toSense = struct(col(TERM), col(COUNT));
    Column fromForm = struct(term().apply(col(FORM)).as(TERM), col(COUNT).multiply(-1).as(COUNT));
    return senses
        .select(col(SURFACE), explode(array(toSense, fromForm)).as(COUNT))
        .select(
            col(COUNT).getField(TERM).as(TERM),
            lit(true).as(AMBIGUOUS),
            col(SURFACE),
            col(COUNT).getField(COUNT).as(COUNT));
  }

  /** The surfaces of each term, and the number of its tokens that are ambiguous. */
  private static Dataset<Row> byTerm(Dataset<Row> words) {
    UDF1<Seq<Row>, Map<String, Long>> summed = TermStage::summed;
    return words
        .groupBy(TERM)
        .agg(
            collect_list(struct(col(SURFACE), col(COUNT))).as(FORMS),
            sum(when(col(AMBIGUOUS), col(COUNT)).otherwise(0)).as(AMBIGUOUS))
        .withColumn(FORMS, udf(summed, createMapType(StringType, LongType)).apply(col(FORMS)));
  }

  /** The sum of the counts of each surface, sorted by surface; sums of 0 are left out. */
  private static Map<String, Long> summed(Seq<Row> surfaces) {
    Map<String, Long> sums = new TreeMap<>(TextOrder::compare);
    for (Row surface : CollectionConverters.asJava(surfaces)) {
      sums.merge(surface.getString(0), surface.getLong(1), Long::sum);
    }
    sums.values().removeIf(count -> count == 0);
    return sums;
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
