package rasd.lexicon;

import java.io.Serializable;
import rasd.text.Proclitics;

/**
 * What is cut off a word to reach its stem: of {@code وبحكومتهم} the proclitics {@code وب}, the
 * ending {@code ت→ة} and the pronoun {@code هم}.
 *
 * @param proclitics letters written together with the word: و ف, then ب ك ل, or س ل of a verb
 * @param hasArticle whether ال stands there, or ل of it ({@code للعراق})
 * @param prefix the letter of person of an imperfect
 * @param ending the letters cut; what the stem gets for them stands after an arrow ({@code ات→ة})
 * @param pronoun the enclitic
 */
record Affixes(
    Kind kind, String proclitics, boolean hasArticle, String prefix, String ending, String pronoun)
    implements Serializable {
  /** The paradigm that the affixes belong to. */
  enum Kind {
    NOUN,
    IMPERFECT,
    PERFECT
  }

  private static final String FEMININE = "ت";

  static final Affixes NONE = new Affixes(Kind.NOUN, "", false, "", "", "");

  boolean hasPronoun() {
    return !pronoun.isEmpty();
  }

  boolean hasConjunction() {
    return !proclitics.isEmpty() && Proclitics.isConjunction(proclitics.charAt(0));
  }

  /** Whether a preposition, or a particle of verbs, is among the proclitics. */
  boolean hasPreposition() {
    return proclitics.length() > (hasConjunction() ? 1 : 0);
  }

  /** Of a perfect without an ending that with the ending of the feminine; others as they are. */
  Affixes asFeminine() {
    return kind == Kind.PERFECT && ending.isEmpty()
        ? new Affixes(kind, proclitics, hasArticle, prefix, FEMININE, pronoun)
        : this;
  }

  boolean isNoun() {
    return kind == Kind.NOUN;
  }
}
