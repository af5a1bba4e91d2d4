package rasd.topics;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import rasd.article.Article;
import rasd.article.Section;
import rasd.corpus.Corpus;

/** Finds, in each article that represents a topic, the sentence that represents the topic best. */
final class Exemplars {
  /**
   * The number of characters that can be read at a glance. A longer sentence is taken only if the
   * article has none within this limit.
   */
  private static final int AT_A_GLANCE = 250;

  private static final StructType SENTENCE =
      new StructType()
          .add(ARTICLE_ID, StringType)
          .add(SENTENCE_NO, IntegerType)
          .add(TEXT, StringType);

  private Exemplars() {}

  /**
   * Finds the sentences. The result maps the ids of articles to rows of article_id, sentence_no and
   * text.
   *
   * @param topics the topic that each article represents
   * @param articles those articles, with their texts
   */
  static Map<String, Row> sentences(
      TopicAssigner assigner, Map<String, Integer> topics, Corpus articles) {
    HashMap<String, Integer> sent = new HashMap<>(topics);
    Set<Section> sections = EnumSet.copyOf(assigner.sections());
    sections.add(Section.LINES);
    Map<String, Row> sentences = new HashMap<>();
    for (Row row :
        articles
            .flatMap(sections, () -> article -> sentence(assigner, sent, article), SENTENCE)
            .collectAsList()) {
      sentences.put(row.getString(0), row);
    }
    return sentences;
  }

  private static Iterator<Row> sentence(
      TopicAssigner assigner, Map<String, Integer> topics, Article article) {
    Integer topic = topics.get(article.id());
    Integer number = topic == null ? null : assigner.strongestSentence(article, topic, AT_A_GLANCE);
    if (number == null) {
      return List.<Row>of().iterator();
    }
    String text =
        article
            .body()
            .substring(
                article.tokens().sentenceBegin(number), article.tokens().sentenceEnd(number));
    return List.of(RowFactory.create(article.id(), number, text)).iterator();
  }
}
