package rasd.terms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.zip_with;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.StructType;
import rasd.lexicon.Lexicon;
import rasd.tables.TermTables;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Counts of terms, from the counts of forms that each article already carries. */
public final class TermStage {
  /** Array of term and count, sorted by term. */
  public static final String TERM_COUNTS = "term_counts";

  private static final String FORM_COUNTS = "form_counts";
  private static final String TOKENS = "tokens";
  private static final String WORD = "word";

  private static final StructType ENTRY_OF_FORM =
      new StructType().add(TERM, StringType).add(PIECES, StringType);
  private static final StructType TERM_COUNT =
      new StructType().add(TERM, StringType).add(COUNT, LongType);

  private final Broadcast<Lexicon> lexicon;
  private final long articles;

  /**
   * @param lexicon which forms are one term
   * @param articles how many articles there are, N of idf
   */
  public TermStage(Broadcast<Lexicon> lexicon, long articles) {
    this.lexicon = lexicon;
    this.articles = articles;
  }

  /**
   * The articles with their terms: {@link #TERM_COUNTS} is new, and each word among the tokens gets
   * its pieces and its term.
   *
   * @param corpus with the arrays form_counts and tokens
   */
  public Dataset<Row> withTerms(Dataset<Row> corpus) {
    Column entries = transform(col(TOKENS), token -> entry(token::getField));
    return withTermCounts(corpus)
        .withColumn(TOKENS, zip_with(col(TOKENS), entries, TermStage::withEntry));
  }

  /**
   * The articles with {@link #TERM_COUNTS}.
   *
   * @param corpus with the array form_counts
   */
  public Dataset<Row> withTermCounts(Dataset<Row> corpus) {
    return corpus.withColumn(TERM_COUNTS, termCounts().apply(col(FORM_COUNTS)));
  }

  private static Column withEntry(Column token, Column entry) {
    return token
        .withField(TERM, entry.getField(TERM))
        .withField(PIECES, pieces(entry, token.getField(PIECES)));
  }

  /** The list has told the pieces of stop words already. */
  private static Column pieces(Column entry, Column ofStopWord) {
    return coalesce(entry.getField(PIECES), ofStopWord);
  }

  /** Null but for a word that is no stop word. */
  private Column entry(Function<String, Column> field) {
    Broadcast<Lexicon> shared = lexicon;
    UDF1<String, Row> entry =
        form -> {
          Lexicon.Entry found = shared.value().of(form);
          return RowFactory.create(found.term(), found.pieces());
        };
    Column isTerm = field.apply(KIND).equalTo(WORD).and(not(field.apply(IS_STOP_WORD)));
    return when(isTerm, udf(entry, ENTRY_OF_FORM).apply(field.apply(NORMALIZED)));
  }

  private UserDefinedFunction term() {
    Broadcast<Lexicon> shared = lexicon;
    return udf((UDF1<String, String>) form -> shared.value().of(form).term(), StringType);
  }

  private UserDefinedFunction termCounts() {
    Broadcast<Lexicon> shared = lexicon;
    UDF1<Seq<Row>, Seq<Row>> function =
        forms -> termCounts(CollectionConverters.asJava(forms), shared.value());
    return udf(function, createArrayType(TERM_COUNT));
  }

  private static Seq<Row> termCounts(List<Row> forms, Lexicon lexicon) {
    Map<String, Long> counts = new TreeMap<>();
    for (Row form : forms) {
      counts.merge(lexicon.of(form.getString(0)).term(), form.getLong(2), Long::sum);
    }
    List<Row> rows =
        counts.entrySet().stream()
            .map(entry -> RowFactory.create(entry.getKey(), entry.getValue()))
            .toList();
    return CollectionConverters.asScala(rows).toSeq();
  }

  /**
   * The table terms.
   *
   * @param totals of each term its count, article_count, story_count and dispersion
   * @param forms from {@link LexiconStage#forms}
   */
  public Dataset<Row> terms(Dataset<Row> totals, Dataset<Row> forms) {
    return TermTables.TERMS.conform(
        totals.join(byTerm(forms), TERM).withColumn(IDF, idf(col(ARTICLE_COUNT))));
  }

  /** The surfaces of each term. */
  private Dataset<Row> byTerm(Dataset<Row> forms) {
    return forms
        .where(col(COUNT).isNotNull())
        .select(
            term().apply(col(FORM)).as(TERM),
            explode(col(FormSums.SURFACES)).as(new String[] {SURFACE, COUNT}))
        .groupBy(TERM)
        .agg(sort_array(collect_list(struct(col(SURFACE), col(COUNT)))).as(FormSums.SURFACES))
        .select(col(TERM), map_from_entries(col(FormSums.SURFACES)).as(FORMS));
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
