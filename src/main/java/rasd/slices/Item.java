package rasd.slices;

import org.jspecify.annotations.Nullable;

/**
 * A thing that is counted by slice: all words, which have no key; a term; an entity, by its id; or
 * a form of an entity's name.
 *
 * @param key null for all words
 * @param form the form of a name; null for other kinds
 */
record Item(ItemKind kind, @Nullable String key, @Nullable String form) {
  /** The kinds of items with their labels. */
  enum ItemKind {
    WORD("word"),
    TERM("term"),
    ENTITY("entity"),
    NAME("name");

    private final String label;

    ItemKind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }
}
