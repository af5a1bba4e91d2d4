package rasd.comentions;

import java.util.Locale;

/** What can hold a pair; their order is that of the table comentions. */
enum Context {
  ARTICLE(0),
  PARAGRAPH(1),
  SENTENCE(2);

  private final int number;

  Context(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** As the tables name it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
