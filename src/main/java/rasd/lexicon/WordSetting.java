package rasd.lexicon;

/**
 * The properties of a word that determine its neighbours: its class, its clitics and article, the
 * gender of a verb, and the ا of an adverb. For example, {@code لم} occurs before an imperfect, a
 * feminine occurs after {@code تقول}, and no preposition occurs before a noun that has one
 * attached.
 */
final class WordSetting {
  private static final int WITH_CONJUNCTION = 12;

  private static final String FEMININE = "ت";
  private static final String ADVERB = "ا";

  /**
   * The pronoun "my". It is rare in news and written like the ending of an adjective such as {@code
   * عربي}.
   */
  private static final String MY = "ي";

  /** The number of settings, which are numbered from 0. */
  static final int COUNT = 2 * WITH_CONJUNCTION;

  private WordSetting() {}

  /** The number of the setting for a reading with these affixes. */
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
    return gender.startsWith(FEMININE) ? 1 : 2;
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
