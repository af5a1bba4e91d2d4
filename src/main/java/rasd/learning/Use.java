package rasd.learning;

/**
 * The company in which a word form occurs: {@code في دوما} counts as an occurrence of {@code دوما}
 * after {@code في}. Names and other words differ in their company.
 */
public enum Use {
  /** All occurrences. */
  ALL,
  /** After {@code في}. */
  IN,
  /** After another preposition. */
  PREPOSITION,
  /** After a word that verbs follow, such as {@code لم} or {@code التي}. */
  VERBAL,
  /** Directly before a word with the article, like the first part of a genitive. */
  BEFORE_ARTICLE,
  /** With no word directly after it. */
  LAST,
  /** Directly after a word with the article, like adjectives. */
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

  /** The number of uses. */
  public static final int COUNT = values().length;

  /** The place of the use among the counts. */
  @SuppressWarnings("EnumOrdinal") // Counts are kept in the order in which the uses are declared.
  public int place() {
    return ordinal();
  }
}
