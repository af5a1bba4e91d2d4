package rasd.topics;

import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;
import rasd.clusters.Vocabulary;
import rasd.corpus.Corpus;
import rasd.corpus.PartialSums;

/**
 * Counts all occurrences of terms in articles, and the occurrences of terms that are in a
 * vocabulary.
 */
final class KnownTerms implements PartialSums {
  private static final StructType SUMS =
      new StructType().add("terms", LongType).add("known", LongType);

  private final Vocabulary vocabulary;
  private final TermFinder finder;
  private long terms;
  private long known;

  KnownTerms(Vocabulary vocabulary, TermFinder finder) {
    this.vocabulary = vocabulary;
    this.finder = finder;
  }

  /**
   * The share of the occurrences whose term is in the vocabulary, or null if no term occurs. Each
   * task sends one row to the driver.
   */
  static @Nullable Double share(
      Corpus articles, TermFinder finder, Broadcast<Vocabulary> vocabulary) {
    long terms = 0;
    long known = 0;
    for (Row row :
        articles
            .sums(finder.sections(), () -> new KnownTerms(vocabulary.value(), finder), SUMS)
            .collectAsList()) {
      terms += row.getLong(0);
      known += row.getLong(1);
    }
    return terms == 0 ? null : (Double) ((double) known / terms);
  }

  @Override
  public void add(Article article) {
    finder.find(
        article,
        (sentence, term) -> {
          terms++;
          known += vocabulary.indexOf(term) == null ? 0 : 1;
        });
  }

  @Override
  public boolean isFull() {
    return false;
  }

  @Override
  public Iterator<Row> drain() {
    return List.of(RowFactory.create(terms, known)).iterator();
  }
}
