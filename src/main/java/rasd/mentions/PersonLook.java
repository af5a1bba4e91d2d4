package rasd.mentions;

import rasd.names.NameWords.Strength;
import rasd.names.WordShape;

/**
 * What the words of a possible name have shown so far, and the degree of belief in it: {@code جورج
 * بوش} is two strong words, {@code واصل الكفاح} is one strong word and one with the article.
 *
 * <p>The degrees of belief are rounded shares of correct names among candidates with the same look,
 * counted by hand and on development data; see {@code docs/names.md}.
 */
final class PersonLook {
  private static final char YA = '\u064A'; // ي

  private int strong;
  private int weak;
  private int articled;
  private int unknown;
  private int odd;
  private int titled;
  private boolean beginsWithForeignParticle;
  private boolean hasFamilyEnding;
  private boolean hasFamilyAdjective;

  boolean addName(Strength strength) {
    switch (strength) {
      case STRONG -> strong++;
      case WEAK -> weak++;
      case NONE -> {
        return false;
      }
    }
    return true;
  }

  /**
   * Adds a particle at the beginning that is not one of Arabic names. Persons' names begin with
   * such particles ({@code دي بروين}), but other names do, too ({@code ماك بوك}).
   */
  void addForeignParticle() {
    beginsWithForeignParticle = true;
  }

  /** Adds the word before "son of", as in {@code لاحق بن محسن}. */
  boolean addBeforeSon(String word) {
    boolean mayBe = !WordShape.hasArticle(word) && word.length() > 2;
    weak += mayBe ? 1 : 0;
    return mayBe;
  }

  boolean addFamilyEnding(boolean has) {
    if (has) {
      hasFamilyEnding = true;
      unknown++;
    }
    return has;
  }

  boolean addAfterParticle(String word) {
    boolean isName = word.length() > 2;
    weak += isName ? 1 : 0;
    return isName;
  }

  boolean addArticled(String word) {
    articled++;
    hasFamilyAdjective |= word.charAt(word.length() - 1) == YA;
    return true;
  }

  boolean addUnknown(String word) {
    boolean mayBe = WordShape.looksForeign(word);
    unknown += mayBe ? 1 : 0;
    return mayBe;
  }

  /** Adds an unknown word between a title with the article and a word that is known from names. */
  boolean addTitled() {
    titled++;
    return true;
  }

  /** Adds a word of which only the position suggests that it belongs to a name. */
  boolean addOdd() {
    odd++;
    return true;
  }

  /**
   * Whether another word may follow: no more may once the name has both a word that is known from
   * names and one that is not.
   */
  boolean isOpen() {
    return articled + unknown + odd + titled == 0 || strong + weak == 0;
  }

  /** The degree of belief, from 0 to 1; 0 if the candidate is to be ignored. */
  double confidence(boolean isSingle, PersonCue cue) {
    if (isSingle) {
      return ofSingle(cue);
    }
    if (odd > 0) {
      return 0.3;
    }
    if (titled > 0) {
      return strong > 0 ? 0.85 : 0.3;
    }
    boolean isNamed = cue.isOfPerson();
    if (articled + unknown > 0) {
      return ofGuess(cue, isNamed);
    }
    if (strong == 0) {
      return cue != PersonCue.NONE ? 0.85 : beginsWithForeignParticle ? 0.2 : 0.6;
    }
    return isNamed ? 0.95 : strong > 1 ? 0.9 : 0.85;
  }

  private double ofGuess(PersonCue cue, boolean isNamed) {
    if (strong + weak == 0) {
      return 0;
    }
    if (hasFamilyEnding || (strong > 0 && isNamed)) {
      return 0.9;
    }
    if (strong == 0) {
      return isNamed ? hasFamilyAdjective ? 0.8 : 0.5 : 0;
    }
    return strong > 1 ? 0.7 : cue != PersonCue.NONE ? 0.6 : unknown > 0 ? 0.5 : 0.25;
  }

  private double ofSingle(PersonCue cue) {
    if (strong == 1) {
      return switch (cue) {
        case NEAR_TITLE -> 0.9;
        case TITLE, VERB -> 0.8;
        case ADJECTIVE -> 0.5;
        case ROLE -> 0.4;
        case NONE -> 0;
      };
    }
    if (hasFamilyEnding) {
      return cue.compareTo(PersonCue.ADJECTIVE) <= 0 || cue == PersonCue.ROLE ? 0 : 0.8;
    }
    return switch (cue) {
      case NEAR_TITLE -> weak == 1 ? 0.8 : 0.5;
      case VERB -> weak == 1 ? 0.8 : 0.25;
      case TITLE -> weak == 1 ? 0.5 : 0;
      case ADJECTIVE, ROLE, NONE -> 0;
    };
  }
}
