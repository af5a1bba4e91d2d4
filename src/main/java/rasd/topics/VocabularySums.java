package rasd.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import rasd.article.Article;
import rasd.clusters.Vocabulary;
import rasd.corpus.Corpus;
import rasd.corpus.Iterators;
import rasd.corpus.PartialSums;

/**
 * Counts the occurrences of each term in the units to which a model is fitted, and the units that
 * have the term.
 */
final class VocabularySums implements PartialSums {
  private static final String UNITS = "units";

  /** Stands for all units instead of a term, as no term is empty. */
  private static final String ALL_UNITS = "";

  private static final StructType SUMS =
      new StructType().add(TERM, StringType).add(COUNT, LongType).add(UNITS, LongType);

  private static final int FEWEST_UNITS_OF_TERM = 2;
  private static final int MANY_UNITS = 1000;
  private static final int FEWEST_OF_MANY = 5;

  /**
   * The number of rows that are read beyond the size of the vocabulary, to make up for terms that
   * are left out because too many units have them.
   */
  private static final int MOST_COMMON_TERMS = 2000;

  /** The maximum number of terms in memory, about 40 MB. */
  private static final int MOST_KEPT = 250_000;

  /** The sums of one term. */
  private static final class TermSum {
    private long count;
    private long units;
  }

  private final TopicUnits unit;
  private final TermFinder finder;
  private final Map<String, TermSum> sums = new HashMap<>();

  VocabularySums(TopicUnits unit, TermFinder finder) {
    this.unit = unit;
    this.finder = finder;
  }

  /**
   * The vocabulary of the units to which a model is fitted.
   *
   * @param inOneTask whether one task counts the articles, which is faster if they are few
   */
  static Vocabulary vocabulary(
      Corpus articles,
      TopicUnits unit,
      TermFinder finder,
      TopicSettings settings,
      boolean inOneTask) {
    Dataset<Row> partial =
        articles.sums(finder.sections(), () -> new VocabularySums(unit, finder), SUMS);
    List<Row> rows =
        (inOneTask ? partial.coalesce(1) : partial)
            .groupBy(TERM)
            .agg(sum(COUNT).as(COUNT), sum(UNITS).as(UNITS))
            .where(col(UNITS).geq(FEWEST_UNITS_OF_TERM).or(col(TERM).equalTo(ALL_UNITS)))
            .orderBy(col(TERM).notEqual(ALL_UNITS), col(COUNT).desc(), col(TERM))
            .limit(settings.vocabulary() + MOST_COMMON_TERMS)
            .collectAsList();
    long total = rows.isEmpty() ? 0 : rows.get(0).getLong(2);
    long least = total < MANY_UNITS ? FEWEST_UNITS_OF_TERM : FEWEST_OF_MANY;
    double most = Math.max(FEWEST_UNITS_OF_TERM, settings.maxShare() * total);
    List<Vocabulary.VocabularyTerm> entries =
        rows.stream()
            .skip(1)
            .map(
                row ->
                    new Vocabulary.VocabularyTerm(row.getString(0), row.getLong(1), row.getLong(2)))
            .filter(entry -> entry.units() >= least && entry.units() <= most)
            .filter(entry -> entry.units() < total) // A term of all units has idf 0.
            .limit(settings.vocabulary())
            .toList();
    return new Vocabulary(entries, total);
  }

  @Override
  public void add(Article article) {
    if (TopicUnits.trains(article)) {
      ArticleTerms terms = ArticleTerms.of(article, finder);
      List<ArticleTerms.PartTerms> parts = unit.of(article, terms);
      of(ALL_UNITS).units += unit.count(parts);
      TermSum[] ofTerms = terms.names().stream().map(this::of).toArray(TermSum[]::new);
      for (ArticleTerms.PartTerms part : parts) {
        for (int i = 0; i < part.terms().length; i++) {
          ofTerms[part.terms()[i]].count += part.counts()[i];
          ofTerms[part.terms()[i]].units++;
        }
      }
    }
  }

  private TermSum of(String term) {
    return sums.computeIfAbsent(term, added -> new TermSum());
  }

  @Override
  public boolean isFull() {
    return sums.size() >= MOST_KEPT;
  }

  @Override
  public Iterator<Row> drain() {
    return Iterators.drained(sums, (term, sum) -> RowFactory.create(term, sum.count, sum.units));
  }
}
