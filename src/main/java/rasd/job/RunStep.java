package rasd.job;

import java.util.Arrays;
import java.util.Locale;
import rasd.tables.TopicTables;

/**
 * A step whose result is for later steps and not for the user. The screen describes the step in
 * words: {@link #FORMS} → {@code forms of words}. All other steps make tables, and the screen shows
 * the name of the table.
 */
enum RunStep {
  ENTRIES("records of the files"),
  READ("texts read"),
  LEARNT("names to learn"),
  CANDIDATES("similar texts"),
  ANALYSED("names and quotations"),
  PAIRS("pairs of names"),
  FORMS("forms of words"),
  TERMED("terms of words"),
  SUMS("counts of terms"),
  NEIGHBOURS("neighbours of words"),
  /** The table {@link TopicTables#FIRST_TOPICS}, which is not published. */
  FIRST_TOPICS("topics of articles");

  private final String words;

  RunStep(String words) {
    this.words = words;
  }

  /** The words on the screen. */
  String words() {
    return words;
  }

  /**
   * The words on the screen for a table: those of the step with the same name, or else the name of
   * the table.
   */
  static String wordsOf(String table) {
    return Arrays.stream(values())
        .filter(step -> step.folder().equals(table))
        .findFirst()
        .map(RunStep::words)
        .orElse(table);
  }

  /** The name of the folder in which the rows are stored. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
