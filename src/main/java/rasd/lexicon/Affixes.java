package rasd.lexicon;

import java.io.Serializable;
import rasd.text.Proclitics;

/**
 * Everything that must be removed from a word to obtain its stem: from {@code وبحكومتهم} the
 * proclitics {@code وب}, the ending {@code ت→ة} and the pronoun {@code هم}.
 *
 * @param proclitics letters attached to the beginning of the word: و ف, then ب ك ل, or for a verb س
 *     ل
 * @param hasArticle whether the word has ال, or only its ل ({@code للعراق})
 * @param prefix the letter that marks the person of an imperfect
 * @param ending the letters to remove; those that replace them in the stem follow an arrow ({@code
 *     ات→ة})
 * @param pronoun the enclitic
 */
record Affixes(
    Paradigm kind,
    String proclitics,
    boolean hasArticle,
    String prefix,
    String ending,
    String pronoun)
    implements Serializable {
  /** The paradigm that the affixes belong to. */
  enum Paradigm {
    NOUN,
    IMPERFECT,
    PERFECT
  }

  private static final String FEMININE = "ت";

  static final Affixes NONE = new Affixes(Paradigm.NOUN, "", false, "", "", "");

  boolean hasPronoun() {
    return !pronoun.isEmpty();
  }

  boolean hasConjunction() {
    return !proclitics.isEmpty() && Proclitics.isConjunction(proclitics.charAt(0));
  }

  /** Whether the proclitics include a preposition or a verbal particle. */
  boolean hasPreposition() {
    return proclitics.length() > (hasConjunction() ? 1 : 0);
  }

  /**
   * For a perfect without an ending, the same affixes with the feminine ending; other affixes are
   * returned unchanged.
   */
  Affixes asFeminine() {
    return kind == Paradigm.PERFECT && ending.isEmpty()
        ? new Affixes(kind, proclitics, hasArticle, prefix, FEMININE, pronoun)
        : this;
  }

  boolean isNoun() {
    return kind == Paradigm.NOUN;
  }
}
