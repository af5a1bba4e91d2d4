package rasd.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Makes topics of a corpus, or gives it those of an earlier run. Unlike other stages it runs Spark
 * jobs when it is called, since a model must be fitted before it can be applied.
 *
 * <p>The same rows come out whatever the cores and executors: see {@link Matrix}.
 */
public final class TopicStage {
  private final TopicSettings settings;
  private final TopicUnits unit;
  private final long total;
  private final Set<String> emptyWords;

  /**
   * @param articles how many the corpus has
   * @param paragraphs how many they have
   * @param emptyWords terms that tell nothing of a topic, and stand in no label
   */
  public TopicStage(
      TopicSettings settings, long articles, long paragraphs, Set<String> emptyWords) {
    this.settings = settings;
    this.unit = TopicUnits.of(articles, settings);
    this.total = unit.total(articles, paragraphs);
    this.emptyWords = Set.copyOf(emptyWords);
  }

  /** Whether {@link #fit} asks for more of the articles than their term_counts. */
  public boolean readsTexts() {
    return unit.readsTexts(settings.terms());
  }

  /**
   * Fits a model. There is none where no two units share a term that others lack.
   *
   * @param articles article_id, story_id and the array term_counts; if {@link #readsTexts} the
   *     arrays sentences and tokens, for phrases phrase_places, for names name_places
   * @param phrases that may stand in labels: phrase, count and the array terms
   */
  public FittedTopics fit(Dataset<Row> articles, Dataset<Row> phrases) {
    Dataset<Row> units = unit.units(articles, settings.terms());
    Vocabulary vocabulary = UnitRows.vocabulary(units, settings);
    if (vocabulary.size() == 0) {
      return FittedTopics.none(unit, none(units));
    }
    int shards = settings.shards(total);
    Dataset<Row> placed =
        UnitRows.placed(UnitRows.counted(units, vocabulary), shards)
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaRDD<Shard> rows =
        UnitRows.shards(placed, vocabulary).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      return new ModelFitting(
              settings, unit, placed, new Matrix(rows), vocabulary, emptyWords, phrases)
          .fitted();
    } finally {
      rows.unpersist();
    }
  }

  private static Dataset<Row> none(Dataset<Row> units) {
    return units
        .select(col(ARTICLE_ID))
        .withColumn(TopicFit.WEIGHTS, lit(null).cast(createArrayType(DoubleType)))
        .withColumn(TopicFit.DISTANCES, lit(null).cast(createArrayType(DoubleType)))
        .limit(0);
  }

  /**
   * Gives the topics of a saved model, without fitting anything. Terms that the model does not know
   * do not count.
   *
   * @param articles as for {@link #fit}
   * @param saved after {@link SavedTopics#read}
   */
  public static FittedTopics assign(Dataset<Row> articles, SavedTopics saved) {
    TopicModel model = saved.model();
    Dataset<Row> units =
        UnitRows.counted(model.unit().units(articles, model.kinds()), model.vocabulary())
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> weighted = model.fit().weighted(units);
    double[] shares = model.fit().shares(weighted.where(col(TopicUnits.TRAINS)));
    return new FittedTopics(
        model.unit(), model.withShares(shares), List.of(model.tried()), weighted, units);
  }
}
