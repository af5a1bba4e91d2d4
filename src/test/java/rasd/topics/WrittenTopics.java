package rasd.topics;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import rasd.LiteralArticles;
import rasd.corpus.Corpus;
import rasd.tables.Slices;

/** The tables of topics. Those whose rows are made from articles are written in one pass. */
final class WrittenTopics {
  private final FittedTopics fitted;
  private final Corpus articles;
  private final List<Dataset<Row>> ofArticles;

  WrittenTopics(FittedTopics fitted, Corpus articles) {
    this.fitted = fitted;
    this.articles = articles;
    this.ofArticles = LiteralArticles.tables(articles, fitted.ofArticles());
  }

  FittedTopics fitted() {
    return fitted;
  }

  Dataset<Row> models() {
    return fitted.models();
  }

  Dataset<Row> terms() {
    return fitted.terms();
  }

  Dataset<Row> articleTopics() {
    return ofArticles.get(0);
  }

  Dataset<Row> articleClusters() {
    return ofArticles.get(1);
  }

  Dataset<Row> firstTopics() {
    return ofArticles.get(2);
  }

  Dataset<Row> topicSlices() {
    return fitted.topicSlices(firstTopics(), new Slices(List.of()));
  }

  Dataset<Row> topics() {
    return fitted.topics(FirstTopics.of(firstTopics()), topicSlices(), articles::only);
  }
}
