package rasd.topics;

import java.util.List;
import rasd.LiteralArticles.Story;

/** Settings of topics for tests, and articles of two topics. */
final class Topics {
  /** Four of football, three of oil. */
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

  private Topics() {}

  static TopicSettings settings(int k, int minArticles) {
    return settings("kmeans", k, minArticles);
  }

  static TopicSettings settings(String algorithm, int k, int minArticles) {
    return new TopicSettings(
        algorithm,
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
        8);
  }
}
