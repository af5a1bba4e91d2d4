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
import rasd.article.Article;
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

  private static final String WORD = "word";

  private static final StructType PLACE =
      new StructType().add(SENTENCE_NO, IntegerType).add(PHRASE, StringType);

  private final Phrases chosen;
  private final Map<String, String> shown;
  private final PhraseFinder finder;

  /**
   * Tells the places in the articles of one task.
   *
   * @param chosen of which the table phrases is made
   * @param shown the phrases of that table by their normalized words
   */
  public PhrasePlaces(Phrases chosen, Map<String, String> shown) {
    this.chosen = chosen;
    this.shown = shown;
    this.finder = new PhraseFinder(chosen);
  }

  /**
   * A phrase in a sentence.
   *
   * @param sentence its number in the article
   * @param phrase as the table phrases has it
   */
  public record Place(int sentence, String phrase) {}

  /** The places of an article with tokens and terms, in its order. */
  public List<Place> of(Article article) {
    return places(finder.find(article));
  }

  private List<Place> places(List<PhraseFinder.Found> found) {
    List<Place> places = new ArrayList<>();
    for (PhraseFinder.Found one : found) {
      String phrase = shown.get(chosen.key(one.number()));
      if (phrase != null) {
        places.add(new Place(one.stretch().sentence(), phrase));
      }
    }
    return places;
  }

  /**
   * The phrases as they are shown, by their normalized words.
   *
   * @param phrases the table phrases as written; read in one job, and no larger than what was
   *     chosen
   */
  public static Map<String, String> shown(Dataset<Row> phrases) {
    Map<String, String> shown = new HashMap<>();
    for (Row row : phrases.select(NORMALIZED, PHRASE).collectAsList()) {
      shown.put(row.getString(0), row.getString(1));
    }
    return shown;
  }

  /**
   * The articles with {@link #PHRASE_PLACES}, for steps that read nested rows.
   *
   * @param articles body, and the array tokens
   * @param chosen of which the table is made
   * @param phrases the table phrases as written
   */
  public static Dataset<Row> with(
      Dataset<Row> articles, Broadcast<Phrases> chosen, Dataset<Row> phrases) {
    Broadcast<Map<String, String>> shared =
        JavaSparkContext.fromSparkContext(articles.sparkSession().sparkContext())
            .broadcast(shown(phrases));
    UDF2<String, Seq<Row>, List<Row>> places =
        (body, tokens) ->
            new PhrasePlaces(chosen.value(), shared.value())
                .places(CollectionConverters.asJava(tokens), body).stream()
                    .map(place -> RowFactory.create(place.sentence(), place.phrase()))
                    .toList();
    return articles.withColumn(
        PHRASE_PLACES, udf(places, createArrayType(PLACE)).apply(col(BODY), col("tokens")));
  }

  private List<Place> places(List<Row> tokens, String body) {
    List<PhraseFinder.Found> found = new ArrayList<>();
    List<Stretch> stretches = new ArrayList<>();
    Row previous = null;
    for (Row token : tokens) {
      if (isWord(token)) {
        if (previous == null || !goesOn(previous, token, body)) {
          stretches.add(new Stretch(token.<Integer>getAs(SENTENCE_NO), new ArrayList<>()));
        }
        stretches.get(stretches.size() - 1).words().add(word(token));
      }
      previous = token;
    }
    stretches.forEach(stretch -> finder.addFrom(stretch, found));
    return places(found);
  }

  private NumberedWord word(Row token) {
    return finder.numbered(
        PhraseWord.of(
            token.getAs(SURFACE),
            token.getAs(NORMALIZED),
            token.getAs(PIECES),
            token.<Boolean>getAs(IS_STOP_WORD)));
  }

  private static boolean goesOn(Row token, Row next, String body) {
    return token.<Integer>getAs(SENTENCE_NO).equals(next.<Integer>getAs(SENTENCE_NO))
        && isWord(token)
        && body.substring(token.<Integer>getAs(END), next.<Integer>getAs(BEGIN)).isBlank();
  }

  private static boolean isWord(Row token) {
    return WORD.equals(token.getAs(KIND));
  }
}
