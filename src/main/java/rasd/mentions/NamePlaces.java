package rasd.mentions;

import static rasd.tables.Columns.*;

import java.io.Serializable;
import java.util.HashMap;
import java.util.function.BiConsumer;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import rasd.article.Article;
import rasd.article.Mention;
import rasd.corpus.Broadcasts;

/**
 * Finds the entities that each sentence mentions, under the names that the table entities gives
 * them: {@code التقى لافروف كيري} mentions {@code سيرغي لافروف} and {@code جون كيري}. Entities with
 * the same name, such as a person and a town, are not distinguished.
 */
public record NamePlaces(Broadcast<HashMap<String, String>> names) implements Serializable {
  /**
   * Takes the names from a table of entities.
   *
   * @param entities the table entities as written, read in one job
   */
  public static NamePlaces of(Dataset<Row> entities) {
    HashMap<String, String> names = new HashMap<>();
    for (Row row : entities.select(ENTITY_ID, NAME).collectAsList()) {
      names.put(row.getString(0), row.getString(1));
    }
    return new NamePlaces(Broadcasts.of(names, entities));
  }

  /**
   * Passes to the consumer, for each mention, the number of its sentence and the name of its
   * entity.
   */
  public void find(Article article, BiConsumer<Integer, String> places) {
    for (Mention mention : article.mentions()) {
      String name = names.value().get(mention.entity());
      if (name != null) {
        places.accept(mention.sentence(), name);
      }
    }
  }
}
