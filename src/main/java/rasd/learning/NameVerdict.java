package rasd.learning;

/** The verdict on the words of a candidate, by how the corpus uses them everywhere. */
enum NameVerdict {
  /** The words are used like names. */
  NAME("used like names"),
  /** The words may or may not be a name. */
  UNDECIDED("used like names and like other words"),
  WORD("used like other words"),
  INFLECTED("a noun with a possessive pronoun, or an adverb"),
  PREPOSITION("mostly written after a preposition"),
  GENERIC("a kind of place or group"),
  PART("part of longer names"),
  GIVEN_NAME("a given name that many persons share"),
  RARE("marked as a name in too few of the places where it occurs"),
  OTHER_TYPE("used like names of another type"),
  PHRASE("a phrase of common words");

  private final String reason;

  NameVerdict(String reason) {
    this.reason = reason;
  }

  /** The reason in words, for the table refused_names. */
  String reason() {
    return reason;
  }

  boolean isAgainst() {
    return this != NAME && this != UNDECIDED;
  }
}
