package rasd.learning;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import rasd.article.Article;
import rasd.article.Evidence;
import rasd.corpus.Iterators;
import rasd.corpus.PartialSums;
import rasd.corpus.ScalaSeqs;
import rasd.names.TypedName;
import rasd.tables.TextOrder;

/** Sums of the evidence for each candidate in the articles of a task. */
final class EvidenceSums implements PartialSums {
  static final String THOUSANDTHS = "thousandths";
  static final String BEST = "best";
  static final String SIGNAL = "signal";
  static final String SIGNALS = "signals";
  static final String INFLECTED = "inflected";

  static final StructType TYPE_OF_ROWS =
      new StructType()
          .add(TYPE, StringType)
          .add(NAME, StringType)
          .add(FORM, StringType)
          .add(COUNT, IntegerType)
          .add(SIGNAL, StringType)
          .add(BEST, IntegerType)
          .add(ARTICLE_COUNT, LongType)
          .add(THOUSANDTHS, LongType)
          .add(SIGNALS, createArrayType(StringType))
          .add(INFLECTED, LongType);

  /** The number of names at which the sums are passed on, because they take some 60 MB. */
  private static final int MOST_NAMES = 200_000;

  private static final String STRONGEST = "strongest";

  private final int mostNames;
  private final Map<TypedName, EvidenceSum> sums = new HashMap<>();

  private EvidenceSums(int mostNames) {
    this.mostNames = mostNames;
  }

  static PartialSums open() {
    return new EvidenceSums(MOST_NAMES);
  }

  /**
   * Opens sums with another limit.
   *
   * @param mostNames number of distinct names at which the sums are passed on
   */
  static PartialSums.Opener ofAtMost(int mostNames) {
    return () -> new EvidenceSums(mostNames);
  }

  /** The sums of all tasks, one row per name. */
  static Dataset<Row> together(Dataset<Row> ofTasks) {
    return ofTasks
        .groupBy(TYPE, NAME)
        .agg(
            max(struct(COUNT, FORM)).getField(FORM).as(FORM),
            max(struct(BEST, SIGNAL)).as(STRONGEST),
            sum(ARTICLE_COUNT).as(ARTICLE_COUNT),
            sum(THOUSANDTHS).as(THOUSANDTHS),
            size(array_distinct(flatten(collect_list(SIGNALS)))).as(SIGNALS),
            sum(INFLECTED).as(INFLECTED))
        .withColumn(SIGNAL, col(STRONGEST).getField(SIGNAL))
        .withColumn(BEST, col(STRONGEST).getField(BEST));
  }

  @Override
  public void add(Article article) {
    for (Evidence evidence : article.evidence()) {
      sums.computeIfAbsent(
              new TypedName(evidence.type(), evidence.name()), key -> new EvidenceSum())
          .add(evidence);
    }
  }

  @Override
  public boolean isFull() {
    return sums.size() >= mostNames;
  }

  @Override
  public Iterator<Row> drain() {
    return Iterators.drained(sums, (name, sum) -> sum.row(name));
  }

  /** The evidence of one candidate. */
  private static final class EvidenceSum {
    private final TreeSet<String> signals = new TreeSet<>();
    private String form = "";
    private int count;
    private String signal = "";
    private int best = -1;
    private long articles;
    private long thousandths;
    private long inflected;

    /**
     * Adds evidence. Ties are broken by the greater text in {@link TextOrder}, as when the sums of
     * tasks are added up.
     */
    void add(Evidence evidence) {
      if (isMore(evidence.count(), evidence.form(), count, form)) {
        count = evidence.count();
        form = evidence.form();
      }
      if (isMore(evidence.thousandths(), evidence.signal(), best, signal)) {
        best = evidence.thousandths();
        signal = evidence.signal();
      }
      signals.add(evidence.signal());
      articles++;
      thousandths += evidence.thousandths();
      inflected += evidence.isInflected() ? 1 : 0;
    }

    private static boolean isMore(int number, String text, int than, String thanText) {
      return number > than || (number == than && TextOrder.compare(text, thanText) > 0);
    }

    Row row(TypedName candidate) {
      return RowFactory.create(
          candidate.type().name(),
          candidate.name(),
          form,
          count,
          signal,
          best,
          articles,
          thousandths,
          ScalaSeqs.of(signals),
          inflected);
    }
  }
}
