package rasd.comentions;

import java.util.List;
import java.util.Locale;

/** The kinds of contexts in which pairs are counted, in the order of the table comentions. */
enum Context {
  ARTICLE(0),
  PARAGRAPH(1),
  SENTENCE(2);

  private static final List<Context> ALL = List.of(values());

  private final int number;

  Context(int number) {
    this.number = number;
  }

  /** The kind with this number. */
  static Context of(int number) {
    return ALL.get(number);
  }

  /** The number of kinds. */
  static int count() {
    return ALL.size();
  }

  int number() {
    return number;
  }

  /** The name of the kind in the tables. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
