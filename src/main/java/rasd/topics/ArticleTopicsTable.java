package rasd.topics;

import static rasd.tables.Columns.*;

import java.util.Comparator;
import java.util.Set;
import java.util.function.Consumer;
import rasd.article.Article;
import rasd.article.Section;
import rasd.corpus.ArticleTable;
import rasd.tables.Table;
import rasd.tables.TopicTables;
import rasd.topics.ArticleWeights.Ranked;
import rasd.writing.BooleanCell;
import rasd.writing.DoubleCell;
import rasd.writing.IntCell;
import rasd.writing.TablePart;
import rasd.writing.TextCell;

/**
 * The table article_topics: one row per article and topic, for the article's first topics.
 *
 * @param most the largest number of topics that are kept per article
 */
record ArticleTopicsTable(String model, TopicAssigner assigner, int most) implements ArticleTable {
  @Override
  public Table table() {
    return TopicTables.ARTICLE_TOPICS;
  }

  @Override
  public Set<Section> sections() {
    return assigner.sections();
  }

  @Override
  public Consumer<Article> open(TablePart part) {
    TextCell modelId = part.text(MODEL_ID);
    TextCell articleId = part.text(ARTICLE_ID);
    IntCell topicId = part.integer(TOPIC_ID);
    DoubleCell weight = part.measure(WEIGHT);
    IntCell rank = part.integer(RANK);
    DoubleCell margin = part.measure(MARGIN);
    BooleanCell isOutlier = part.flag(IS_OUTLIER);
    return article -> {
      ArticleTopics topics = assigner.of(article);
      if (topics != null) {
        for (Ranked topic : kept(topics)) {
          modelId.set(model);
          articleId.set(article.id());
          topicId.set(topic.topic());
          weight.set(topic.weight());
          rank.set(topic.rank());
          if (topic.margin() != null) {
            margin.set(topic.margin());
          }
          if (topics.isOutlier() != null) {
            isOutlier.set(topics.isOutlier());
          }
          part.endRow();
        }
      }
    };
  }

  /** The topics that are kept, in the order of the table. */
  private Iterable<Ranked> kept(ArticleTopics topics) {
    return topics.ranked().stream()
        .limit(most)
        .sorted(Comparator.comparingInt(Ranked::topic))
        .toList();
  }
}
