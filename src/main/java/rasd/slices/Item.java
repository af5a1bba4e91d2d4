package rasd.slices;

import org.jspecify.annotations.Nullable;

/**
 * What is counted by slice: all words, which have no key, a term, an entity by its id, or a form of
 * an entity.
 *
 * @param key null for all words
 * @param form of a name; null for other kinds
 */
record Item(Kind kind, @Nullable String key, @Nullable String form) {
  /** All words. */
  static final Item WORDS = new Item(Kind.WORD, null, null);

  /** Kinds by their labels. */
  enum Kind {
    WORD("word"),
    TERM("term"),
    ENTITY("entity"),
    NAME("name");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }
}
