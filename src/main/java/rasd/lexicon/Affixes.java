package rasd.lexicon;

import java.io.Serializable;
import rasd.text.Proclitics;

/**
 * Everything by which a word differs from its stem: in {@code وبحكومتهم} the proclitics {@code وب},
 * the ending {@code ت→ة} and the pronoun {@code هم}.
 *
 * @param proclitics letters before the word: و or ف, then ب, ك or ل, or for a verb س or ل
 * @param hasArticle whether the word has ال, or only its ل ({@code للعراق})
 * @param prefix the letter that marks the person of an imperfect
 * @param ending the letters that are removed and, after an arrow, those that replace them in the
 *     stem ({@code ات→ة})
 * @param pronoun the attached pronoun; empty if there is none
 */
record Affixes(
    Paradigm kind,
    String proclitics,
    boolean hasArticle,
    String prefix,
    String ending,
    String pronoun)
    implements Serializable {
  /** The paradigm to which the affixes belong. */
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
