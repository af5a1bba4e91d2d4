package rasd.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import rasd.clusters.Vocabulary;
import rasd.corpus.Broadcasts;

/**
 * A phrase that may be part of a topic's label.
 *
 * @param terms the distinct terms of its words that the vocabulary has
 * @param count number of its occurrences outside longer phrases
 */
record TopicPhrase(String phrase, List<String> terms, long count) {
  private static final String TERMS = "terms";

  private static final int FEWEST = 2;

  /**
   * The largest number of phrases that the driver collects; the most frequent are taken. Labels
   * need far fewer.
   */
  private static final int MOST = 10_000;

  private static final StructType ROW =
      new StructType()
          .add(PHRASE, StringType)
          .add(TERMS, createArrayType(StringType))
          .add(COUNT, LongType);

  /**
   * Selects phrases.
   *
   * @param some terms from which labels may be made
   */
  private record PhraseFilter(Vocabulary vocabulary, HashSet<String> some) implements Serializable {
    /**
     * A row with the phrase and those of its terms that the vocabulary has; nothing if the phrase
     * is not selected.
     */
    List<Row> allowed(Row row) {
      List<String> terms =
          row.<String>getList(1).stream()
              .filter(term -> vocabulary.indexOf(term) != null)
              .distinct()
              .toList();
      boolean isOfThem = terms.size() >= FEWEST && some.containsAll(terms);
      return isOfThem || some.contains(row.getString(0))
          ? List.of(
              RowFactory.create(row.getString(0), terms.toArray(String[]::new), row.getLong(2)))
          : List.of();
    }
  }

  /**
   * The phrases that are in {@code some} themselves, or have at least two terms of the vocabulary,
   * all of which are in {@code some}.
   *
   * @param phrases rows with the columns phrase, count and terms, which is an array
   * @param some terms from which labels may be made
   */
  static List<TopicPhrase> among(Dataset<Row> phrases, Set<String> some, Vocabulary vocabulary) {
    Broadcast<PhraseFilter> shared =
        Broadcasts.of(new PhraseFilter(vocabulary, new HashSet<>(some)), phrases);
    FlatMapFunction<Row, Row> allowed = row -> shared.value().allowed(row).iterator();
    return phrases
        .select(PHRASE, TERMS, COUNT)
        .flatMap(allowed, Encoders.row(ROW))
        .orderBy(col(COUNT).desc(), col(PHRASE))
        .limit(MOST)
        .collectAsList()
        .stream()
        .map(row -> new TopicPhrase(row.getString(0), row.getList(1), row.getLong(2)))
        .toList();
  }

  /** Whether the phrase may replace its words in a label. */
  boolean hasSeveralTerms() {
    return terms.size() >= FEWEST;
  }
}
