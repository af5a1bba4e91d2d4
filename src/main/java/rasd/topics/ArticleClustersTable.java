package rasd.topics;

import static rasd.tables.Columns.*;

import java.util.Set;
import java.util.function.Consumer;
import rasd.article.Article;
import rasd.article.Section;
import rasd.corpus.ArticleTable;
import rasd.tables.Table;
import rasd.tables.TopicTables;
import rasd.writing.DoubleCell;
import rasd.writing.IntCell;
import rasd.writing.TablePart;
import rasd.writing.TextCell;

/** The table article_clusters: one row per article that has topics, if topics have centres. */
record ArticleClustersTable(String model, TopicAssigner assigner) implements ArticleTable {
  @Override
  public Table table() {
    return TopicTables.ARTICLE_CLUSTERS;
  }

  @Override
  public Set<Section> sections() {
    return assigner.sections();
  }

  @Override
  public Consumer<Article> open(TablePart part) {
    TextCell modelId = part.text(MODEL_ID);
    TextCell articleId = part.text(ARTICLE_ID);
    IntCell clusterId = part.integer(CLUSTER_ID);
    DoubleCell distance = part.measure(DISTANCE);
    DoubleCell silhouette = part.measure(SILHOUETTE);
    return article -> {
      ArticleTopics topics = assigner.of(article);
      if (topics != null && topics.distance() != null && topics.silhouette() != null) {
        modelId.set(model);
        articleId.set(article.id());
        clusterId.set(topics.first().topic());
        distance.set(topics.distance());
        silhouette.set(topics.silhouette());
        part.endRow();
      }
    };
  }
}
