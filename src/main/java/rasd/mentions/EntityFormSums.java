package rasd.mentions;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;
import rasd.article.Mention;
import rasd.corpus.Iterators;
import rasd.corpus.PartialSums;

/**
 * Counts the mentions of each entity in the articles of a task, by form, by learnt name and by the
 * method that found them.
 */
final class EntityFormSums implements PartialSums {
  static final StructType TYPE_OF_ROWS =
      new StructType()
          .add(ENTITY_ID, StringType)
          .add(FORM, StringType)
          .add(NAME, StringType)
          .add(METHOD, StringType)
          .add(COUNT, LongType);

  /** The largest number of counts to hold; they take some 60 MB. */
  private static final int MOST_FORMS = 300_000;

  private final int mostForms;
  private final Map<FoundForm, Long> counts = new HashMap<>();

  private record FoundForm(String entity, String form, @Nullable String name, String method) {}

  EntityFormSums() {
    this(MOST_FORMS);
  }

  /**
   * @param mostForms number of counts at which the sums are passed on
   */
  EntityFormSums(int mostForms) {
    this.mostForms = mostForms;
  }

  @Override
  public void add(Article article) {
    for (Mention mention : article.mentions()) {
      counts.merge(
          new FoundForm(mention.entity(), mention.form(), mention.name(), mention.method()),
          1L,
          Long::sum);
    }
  }

  @Override
  public boolean isFull() {
    return counts.size() >= mostForms;
  }

  @Override
  public Iterator<Row> drain() {
    return Iterators.drained(
        counts,
        (found, count) ->
            RowFactory.create(found.entity(), found.form(), found.name(), found.method(), count));
  }
}
