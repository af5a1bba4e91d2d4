package rasd.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rasd.article.EntityType;
import rasd.names.Clues;
import rasd.names.NameCues.CueKind;
import rasd.names.NameWords.Strength;
import rasd.names.WordClues;
import rasd.names.WordShape;

/**
 * Finds possible names of persons in a sentence by their words and by the words before them: {@code
 * قال وزير الخارجية الروسي سيرغي لافروف} has {@code سيرغي لافروف}, found by the role before it.
 *
 * <p>Not handled: a single family name without a cue ({@code في خطط رامسفيلد}); if the article has
 * the full name, {@link LearntNameFinder} finds it again.
 */
final class PersonFinder {
  private static final int MOST_WORDS = 6;
  private static final int ARTICLE_LENGTH = 2;

  private static final String IN_THE_NAME_OF = "\u0628\u0627\u0633\u0645"; // باسم

  /** بن ابن بنت. */
  private static final Set<String> SONS =
      Set.of("\u0628\u0646", "\u0627\u0628\u0646", "\u0628\u0646\u062A");

  private final Clues clues;

  PersonFinder(Clues clues) {
    this.clues = clues;
  }

  /**
   * The candidates of one sentence. A candidate that ends in an odd word comes after the one
   * without that word.
   */
  List<NameCandidate> find(CuedSentence sentence) {
    List<NameCandidate> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      i = sentence.isClosed(i) ? i + 1 : add(sentence, i, found);
    }
    return found;
  }

  /** Adds the candidates that begin here and returns the word to continue from. */
  private int add(CuedSentence sentence, int first, List<NameCandidate> found) {
    if (!mayOpen(sentence, first) || isOutside(sentence, first)) {
      return first + 1;
    }
    int clitics = sentence.clues(first).clitics();
    PersonCue cue = PersonCue.before(sentence, first);
    PersonLook look = new PersonLook();
    int last = lastWord(sentence, first, clitics, cue, look);
    if (last < first) {
      addOddBeginning(sentence, first, cue, found);
      return first + 1;
    }
    double confidence = look.confidence(last == first, cue);
    if (confidence > 0) {
      found.add(new NameCandidate(first, last, clitics, EntityType.PER, cue.method(), confidence));
    }
    if (mayEndOddly(sentence, last + 1) && look.addOdd()) {
      confidence = look.confidence(false, cue);
      found.add(
          new NameCandidate(first, last + 1, clitics, EntityType.PER, cue.method(), confidence));
    }
    return last + 1;
  }

  /**
   * Whether no name begins here: at {@code بن محسن} after a word that is not a cue, at {@code باسم}
   * where it is "in the name of", and at the name after which a competition is named.
   */
  private boolean isOutside(CuedSentence sentence, int first) {
    if (isInTheNameOf(sentence, first)) {
      return true;
    }
    if (first == 0 || !sentence.followsDirectly(first)) {
      return false;
    }
    boolean isSon = SONS.contains(sentence.word(first));
    return sentence.is(CueKind.COMPETITION, first - 1)
        || (isSon && !mayPrecedeSon(sentence, first - 1));
  }

  /**
   * Whether the word is not the given name {@code باسم}: after a title or a role, or before a name
   * that is not Arabic, as in {@code المتحدث باسم توني كيم}.
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

  private static boolean isBeforeSon(CuedSentence sentence, int first) {
    return first + 1 < sentence.size()
        && SONS.contains(sentence.word(first + 1))
        && sentence.followsDirectly(first + 1);
  }

  /** A quick test: most words cannot open a name, so the words before them need not be examined. */
  private static boolean mayOpen(CuedSentence sentence, int first) {
    return sentence.clues(first).mayOpen()
        || sentence.follows(CueKind.TITLE, first)
        || sentence.follows(CueKind.VERB, first)
        || isBeforeSon(sentence, first)
        || (first + 1 < sentence.size()
            && sentence.clues(first + 1).strength() != Strength.NONE
            && sentence.followsDirectly(first + 1));
  }

  /** Adds {@code جاريث بيل}, if only the second word is known to be a name. */
  private void addOddBeginning(
      CuedSentence sentence, int first, PersonCue cue, List<NameCandidate> found) {
    boolean mayBegin =
        first + 1 < sentence.size()
            && sentence.kinds(first).isEmpty()
            && sentence.word(first).length() > 2
            && !WordShape.hasArticle(sentence.word(first))
            && sentence.followsDirectly(first + 1)
            && !sentence.isClosed(first + 1);
    if (mayBegin) {
      PersonLook look = new PersonLook();
      int last = lastWord(sentence, first + 1, 0, cue, look);
      if (last > first && look.addOdd()) {
        found.add(
            new NameCandidate(
                first, last, 0, EntityType.PER, cue.method(), look.confidence(false, cue)));
      }
    }
  }

  private static boolean mayEndOddly(CuedSentence sentence, int i) {
    return i < sentence.size()
        && sentence.followsDirectly(i)
        && !sentence.isClosed(i)
        && sentence.kinds(i).isEmpty()
        && !WordShape.hasArticle(sentence.word(i))
        && sentence.word(i).length() > 2;
  }

  /** The last word of the name that begins here; a number below {@code first} if there is none. */
  private int lastWord(
      CuedSentence sentence, int first, int clitics, PersonCue cue, PersonLook look) {
    String stem = sentence.word(first).substring(clitics);
    WordClues told = clitics == 0 ? sentence.clues(first) : clues.of(stem);
    boolean afterParticle = told.isParticle();
    boolean opens =
        afterParticle
            || opens(stem, told, look, cue)
            || (isBeforeSon(sentence, first) && told.kinds().isEmpty() && look.addBeforeSon(stem));
    if (!opens) {
      return -1;
    }
    int last = afterParticle ? -1 : first;
    int end = Math.min(sentence.size(), first + MOST_WORDS);
    for (int i = first + 1; i < end && goesOn(sentence, i, afterParticle) && look.isOpen(); i++) {
      WordClues next = sentence.clues(i);
      if (next.isParticle()) {
        afterParticle = true;
      } else if (takesFamilyName(sentence, i, look)
          || continues(sentence.word(i), next, look, afterParticle)) {
        afterParticle = false;
        last = i;
      } else {
        break;
      }
    }
    return last;
  }

  private static boolean goesOn(CuedSentence sentence, int i, boolean afterParticle) {
    return sentence.followsDirectly(i)
        && (!sentence.isClosed(i)
            || afterParticle
            || sentence.isFamilyName(i)
            || isForeignParticle(sentence, i));
  }

  /** Whether a particle is foreign: in {@code فيرجيل فان دايك}, فان is not فإن. */
  private static boolean isForeignParticle(CuedSentence sentence, int i) {
    return sentence.clues(i).isParticle()
        && i + 1 < sentence.size()
        && !sentence.isClosed(i + 1)
        && !WordShape.hasArticle(sentence.word(i + 1));
  }

  private static boolean opens(String word, WordClues told, PersonLook look, PersonCue cue) {
    if (told.isBlocked() || (told.strength() == Strength.WEAK && WordShape.hasArticle(word))) {
      return false;
    }
    if (look.addName(told.strength()) || look.addFamilyEnding(told.hasFamilyEnding())) {
      return true;
    }
    return cue != PersonCue.NONE && !WordShape.hasArticle(word) && look.addUnknown(word);
  }

  /** The strength of a word with the article: for {@code السبهان} the list has {@code سبهان}. */
  private Strength ofArticled(String word) {
    boolean isName =
        WordShape.hasArticle(word)
            && clues.names().of(word.substring(ARTICLE_LENGTH)) == Strength.STRONG;
    return isName ? Strength.WEAK : Strength.NONE;
  }

  private boolean continues(String word, WordClues told, PersonLook look, boolean afterParticle) {
    if (told.isBlocked()) {
      return false;
    }
    return look.addName(told.strength())
        || look.addName(ofArticled(word))
        || look.addFamilyEnding(told.hasFamilyEnding())
        || (afterParticle && look.addAfterParticle(word))
        || (WordShape.hasArticle(word) ? look.addArticled(word) : look.addUnknown(word));
  }

  /**
   * Takes a family name that would refer to another person if it were alone: {@code ماهر الأسد}.
   */
  private static boolean takesFamilyName(CuedSentence sentence, int i, PersonLook look) {
    return sentence.isFamilyName(i) && look.addName(Strength.STRONG);
  }
}
