package rasd.slices;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is counted by slice: all words together, a term, an entity, or a form of an
 * entity's name.
 *
 * @param key the term or the id of the entity; null for all words
 * @param form the form of a name; null for other kinds
 */
record Item(ItemKind kind, @Nullable String key, @Nullable String form) {
  /** The kinds of items, with their names in the tables. */
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
