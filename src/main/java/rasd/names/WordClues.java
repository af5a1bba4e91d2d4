package rasd.names;

import java.util.Set;
import rasd.names.NameCues.CueKind;
import rasd.names.NameWords.Strength;

/**
 * What a normalized word says about names, regardless of the words beside it: {@code وسعيد} has a
 * clitic of one letter, after which the name of a person may begin.
 *
 * @param kinds what the word says about names beside it
 * @param strength how strongly the whole word is a sign of a person's name
 * @param clitics number of letters to remove so that the strongest name is left; 0 if the whole
 *     word is as strong
 * @param isBlocked whether the word cannot be part of a person's name
 * @param hasFamilyEnding whether the word ends like many foreign family names
 * @param mayOpen whether the word, without its clitics, may begin a person's name
 */
public record WordClues(
    Set<CueKind> kinds,
    Strength strength,
    int clitics,
    boolean isBlocked,
    boolean hasFamilyEnding,
    boolean mayOpen) {

  /** The clues of most words: none. */
  static final WordClues NONE =
      new WordClues(NameCues.NOTHING, Strength.NONE, 0, false, false, false);

  /** The clues of a word that is a person's given name. */
  public static final WordClues GIVEN_NAME =
      new WordClues(NameCues.NOTHING, Strength.STRONG, 0, false, false, true);

  /** Whether the word is a particle such as {@code بن} or {@code أبو}. */
  public boolean isParticle() {
    return kinds.contains(CueKind.PARTICLE);
  }
}
