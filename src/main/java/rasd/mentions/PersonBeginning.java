package rasd.mentions;

import java.util.EnumSet;
import java.util.Set;
import rasd.article.EntityType;
import rasd.names.Clues;
import rasd.names.NameCues.CueKind;
import rasd.names.NameWords.Strength;
import rasd.names.WordClues;
import rasd.names.WordShape;
import rasd.text.Proclitics;

/**
 * Decides where names of persons may begin: at {@code بن علي} after a title, but not after a noun,
 * and not at {@code محمد} in {@code مدينة محمد}.
 */
final class PersonBeginning {
  /** The kinds of words that announce names other than those of persons. */
  private static final Set<CueKind> OF_OTHERS =
      EnumSet.of(CueKind.COMPETITION, CueKind.PLACE, CueKind.ORGANISATION);

  private static final String IN_THE_NAME_OF = "\u0628\u0627\u0633\u0645"; // باسم

  private final Clues clues;

  PersonBeginning(Clues clues) {
    this.clues = clues;
  }

  /** Whether a name may begin at the word. */
  boolean isAt(CuedSentence sentence, int first) {
    return mayOpen(sentence, first) && !isOutside(sentence, first);
  }

  /**
   * Whether no name of a person begins here, for one of five reasons: the word is {@code باسم} in
   * the sense of "in the name of"; the word before it announces a competition, a place or an
   * organisation; the name is that of a thing, such as a hospital; the word follows {@code بن} and
   * is thus only the father's name; or the word is {@code بن} itself and does not follow a title, a
   * verb or a stop word.
   */
  private boolean isOutside(CuedSentence sentence, int first) {
    if (isInTheNameOf(sentence, first)) {
      return true;
    }
    if (first == 0 || !sentence.followsDirectly(first)) {
      return false;
    }
    boolean isSon = NameParticles.SONS.contains(sentence.word(first));
    return sentence.kinds(first - 1).stream().anyMatch(OF_OTHERS::contains)
        || sentence.isOfThing(EntityType.PER, first)
        || NameParticles.SONS.contains(sentence.word(first - 1))
        || (isSon && !mayPrecedeSon(sentence, first - 1));
  }

  /**
   * Whether the word is {@code باسم}, "in the name of", and not the given name: it follows a title
   * or a role, or the next word is not an Arabic name, as in {@code المتحدث باسم توني كيم}.
   */
  private boolean isInTheNameOf(CuedSentence sentence, int first) {
    return sentence.word(first).equals(IN_THE_NAME_OF)
        && (sentence.follows(CueKind.TITLE, first)
            || sentence.follows(CueKind.ROLE, first)
            || (first + 1 < sentence.size()
                && !WordShape.hasArticle(sentence.word(first + 1))
                && !sentence.is(CueKind.PARTICLE, first + 1)
                && !clues.names().isArabic(sentence.word(first + 1))));
  }

  private static boolean mayPrecedeSon(CuedSentence sentence, int i) {
    return sentence.isStop(i) || sentence.is(CueKind.TITLE, i) || sentence.is(CueKind.VERB, i);
  }

  /**
   * Whether a word before {@code بن} may be a given name, even if it is also something else: {@code
   * مساعد} is also an office.
   */
  private static boolean mayBeGiven(WordClues told) {
    return told.strength() == Strength.WEAK
        || (told.strength() == Strength.NONE && told.kinds().isEmpty());
  }

  /** Whether the word is a given name because {@code بن} follows it. */
  static boolean isGivenBeforeSon(CuedSentence sentence, int first, WordClues told) {
    return isBeforeSon(sentence, first) && mayBeGiven(told);
  }

  private static boolean isBeforeSon(CuedSentence sentence, int first) {
    return first + 1 < sentence.size()
        && NameParticles.SONS.contains(sentence.word(first + 1))
        && sentence.followsDirectly(first + 1);
  }

  /**
   * Whether a name may begin with this word. For most words, this quick test says no, so that the
   * words before them need not be examined.
   */
  private static boolean mayOpen(CuedSentence sentence, int first) {
    return sentence.clues(first).mayOpen()
        || sentence.follows(CueKind.TITLE, first)
        || sentence.follows(CueKind.VERB, first)
        || isBeforeSon(sentence, first)
        || (first + 1 < sentence.size()
            && sentence.clues(first + 1).strength() != Strength.NONE
            && sentence.followsDirectly(first + 1));
  }

  /** Whether a title with the article is directly before the word: {@code واللواء}. */
  static boolean isAfterDefiniteTitle(CuedSentence sentence, int first) {
    if (!sentence.follows(CueKind.TITLE, first)) {
      return false;
    }
    String title = sentence.word(first - 1);
    return WordShape.hasArticle(
        Proclitics.isConjunction(title.charAt(0)) ? title.substring(1) : title);
  }
}
