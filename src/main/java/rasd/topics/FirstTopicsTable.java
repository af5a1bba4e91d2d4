package rasd.topics;

import static rasd.tables.Columns.*;

import java.util.Set;
import java.util.function.Consumer;
import rasd.article.Article;
import rasd.article.Provenance;
import rasd.article.Section;
import rasd.clusters.UnitVector;
import rasd.corpus.ArticleTable;
import rasd.tables.Table;
import rasd.tables.TopicTables;
import rasd.topics.ArticleWeights.Ranked;
import rasd.writing.DayCell;
import rasd.writing.DoubleCell;
import rasd.writing.IntCell;
import rasd.writing.TablePart;
import rasd.writing.TextCell;
import rasd.writing.TextMapCell;

/**
 * The first topic of each article, with the columns that determine its slices. All counts by topic
 * are made from this table, so that the articles are read only once. The table is not published.
 *
 * @param most the largest number of topics that are kept per article in article_topics
 */
record FirstTopicsTable(TopicAssigner assigner, int most) implements ArticleTable {
  @Override
  public Table table() {
    return TopicTables.FIRST_TOPICS;
  }

  @Override
  public Set<Section> sections() {
    return assigner.sections();
  }

  @Override
  public Consumer<Article> open(TablePart part) {
    TextCell articleId = part.text(ARTICLE_ID);
    TextCell storyId = part.text(STORY_ID);
    TextCell source = part.text(SOURCE);
    DayCell publishedOn = part.day(PUBLISHED_ON);
    TextMapCell metadata = part.textsByName(METADATA);
    IntCell topicId = part.integer(TOPIC_ID);
    DoubleCell weight = part.measure(WEIGHT);
    DoubleCell weightLeftOut = part.measure(TopicTables.WEIGHT_LEFT_OUT);
    return article -> {
      ArticleTopics topics = assigner.of(article);
      if (topics != null) {
        Provenance provenance = article.head().provenance();
        articleId.set(article.id());
        storyId.set(article.head().storyId());
        source.set(provenance.source());
        publishedOn.set(article.head().published().on());
        metadata.set(provenance.metadata());
        topicId.set(topics.first().topic());
        weight.set(topics.first().weight());
        weightLeftOut.set(leftOut(topics));
        part.endRow();
      }
    };
  }

  /** The weight left out, rounded because sums must be exact. */
  private double leftOut(ArticleTopics topics) {
    return UnitVector.round(topics.ranked().stream().skip(most).mapToDouble(Ranked::weight).sum());
  }
}
