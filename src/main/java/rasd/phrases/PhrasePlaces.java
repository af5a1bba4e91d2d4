package rasd.phrases;

import static rasd.tables.Columns.*;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import rasd.article.Article;
import rasd.corpus.Broadcasts;

/**
 * Finds the sentences in which phrases occur: in {@code انعقد مجلس الأمن. لعبوا كرة القدم.} the
 * phrase {@code مجلس الأمن} occurs in sentence 0 and {@code كرة القدم} in sentence 1. As in the
 * table phrases, a phrase inside a longer one does not count. An instance is sent to the executors;
 * several tasks may use a copy at the same time.
 */
public final class PhrasePlaces implements Serializable {
  private static final long serialVersionUID = 1;

  private final Broadcast<Phrases> chosen;
  private final Broadcast<Map<String, String>> shown;

  private PhrasePlaces(Broadcast<Phrases> chosen, Broadcast<Map<String, String>> shown) {
    this.chosen = chosen;
    this.shown = shown;
  }

  /**
   * Prepares to find the phrases of a table.
   *
   * @param chosen the phrases from which the table was made
   * @param phrases the table phrases, which has only chosen phrases and is read in one job
   */
  public static PhrasePlaces of(Broadcast<Phrases> chosen, Dataset<Row> phrases) {
    Map<String, String> shown = new HashMap<>();
    for (Row row : phrases.select(NORMALIZED, PHRASE).collectAsList()) {
      shown.put(row.getString(0), row.getString(1));
    }
    return new PhrasePlaces(chosen, Broadcasts.of(shown, phrases));
  }

  /**
   * Finds the phrases of an article.
   *
   * @param article the article, with tokens
   * @param places receives the sentence and the phrase of each occurrence
   */
  public void find(Article article, BiConsumer<Integer, String> places) {
    PhraseFinder finder = new PhraseFinder(chosen.value());
    for (PhraseFinder.FoundPhrase found : finder.find(article)) {
      String phrase = shown.value().get(chosen.value().key(found.number()));
      if (phrase != null) {
        places.accept(found.stretch().sentence(), phrase);
      }
    }
  }
}
