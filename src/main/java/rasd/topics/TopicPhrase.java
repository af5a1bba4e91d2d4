package rasd.topics;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_size;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.forall;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static rasd.tables.Columns.*;

import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;

/**
 * A phrase that may stand in the label of a topic.
 *
 * @param terms of its words, those that the vocabulary has, each once
 * @param count how often it stands by itself
 */
record TopicPhrase(String phrase, List<String> terms, long count) {
  private static final String TERMS = "terms";

  private static final int FEWEST = 2;

  /** Most phrases brought to the driver, the most frequent ones: far more than labels can use. */
  private static final int MOST = 10_000;

  /**
   * The phrases that are among some terms, or of which all terms of the vocabulary are.
   *
   * @param phrases with the columns phrase, count and terms, an array
   * @param some terms that labels may be made of
   */
  static List<TopicPhrase> among(Dataset<Row> phrases, Set<String> some, Vocabulary vocabulary) {
    JavaSparkContext context =
        JavaSparkContext.fromSparkContext(phrases.sparkSession().sparkContext());
    Broadcast<Vocabulary> shared = context.broadcast(vocabulary);
    Broadcast<Set<String>> allowed = context.broadcast(some);
    UDF1<String, Boolean> isKnown = term -> shared.value().indexOf(term) != null;
    UDF1<String, Boolean> isAllowed = term -> allowed.value().contains(term);
    return phrases
        .withColumn(
            TERMS,
            array_distinct(filter(col(TERMS), term -> udf(isKnown, BooleanType).apply(term))))
        .where(
            array_size(col(TERMS))
                .geq(FEWEST)
                .and(forall(col(TERMS), term -> udf(isAllowed, BooleanType).apply(term)))
                .or(udf(isAllowed, BooleanType).apply(col(PHRASE))))
        .orderBy(col(COUNT).desc(), col(PHRASE))
        .limit(MOST)
        .select(PHRASE, TERMS, COUNT)
        .collectAsList()
        .stream()
        .map(row -> new TopicPhrase(row.getString(0), row.getList(1), row.getLong(2)))
        .toList();
  }

  /** Whether it may take the place of its words. */
  boolean hasSeveralTerms() {
    return terms.size() >= FEWEST;
  }
}
