package rasd.terms;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.COUNT;
import static rasd.tables.Columns.FORM;
import static rasd.tables.Columns.SURFACE;
import static rasd.tables.Columns.TERM;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import rasd.article.Article;
import rasd.article.Words;
import rasd.corpus.Iterators;
import rasd.corpus.PartialSums;
import rasd.lexicon.Lexicon;

/**
 * Counts, in a task's articles, the words that count as a term other than the usual one of their
 * form: {@code قدم} as "foot", although it is mostly "he presented".
 */
final class SenseSums implements PartialSums {
  static final StructType ROW =
      new StructType()
          .add(FORM, StringType)
          .add(SURFACE, StringType)
          .add(TERM, StringType)
          .add(COUNT, LongType);

  /** The maximum number of senses in memory, about 300 bytes each. */
  private static final int MOST_SENSES = 1 << 16;

  private final Lexicon lexicon;
  private final Map<SenseKey, Long> counts = new HashMap<>();

  /** A word as it is written, with its term. */
  private record SenseKey(String form, String surface, String term) {}

  SenseSums(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void add(Article article) {
    Words words = article.tokens().words();
    int[] ofWords = article.tokens().wordCounts();
    for (int word = 0; word < ofWords.length; word++) {
      String term = article.terms().name(word);
      String form = words.form(word);
      if (term != null && lexicon.isAmbiguous(form) && !term.equals(lexicon.of(form).term())) {
        counts.merge(
            new SenseKey(form, words.surface(word), term), (long) ofWords[word], Long::sum);
      }
    }
  }

  @Override
  public boolean isFull() {
    return counts.size() > MOST_SENSES;
  }

  /** Returns a row for each word and term. */
  @Override
  public Iterator<Row> drain() {
    return Iterators.drained(
        counts,
        (sense, count) -> RowFactory.create(sense.form(), sense.surface(), sense.term(), count));
  }
}
