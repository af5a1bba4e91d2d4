package rasd.topics;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;
import rasd.article.Section;
import rasd.corpus.Broadcasts;

/**
 * Gives topics to articles. Tables that are written in one pass share an assigner, which computes
 * the topics of each article only once.
 */
final class TopicAssigner implements Serializable {
  private static final long serialVersionUID = 1;

  /** The parts of a model that all tasks need. */
  private record AssignmentModel(KnownUnits units, UnitModel model, @Nullable Double fence)
      implements Serializable {}

  private final @Nullable Broadcast<AssignmentModel> known;
  private final Set<Section> sections;
  private transient @Nullable Article last;
  private transient @Nullable ArticleTopics ofLast;

  private TopicAssigner(@Nullable Broadcast<AssignmentModel> known, Set<Section> sections) {
    this.known = known;
    this.sections = sections;
  }

  /** An assigner that gives topics to no article. */
  static TopicAssigner none() {
    return new TopicAssigner(null, EnumSet.noneOf(Section.class));
  }

  static TopicAssigner of(SparkSession session, TopicModel model, TermFinder finder) {
    KnownUnits units = new KnownUnits(model.unit(), finder, model.vocabulary());
    return new TopicAssigner(
        Broadcasts.of(new AssignmentModel(units, model.fit().units(), model.fence()), session),
        finder.sections());
  }

  /** The sections of an article that the assigner reads. */
  Set<Section> sections() {
    return sections;
  }

  /** The topics of an article, or null if it has no term of the vocabulary. */
  @Nullable ArticleTopics of(Article article) {
    if (article != last) {
      ofLast = found(article);
      last = article;
    }
    return ofLast;
  }

  private @Nullable ArticleTopics found(Article article) {
    if (known == null) {
      return null;
    }
    AssignmentModel all = known.value();
    List<UnitTopics> units =
        all.units().of(article).stream().map(unit -> all.model().of(unit.counts())).toList();
    return units.isEmpty() ? null : ArticleTopics.of(units, all.fence());
  }

  /**
   * The sentence in which the topic has the greatest weight. A short sentence is preferred to any
   * longer one; ties are broken by the earlier sentence.
   *
   * @param most largest number of characters of a short sentence
   * @return the number of the sentence, or null if no sentence has a term of the vocabulary
   */
  @Nullable Integer strongestSentence(Article article, int topic, int most) {
    if (known == null) {
      return null;
    }
    Integer strongest = null;
    double greatest = -1;
    boolean isGreatestShort = false;
    for (KnownUnits.Unit sentence : known.value().units().sentences(article)) {
      boolean isShort = length(article, sentence.number()) <= most;
      double weight = known.value().model().of(sentence.counts()).weights()[topic];
      if (isShort == isGreatestShort ? weight > greatest : isShort) {
        strongest = sentence.number();
        greatest = weight;
        isGreatestShort = isShort;
      }
    }
    return strongest;
  }

  private static int length(Article article, int sentence) {
    return article
        .body()
        .codePointCount(
            article.tokens().sentenceBegin(sentence), article.tokens().sentenceEnd(sentence));
  }
}
