package rasd.slices;

/** The kinds of {@link Item}s. */
public enum ItemKind {
  WORD("word"),
  TERM("term"),
  ENTITY("entity"),
  NAME("name");

  private final String label;

  ItemKind(String label) {
    this.label = label;
  }

  /** The name in the tables. */
  public String label() {
    return label;
  }
}
