package rasd.names;

import java.util.Set;
import rasd.names.NameCues.CueKind;
import rasd.names.NameWords.Strength;

/**
 * What a normalized word says about names by itself, regardless of the words beside it: {@code
 * وسعيد} may open the name of a person after a clitic of one letter.
 *
 * @param kinds what it says about names beside it
 * @param strength how strongly the whole word is a sign of a person's name
 * @param clitics number of letters to remove so that the strongest name is left; 0 if the whole
 *     word is as strong
 * @param isBlocked whether it cannot be part of a person's name
 * @param hasFamilyEnding whether it ends like many foreign family names
 * @param mayOpen whether it may begin a person's name without its clitics
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

  /** Whether the word is a particle such as {@code بن} or {@code أبو}. */
  public boolean isParticle() {
    return kinds.contains(CueKind.PARTICLE);
  }
}
