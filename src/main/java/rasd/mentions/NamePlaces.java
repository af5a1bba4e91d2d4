package rasd.mentions;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import rasd.article.Article;
import rasd.corpus.NestedRows;

/**
 * Where entities are mentioned, by the name that the table entities gives them: of {@code التقى
 * لافروف كيري} that {@code سيرغي لافروف} and {@code جون كيري} stand in sentence 0. Entities of one
 * name, such as a person and a town, are not told apart.
 */
public final class NamePlaces {
  /** Array of sentence_no and name, a mention each. */
  public static final String NAME_PLACES = "name_places";

  /** That a name stands in a sentence. */
  public record Place(int sentence, String name) {}

  private NamePlaces() {}

  /**
   * Where an article mentions entities.
   *
   * @param names of the entities, by their ids
   */
  public static List<Place> of(Article article, Map<String, String> names) {
    List<Place> places = new ArrayList<>();
    for (rasd.article.Mention mention : article.mentions()) {
      String name = names.get(mention.entity());
      if (name == null) {
        throw new IllegalStateException("Table entities: no entity " + mention.entity());
      }
      places.add(new Place(mention.sentence(), name));
    }
    return places;
  }

  /**
   * The articles with {@link #NAME_PLACES}.
   *
   * @param articles with the array mentions
   * @param entities the table entities as written, read in one job
   */
  public static Dataset<Row> with(Dataset<Row> articles, Dataset<Row> entities) {
    HashMap<String, String> names = new HashMap<>();
    for (Row row : entities.select(ENTITY_ID, NAME).collectAsList()) {
      names.put(row.getString(0), row.getString(1));
    }
    Broadcast<HashMap<String, String>> shared =
        JavaSparkContext.fromSparkContext(articles.sparkSession().sparkContext()).broadcast(names);
    UDF1<String, String> name = entity -> shared.value().get(entity);
    return articles.withColumn(
        NAME_PLACES,
        transform(
            col(NestedRows.MENTIONS),
            mention ->
                struct(
                    mention.getField(SENTENCE_NO).as(SENTENCE_NO),
                    udf(name, StringType).apply(mention.getField(ENTITY_ID)).as(NAME))));
  }
}
