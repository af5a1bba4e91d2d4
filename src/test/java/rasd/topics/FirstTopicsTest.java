package rasd.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import rasd.Sparks;
import rasd.tables.Columns;
import rasd.tables.TopicTables;

class FirstTopicsTest {
  private static final StructType SCHEMA =
      new StructType()
          .add(Columns.ARTICLE_ID, DataTypes.StringType)
          .add(Columns.STORY_ID, DataTypes.StringType)
          .add(Columns.TOPIC_ID, DataTypes.IntegerType)
          .add(Columns.WEIGHT, DataTypes.DoubleType)
          .add(TopicTables.WEIGHT_LEFT_OUT, DataTypes.DoubleType);

  /**
   * Four articles report the story of Cannes, two that of Venice, and each of the other two a story
   * of its own.
   */
  @Test
  void theExemplarsOfATopicAreOfDifferentStories() {
    FirstTopics first =
        first(
            of("a1", "cannes", .9),
            of("a2", "cannes", .95),
            of("a3", "cannes", .95),
            of("a4", "venice", .7),
            of("a5", "cannes", .8),
            of("a6", "berlin", .6),
            of("a7", "cairo", .5),
            of("a8", "venice", .65));
    assertEquals(List.of("a2", "a4", "a6"), first.exemplars(1));
    assertEquals(8, first.articles());
  }

  @Test
  void aTopicThatIsFirstInNoArticleHasNoExemplars() {
    assertEquals(List.of(), first(of("a1", "cannes", .9)).exemplars(2));
  }

  private static FirstTopics first(Row... rows) {
    return FirstTopics.of(
        Sparks.session().createDataFrame(Arrays.asList(rows), SCHEMA).repartition(3));
  }

  private static Row of(String article, String story, double weight) {
    return RowFactory.create(article, story, 1, weight, 0.0);
  }
}
