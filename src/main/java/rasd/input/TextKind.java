package rasd.input;

/** What the text of a record is. */
public enum TextKind {
  /** The text of an article, as a field of the record has it. */
  ARTICLE,
  /** A page, with everything around the story. */
  PAGE
}
