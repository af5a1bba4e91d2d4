package rasd.mentions;

import java.util.Set;
import rasd.mentions.NameCues.Kind;
import rasd.mentions.NameWords.Strength;

/**
 * What a normalized word tells of names by itself, whatever stands beside it: {@code وسعيد} may
 * open the name of a person, behind a clitic of one letter.
 *
 * @param kinds what it tells of names beside it
 * @param strength how much it is a person's name as it stands
 * @param clitics how many letters to take off so that the strongest name is left; 0 where the whole
 *     word is as strong
 * @param isBlocked whether the name of a person cannot hold it
 * @param hasFamilyEnding whether it ends as many foreign family names do
 * @param mayOpen whether it may begin a person's name, its clitics taken off
 */
record WordClues(
    Set<Kind> kinds,
    Strength strength,
    int clitics,
    boolean isBlocked,
    boolean hasFamilyEnding,
    boolean mayOpen) {

  /** Of most words. */
  static final WordClues NONE =
      new WordClues(NameCues.NOTHING, Strength.NONE, 0, false, false, false);

  /** {@code بن}, {@code أبو}. */
  boolean isParticle() {
    return kinds.contains(Kind.PARTICLE);
  }
}
