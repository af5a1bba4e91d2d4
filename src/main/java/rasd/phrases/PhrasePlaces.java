package rasd.phrases;

import static rasd.tables.Columns.*;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;

/**
 * Tells where phrases occur: of {@code انعقد مجلس الأمن. لعبوا كرة القدم.} that {@code مجلس الأمن}
 * occurs in sentence 0 and {@code كرة القدم} in sentence 1. As in the table phrases, one inside a
 * longer one does not occur there by itself. It is sent to the executors, and each copy serves one
 * task.
 */
public final class PhrasePlaces implements Serializable {
  private static final long serialVersionUID = 1;

  private final Broadcast<Phrases> chosen;
  private final Broadcast<Map<String, String>> shown;
  private transient @Nullable PhraseFinder finder;

  private PhrasePlaces(Broadcast<Phrases> chosen, Broadcast<Map<String, String>> shown) {
    this.chosen = chosen;
    this.shown = shown;
  }

  /**
   * By a table of phrases.
   *
   * @param chosen of which the table is made
   * @param phrases the table phrases as written; read in one job, and no larger than what was
   *     chosen
   */
  public static PhrasePlaces of(Broadcast<Phrases> chosen, Dataset<Row> phrases) {
    Map<String, String> shown = new HashMap<>();
    for (Row row : phrases.select(NORMALIZED, PHRASE).collectAsList()) {
      shown.put(row.getString(0), row.getString(1));
    }
    return new PhrasePlaces(
        chosen,
        JavaSparkContext.fromSparkContext(phrases.sparkSession().sparkContext()).broadcast(shown));
  }

  /**
   * Tells the sentence and the phrase of each place.
   *
   * @param article with its tokens and terms
   */
  public void find(Article article, BiConsumer<Integer, String> places) {
    if (finder == null) {
      finder = new PhraseFinder(chosen.value());
    }
    for (PhraseFinder.Found found : finder.find(article)) {
      String phrase = shown.value().get(chosen.value().key(found.number()));
      if (phrase != null) {
        places.accept(found.stretch().sentence(), phrase);
      }
    }
  }
}
