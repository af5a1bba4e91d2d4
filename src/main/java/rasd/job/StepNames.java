package rasd.job;

import java.util.Map;
import rasd.tables.Publication;
import rasd.tables.Tables;

/**
 * The names of steps on the screen. A step that makes a table has the table's name, under which the
 * user will find it. A step that only serves later steps has its words here: {@code forms} → {@code
 * forms of words}.
 */
final class StepNames {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry(EarlierRun.ENTRIES, "records of the files"),
          Map.entry(EarlierRun.READ, "texts read"),
          Map.entry("learnt", "names to learn"),
          Map.entry("candidates", "similar texts"),
          Map.entry("analysed", "names and quotations"),
          Map.entry("pairs", "pairs of names"),
          Map.entry("forms", "forms of words"),
          Map.entry("termed", "terms of words"),
          Map.entry("sums", "counts of terms"),
          Map.entry("neighbours", "neighbours of words"),
          Map.entry("first_topics", "topics of articles"),
          Map.entry(Publication.REPORT, "report"));

  private StepNames() {}

  /**
   * The words for a step.
   *
   * @throws IllegalArgumentException for a step that has none
   */
  static String of(String step) {
    if (Tables.names().contains(step)) {
      return step;
    }
    String words = WORDS.get(step);
    if (words == null) {
      throw new IllegalArgumentException("StepNames has no words for the step " + step);
    }
    return words;
  }
}
