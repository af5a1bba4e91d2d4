package rasd.lexicon;

/**
 * What decides which neighbours a word has: its class, its gender where it is a verb, and which
 * clitics it takes. There is {@code لم} before an imperfect, a feminine after {@code تقول}, and no
 * preposition before a noun that has one.
 */
final class Setting {
  private static final int WITH_CONJUNCTION = 12;

  private static final String FEMININE = "ت";
  private static final String ADVERB = "ا";

  /** Written like the ending of an adjective, and rare in news: {@code عربي} is an adjective. */
  private static final String MY = "ي";

  /** How many there are, numbered from 0. */
  static final int COUNT = 2 * WITH_CONJUNCTION;

  private Setting() {}

  /** The number of the setting that a reading with these affixes needs. */
  static int of(Affixes affixes) {
    return affixes.hasConjunction() ? WITH_CONJUNCTION + inner(affixes) : inner(affixes);
  }

  private static int inner(Affixes affixes) {
    return switch (affixes.kind()) {
      case IMPERFECT -> ofVerb(affixes, affixes.prefix());
      case PERFECT -> 3 + ofVerb(affixes, affixes.ending());
      case NOUN -> 6 + ofNoun(affixes);
    };
  }

  private static int ofVerb(Affixes affixes, String gender) {
    if (affixes.hasPronoun()) {
      return 0;
    }
    return gender.equals(FEMININE) ? 1 : 2;
  }

  private static int ofNoun(Affixes affixes) {
    if (affixes.hasArticle()) {
      return affixes.hasPreposition() ? 0 : 1;
    }
    if (affixes.hasPreposition()) {
      return 2;
    }
    if (affixes.hasPronoun() && !affixes.pronoun().equals(MY)) {
      return 3;
    }
    return affixes.ending().equals(ADVERB) ? 4 : 5;
  }
}
