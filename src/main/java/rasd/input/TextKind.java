package rasd.input;

/** What the text of a record contains. */
public enum TextKind {
  /** An article, as it is in a field of the record. */
  ARTICLE,
  /** A page, with everything around the story. */
  PAGE
}
