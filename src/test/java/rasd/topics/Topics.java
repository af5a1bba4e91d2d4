package rasd.topics;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import rasd.LiteralArticles.Story;
import rasd.Sparks;

/** Settings of topics for tests, and articles of two topics. */
final class Topics {
  /** Four articles on football and three on oil. */
  static final List<Story> STORIES =
      List.of(
          new Story(
              "f1", null, null, "سجل اللاعب هدفا في مباراة كرة القدم.\nفاز الفريق بالمباراة."),
          new Story("f2", null, null, "فاز الفريق في مباراة كرة القدم.\nسجل اللاعب هدفا للفريق."),
          new Story("f3", null, null, "خسر الفريق مباراة كرة القدم.\nضيع اللاعب هدفا سهلا."),
          new Story("f4", null, null, "درب المدرب الفريق.\nسجل اللاعب هدفا في الملعب."),
          new Story("o1", null, null, "ارتفع سعر النفط في الأسواق.\nبلغ سعر البرميل مئة دولار."),
          new Story("o2", null, null, "انخفض سعر النفط اليوم.\nبلغ سعر البرميل تسعين دولار."),
          new Story(
              "o3", null, null, "تراجع سعر البرميل في الأسواق.\nباعت الدول النفط بمئة دولار."));

  /** Finds only words. */
  static final TermFinder WORDS =
      new TermFinder(List.of(TermKind.TERMS), TermPlaces.NONE, TermPlaces.NONE);

  private static final StructType PHRASE =
      new StructType()
          .add("phrase", DataTypes.StringType)
          .add("terms", DataTypes.createArrayType(DataTypes.StringType))
          .add("count", DataTypes.LongType);

  private Topics() {}

  /** Phrases that occur ten times each. The terms of a phrase are its words. */
  static Dataset<Row> phrases(String... phrases) {
    List<Row> rows =
        Arrays.stream(phrases)
            .map(phrase -> RowFactory.create(phrase, phrase.split(" ", -1), 10L))
            .toList();
    return Sparks.session().createDataFrame(rows, PHRASE);
  }

  static TopicSettings settings(int k, int minArticles) {
    return settings("kmeans", k, minArticles);
  }

  /**
   * @param perArticle the largest number of topics that are kept per article
   */
  static TopicSettings settings(int k, int minArticles, int perArticle) {
    return settings("kmeans", List.of(TermKind.TERMS), k, minArticles, perArticle);
  }

  static TopicSettings settings(String algorithm, int k, int minArticles) {
    return settings(algorithm, List.of(TermKind.TERMS), k, minArticles, Integer.MAX_VALUE);
  }

  static TopicSettings settings(List<TermKind> terms, int k, int minArticles) {
    return settings("kmeans", terms, k, minArticles, Integer.MAX_VALUE);
  }

  private static TopicSettings settings(
      String algorithm, List<TermKind> terms, int k, int minArticles, int perArticle) {
    return new TopicSettings(
        TopicAlgorithm.of(algorithm),
        terms,
        k,
        List.of(2, 3, 5, 7, 10, 15, 20, 30, 40),
        3,
        minArticles,
        1000,
        .6,
        20,
        1000,
        20,
        40,
        42,
        8,
        256,
        perArticle);
  }
}
