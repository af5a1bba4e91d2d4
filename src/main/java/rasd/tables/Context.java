package rasd.tables;

import java.util.List;
import java.util.Locale;

/**
 * The stretches of text in which two entities may be mentioned together, in the order of the table
 * comentions.
 */
public enum Context {
  ARTICLE(0),
  PARAGRAPH(1),
  SENTENCE(2);

  private static final List<Context> ALL = List.of(values());

  private final int number;

  Context(int number) {
    this.number = number;
  }

  /** The kind of context with this number. */
  public static Context of(int number) {
    return ALL.get(number);
  }

  /** The number of kinds of context. */
  public static int count() {
    return ALL.size();
  }

  public int number() {
    return number;
  }

  /** The name of the kind in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
