package rasd.comentions;

import java.util.List;
import java.util.Locale;

/** What can hold a pair; their order is that of the table comentions. */
enum Context {
  ARTICLE(0),
  PARAGRAPH(1),
  SENTENCE(2);

  private static final List<Context> ALL = List.of(values());

  private final int number;

  Context(int number) {
    this.number = number;
  }

  /** The context with a number. */
  static Context of(int number) {
    return ALL.get(number);
  }

  /** How many there are. */
  static int count() {
    return ALL.size();
  }

  int number() {
    return number;
  }

  /** As the tables name it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
