package rasd.topics;

import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import rasd.corpus.Corpus;
import rasd.topics.TopicModel.Tried;

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

  /**
   * Fits a model. There is none where no two units share a term that others lack.
   *
   * @param articles with what the finder reads
   * @param finder of the terms that the settings name
   * @param phrases that may stand in labels: phrase, count and the array terms
   */
  public FittedTopics fit(Corpus articles, TermFinder finder, Dataset<Row> phrases) {
    int shards = settings.shards(total);
    Vocabulary vocabulary =
        VocabularySums.vocabulary(articles, unit, finder, settings, shards == 1);
    if (vocabulary.size() == 0) {
      return fitted(articles, null, List.of(), finder, StorySample.ALL);
    }
    StorySample sample = StorySample.of(vocabulary, settings.bytes());
    KnownUnits known = new KnownUnits(unit, finder, vocabulary);
    Broadcast<KnownUnits> shared = context(articles).broadcast(known);
    TrainingUnits units = TrainingUnits.of(articles, shared, sample).laid(shards);
    ModelFitting.Fitted fitted =
        new ModelFitting(
                settings, known, units, new Matrix(units.shards(shared)), emptyWords, phrases)
            .fitted();
    return fitted(articles, fitted.model(), fitted.tried(), finder, sample);
  }

  private FittedTopics fitted(
      Corpus articles,
      @Nullable TopicModel model,
      List<Tried> tried,
      TermFinder finder,
      StorySample sample) {
    return new FittedTopics(
        articles.rows().sparkSession(), unit, model, tried, finder, settings.perArticle(), sample);
  }

  /**
   * Gives the topics of a saved model, without fitting anything. Terms that the model does not know
   * do not count.
   *
   * @param articles with what the finder reads
   * @param saved after {@link SavedTopics#read}
   * @param finder of the terms that the model is made of
   * @param perArticle topics that are kept of an article at the most; 0 for all
   */
  public static FittedTopics assign(
      Corpus articles, SavedTopics saved, TermFinder finder, int perArticle) {
    TopicModel model = saved.model();
    Broadcast<KnownUnits> known =
        context(articles).broadcast(new KnownUnits(model.unit(), finder, model.vocabulary()));
    double[] shares =
        TopicShares.of(TrainingUnits.of(articles, known, StorySample.ALL).counts(), model.fit());
    return new FittedTopics(
        articles.rows().sparkSession(),
        model.unit(),
        model.withShares(shares),
        List.of(model.tried()),
        finder,
        perArticle,
        StorySample.ALL);
  }

  private static JavaSparkContext context(Corpus articles) {
    return JavaSparkContext.fromSparkContext(articles.rows().sparkSession().sparkContext());
  }
}
