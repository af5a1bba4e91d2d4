package rasd.lexicon;

/**
 * What decides which neighbours a word has: its class, and which clitics it takes. There is {@code
 * لم} before an imperfect, and no preposition before a noun that has one.
 */
final class Setting {
  private static final int WITH_CONJUNCTION = 10;

  /** How many there are, numbered from 0. */
  static final int COUNT = 2 * WITH_CONJUNCTION;

  private Setting() {}

  /** The number of the setting that a reading with these affixes needs. */
  static int of(Affixes affixes) {
    return affixes.hasConjunction() ? WITH_CONJUNCTION + inner(affixes) : inner(affixes);
  }

  private static int inner(Affixes affixes) {
    return switch (affixes.kind()) {
      case IMPERFECT -> affixes.hasPronoun() ? 0 : 1;
      case PERFECT -> affixes.hasPronoun() ? 2 : 3;
      case NOUN -> {
        if (affixes.hasArticle()) {
          yield affixes.hasPreposition() ? 4 : 5;
        }
        if (affixes.hasPreposition()) {
          yield 6;
        }
        yield affixes.hasPronoun() ? 7 : affixes.ending().equals("ا") ? 8 : 9;
      }
    };
  }
}
