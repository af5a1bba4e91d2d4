package rasd.lexicon;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A word of the language with all its forms: the verb {@code قدم}, "he presented", and the noun
 * {@code قدم}, "foot", are two words.
 *
 * @param stem the stem that represents the word; for a name or a word that is not in Arabic
 *     letters, the form
 */
record Lexeme(WordClass wordClass, String stem) implements Serializable, Comparable<Lexeme> {
  private static final Comparator<Lexeme> ORDER =
      Comparator.comparing(Lexeme::wordClass).thenComparing(Lexeme::stem);

  /** The class of a word. */
  enum WordClass {
    /** A noun or an adjective, including verbal nouns and participles. */
    NOUN,
    VERB,
    NAME,
    /** A word that is not in Arabic letters. */
    OTHER
  }

  static Lexeme noun(String stem) {
    return new Lexeme(WordClass.NOUN, stem);
  }

  static Lexeme verb(String stem) {
    return new Lexeme(WordClass.VERB, stem);
  }

  static Lexeme name(String form) {
    return new Lexeme(WordClass.NAME, form);
  }

  static Lexeme other(String form) {
    return new Lexeme(WordClass.OTHER, form);
  }

  @Override
  public int compareTo(Lexeme other) {
    return ORDER.compare(this, other);
  }
}
