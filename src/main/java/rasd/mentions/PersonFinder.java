package rasd.mentions;

import java.util.ArrayList;
import java.util.List;
import rasd.article.EntityType;
import rasd.names.Clues;
import rasd.names.NameWords.Strength;
import rasd.names.WordClues;
import rasd.names.WordShape;

/**
 * Finds possible names of persons in a sentence by their words and by the words before them: {@code
 * قال وزير الخارجية الروسي سيرغي لافروف} has {@code سيرغي لافروف}, found by the role before it.
 *
 * <p>Not handled: a single family name without a cue ({@code في خطط رامسفيلد}); {@link
 * LearntNameFinder} finds it if the article also has the full name.
 */
final class PersonFinder {
  private static final int MOST_WORDS = 8;
  private static final int ARTICLE_LENGTH = 2;

  private static final String KING = "\u0644\u0645\u0644\u0643"; // لملك (الملك، للملك)
  private static final char YA = '\u064A'; // ي
  private final Clues clues;
  private final PersonBeginning beginning;

  PersonFinder(Clues clues) {
    this.clues = clues;
    this.beginning = new PersonBeginning(clues);
  }

  /**
   * The candidates of one sentence. If only the position of a last word suggests that it belongs to
   * a name, the candidate without that word comes first, and then the one with it.
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
    if (!beginning.isAt(sentence, first)) {
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
   * Adds a name whose first word is not known from names: {@code جاريث بيل}. After a title with the
   * article, that word can hardly be anything but a name: {@code اللواء جمعان الغامدي}.
   */
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
      boolean isTitled = PersonBeginning.isAfterDefiniteTitle(sentence, first);
      if (last > first && (isTitled ? look.addTitled() : look.addOdd())) {
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

  /**
   * The index of the last word of the name that begins here; a number below {@code first} if there
   * is none.
   */
  private int lastWord(
      CuedSentence sentence, int first, int clitics, PersonCue cue, PersonLook look) {
    String stem = sentence.word(first).substring(clitics);
    WordClues told = clitics == 0 ? sentence.clues(first) : clues.of(stem);
    boolean afterParticle =
        told.isParticle() && (!stem.equals(NameParticles.BORN) || cue.isOfPerson());
    boolean opens =
        afterParticle
            || (PersonBeginning.isGivenBeforeSon(sentence, first, told) && look.addBeforeSon(stem))
            || opens(stem, told, look, cue);
    if (!opens) {
      return -1;
    }
    if (afterParticle && !NameParticles.areArabic(stem)) {
      look.addForeignParticle();
    }
    int last = afterParticle ? -1 : first;
    int end = Math.min(sentence.size(), first + MOST_WORDS);
    for (int i = first + 1; i < end && goesOn(sentence, i, afterParticle) && look.isOpen(); i++) {
      WordClues next = sentence.clues(i);
      if (next.isParticle()) {
        afterParticle = true;
      } else if (isAttributeOfKings(sentence, first, i)) {
        break;
      } else if (sentence.word(i - 1).equals(NameParticles.HOUSE) && look.addName(Strength.WEAK)) {
        afterParticle = false;
        last = i;
      } else if (takesFamilyName(sentence, i, look)
          || (i == first + 2 && isOrigin(stem, sentence.word(i), look))
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
            || sentence.word(i).equals(NameParticles.HOUSE)
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

  /**
   * The strength of a word with the article: {@code السبهان} is weak because the list has {@code
   * سبهان} as strong.
   */
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
   * Whether a word describes what is named after a king, as in {@code مستشفى الملك فهد التخصصي}.
   * Kings are not called by family names.
   */
  private static boolean isAttributeOfKings(CuedSentence sentence, int first, int i) {
    return first > 0
        && sentence.word(first - 1).endsWith(KING)
        && WordShape.hasArticle(sentence.word(i));
  }

  /**
   * Takes the word of origin in {@code أبو أيوب المصري}, because "father of" and the name of a son
   * do not suffice to identify a person.
   */
  private static boolean isOrigin(String first, String word, PersonLook look) {
    return NameParticles.FATHERS.contains(first)
        && WordShape.hasArticle(word)
        && word.charAt(word.length() - 1) == YA
        && look.addName(Strength.WEAK);
  }

  /**
   * Takes a family name that would refer to another person if it were alone: {@code ماهر الأسد}.
   */
  private static boolean takesFamilyName(CuedSentence sentence, int i, PersonLook look) {
    return sentence.isFamilyName(i) && look.addName(Strength.STRONG);
  }
}
