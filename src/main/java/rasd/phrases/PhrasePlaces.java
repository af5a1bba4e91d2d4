package rasd.phrases;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Where phrases stand: of {@code انعقد مجلس الأمن. لعبوا كرة القدم.} that {@code مجلس الأمن} stands
 * in sentence 0 and {@code كرة القدم} in sentence 1. As in the table phrases, one inside a longer
 * one does not stand there by itself.
 */
public final class PhrasePlaces {
  /** Array of sentence_no and phrase, one for each time that a phrase stands in an article. */
  public static final String PHRASE_PLACES = "phrase_places";

  private static final StructType PLACE =
      new StructType().add(SENTENCE_NO, IntegerType).add(PHRASE, StringType);

  private PhrasePlaces() {}

  /**
   * The articles with {@link #PHRASE_PLACES}.
   *
   * @param articles body, and the array tokens
   * @param chosen of which the table is made
   * @param phrases the table phrases as written; read in one job, and no larger than what was
   *     chosen
   */
  public static Dataset<Row> with(
      Dataset<Row> articles, Broadcast<Phrases> chosen, Dataset<Row> phrases) {
    HashMap<String, String> shown = new HashMap<>();
    for (Row row : phrases.select(NORMALIZED, PHRASE).collectAsList()) {
      shown.put(row.getString(0), row.getString(1));
    }
    Broadcast<HashMap<String, String>> shared =
        JavaSparkContext.fromSparkContext(articles.sparkSession().sparkContext()).broadcast(shown);
    UDF2<String, Seq<Row>, List<Row>> places =
        (body, tokens) ->
            places(
                WordStage.stretches(CollectionConverters.asJava(tokens), body),
                new PhraseFinder(chosen.value().byKey()),
                shared.value());
    return articles.withColumn(
        PHRASE_PLACES, udf(places, createArrayType(PLACE)).apply(col(BODY), col("tokens")));
  }

  private static List<Row> places(
      List<WordStage.Stretch> stretches, PhraseFinder finder, Map<String, String> shown) {
    List<Row> places = new ArrayList<>();
    for (WordStage.Stretch stretch : stretches) {
      for (PhraseFinder.Found found : finder.find(List.of(stretch.words()))) {
        String phrase = shown.get(found.key());
        for (long i = 0; phrase != null && i < found.count(); i++) {
          places.add(RowFactory.create(stretch.sentence(), phrase));
        }
      }
    }
    return places;
  }
}
