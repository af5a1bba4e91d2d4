package rasd.topics;

import java.util.List;
import java.util.Set;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import rasd.clusters.Matrix;
import rasd.clusters.Vocabulary;
import rasd.corpus.Broadcasts;
import rasd.corpus.Corpus;
import rasd.topics.TopicModel.Tried;

/**
 * Finds the topics of a corpus, or gives it the topics of an earlier run. Unlike other stages, it
 * runs Spark jobs when it is called, because a model must be fitted before it can be applied.
 *
 * <p>The rows do not depend on the number of cores and executors; see {@link Matrix}.
 */
public final class TopicStage {
  private final TopicSettings settings;
  private final TopicUnits unit;
  private final long total;
  private final Set<String> emptyWords;

  /**
   * @param articles number of articles in the corpus
   * @param paragraphs number of paragraphs in the corpus
   * @param emptyWords terms that say nothing about a topic and are not used in labels
   */
  public TopicStage(
      TopicSettings settings, long articles, long paragraphs, Set<String> emptyWords) {
    this.settings = settings;
    this.unit = TopicUnits.of(articles, settings);
    this.total = unit.total(articles, paragraphs);
    this.emptyWords = Set.copyOf(emptyWords);
  }

  /**
   * Fits a model. The result has no model if the vocabulary is empty, as it is when no two units
   * share a term.
   *
   * @param articles the articles with the sections that the finder reads
   * @param finder finds the kinds of terms that the settings name
   * @param phrases phrases that may be used in labels, with the columns phrase, count and terms,
   *     which is an array
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
    Broadcast<KnownUnits> shared = Broadcasts.of(known, articles.rows());
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
   * Assigns the topics of a saved model, without fitting anything. Terms that the model does not
   * have are ignored.
   *
   * @param articles the articles with the sections that the finder reads
   * @param loaded the model, from {@link SavedTopics#load}
   * @param finder finds the model's kinds of terms
   * @param perArticle largest number of topics that are kept per article
   */
  public static FittedTopics assign(
      Corpus articles, LoadedTopics loaded, TermFinder finder, int perArticle) {
    TopicModel model = loaded.model();
    Broadcast<KnownUnits> known =
        Broadcasts.of(new KnownUnits(model.unit(), finder, model.vocabulary()), articles.rows());
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
}
