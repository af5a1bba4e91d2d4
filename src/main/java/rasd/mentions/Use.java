package rasd.mentions;

/**
 * In what company a word form occurs: {@code في دوما} counts an occurrence of {@code دوما} after
 * {@code في}. Names and other words differ in these.
 */
enum Use {
  /** All occurrences. */
  ALL,
  /** After {@code في}. */
  IN,
  /** After another preposition. */
  PREPOSITION,
  /** After a word that verbs follow, such as {@code لم} or {@code التي}. */
  VERBAL,
  /** Directly before a word with the article, as the first part of a genitive is. */
  BEFORE_ARTICLE,
  /** With no word directly after it. */
  LAST,
  /** Directly after a word with the article, as adjectives are. */
  AFTER_ARTICLE,
  /** After {@code مدينة} and the like. */
  AFTER_PLACE,
  /** After {@code شمال} and the like. */
  AFTER_NEAR,
  /** After {@code شركة} and the like. */
  AFTER_ORGANISATION,
  /** After a title or a verb of speech. */
  AFTER_PERSON_CUE,
  /** After a word that is a person's name. */
  AFTER_NAME;

  /** How many there are. */
  static final int COUNT = values().length;

  /** Where the use is counted among all. */
  @SuppressWarnings("EnumOrdinal") // Counts are kept in the order in which the uses are declared.
  int place() {
    return ordinal();
  }
}
