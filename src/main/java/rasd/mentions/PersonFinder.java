package rasd.mentions;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rasd.article.EntityType;
import rasd.mentions.NameCues.Kind;
import rasd.mentions.NameWords.Strength;

/**
 * Finds what looks like a person's name in a sentence, by the words it is made of and what stands
 * before it: {@code قال وزير الخارجية الروسي سيرغي لافروف} holds {@code سيرغي لافروف}, found by the
 * role before it.
 *
 * <p>Not handled: a single family name without a cue ({@code في خطط رامسفيلد}); where the whole
 * name stands in the article, {@link ArticleNames} finds it again.
 */
final class PersonFinder {
  private static final int MOST_WORDS = 6;
  private static final Set<Kind> NEVER_IN_A_NAME =
      EnumSet.of(Kind.BREAK, Kind.ADJECTIVE, Kind.TITLE, Kind.PLACE, Kind.ORGANISATION);
  private static final Set<Kind> RARELY_IN_A_NAME = EnumSet.of(Kind.VERB, Kind.ROLE);

  private final NameWords names;
  private final NameCues cues;

  PersonFinder(NameWords names, NameCues cues) {
    this.names = names;
    this.cues = cues;
  }

  /**
   * The candidates of one sentence; one that goes on with an odd word stands behind one without.
   */
  List<Candidate> find(Sentence sentence) {
    List<Candidate> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      i = sentence.isClosed(i) ? i + 1 : add(sentence, i, found);
    }
    return found;
  }

  /** Adds the candidates that begin here; gives the word to go on from. */
  private int add(Sentence sentence, int first, List<Candidate> found) {
    int clitics = clitics(sentence.word(first));
    if (!mayOpen(sentence, first, clitics)) {
      return first + 1;
    }
    PersonCue cue = PersonCue.before(sentence, first);
    PersonLook look = new PersonLook();
    int last = lastWord(sentence, first, clitics, cue, look);
    if (last < first) {
      addOddBeginning(sentence, first, cue, found);
      return first + 1;
    }
    double confidence = look.confidence(last == first, cue);
    if (confidence > 0) {
      found.add(new Candidate(first, last, clitics, EntityType.PER, cue.method(), confidence));
    }
    if (mayEndOddly(sentence, last + 1) && look.addOdd()) {
      confidence = look.confidence(false, cue);
      found.add(new Candidate(first, last + 1, clitics, EntityType.PER, cue.method(), confidence));
    }
    return last + 1;
  }

  /** Most words do not, and need no look at what stands before them. */
  private boolean mayOpen(Sentence sentence, int first, int clitics) {
    String stem = sentence.word(first).substring(clitics);
    return names.of(stem) != Strength.NONE
        || isParticle(stem)
        || cues.hasFamilyEnding(stem)
        || (sentence.followsDirectly(first) && sentence.is(Kind.TITLE, first - 1))
        || (sentence.followsDirectly(first + 1)
            && names.of(sentence.word(first + 1)) != Strength.NONE);
  }

  /** {@code جاريث بيل} where only the second word is known to be a name. */
  private void addOddBeginning(Sentence sentence, int first, PersonCue cue, List<Candidate> found) {
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
            new Candidate(
                first, last, 0, EntityType.PER, cue.method(), look.confidence(false, cue)));
      }
    }
  }

  private boolean mayEndOddly(Sentence sentence, int i) {
    return i < sentence.size()
        && sentence.followsDirectly(i)
        && !sentence.isClosed(i)
        && sentence.kinds(i).isEmpty()
        && !WordShape.hasArticle(sentence.word(i))
        && sentence.word(i).length() > 2;
  }

  /** The last word of the name that begins here, or a number below {@code first} for none. */
  private int lastWord(Sentence sentence, int first, int clitics, PersonCue cue, PersonLook look) {
    String stem = sentence.word(first).substring(clitics);
    boolean afterParticle = isParticle(stem);
    if (!afterParticle && !opens(stem, look, cue)) {
      return -1;
    }
    int last = afterParticle ? -1 : first;
    int end = Math.min(sentence.size(), first + MOST_WORDS);
    for (int i = first + 1; i < end && goesOn(sentence, i, afterParticle) && look.isOpen(); i++) {
      String word = sentence.word(i);
      if (isParticle(word)) {
        afterParticle = true;
      } else if (takesFamilyName(sentence, i, look) || continues(word, look, afterParticle)) {
        afterParticle = false;
        last = i;
      } else {
        break;
      }
    }
    return last;
  }

  private boolean goesOn(Sentence sentence, int i, boolean afterParticle) {
    return sentence.followsDirectly(i)
        && (!sentence.isClosed(i)
            || afterParticle
            || sentence.isFamilyName(i)
            || isForeignParticle(sentence, i));
  }

  /** {@code فيرجيل فان دايك}, where فان is no فإن. */
  private boolean isForeignParticle(Sentence sentence, int i) {
    return isParticle(sentence.word(i))
        && i + 1 < sentence.size()
        && !sentence.isClosed(i + 1)
        && !WordShape.hasArticle(sentence.word(i + 1));
  }

  private boolean opens(String word, PersonLook look, PersonCue cue) {
    Strength strength = names.of(word);
    if (isBlocked(word) || (strength == Strength.WEAK && WordShape.hasArticle(word))) {
      return false;
    }
    if (look.addName(strength) || look.addFamilyEnding(cues.hasFamilyEnding(word))) {
      return true;
    }
    return cue != PersonCue.NONE && !WordShape.hasArticle(word) && look.addUnknown(word);
  }

  private boolean continues(String word, PersonLook look, boolean afterParticle) {
    if (isBlocked(word)) {
      return false;
    }
    return look.addName(names.of(word))
        || look.addFamilyEnding(cues.hasFamilyEnding(word))
        || (afterParticle && look.addBehindParticle(word))
        || (WordShape.hasArticle(word) ? look.addArticled() : look.addUnknown(word));
  }

  /** {@code ماهر الأسد}: what alone would be another person of that name. */
  private static boolean takesFamilyName(Sentence sentence, int i, PersonLook look) {
    return sentence.isFamilyName(i) && look.addName(Strength.STRONG);
  }

  private boolean isBlocked(String word) {
    for (Kind kind : cues.of(word)) {
      if (NEVER_IN_A_NAME.contains(kind)
          || (RARELY_IN_A_NAME.contains(kind) && names.of(word) != Strength.STRONG)) {
        return true;
      }
    }
    return false;
  }

  private boolean isParticle(String word) {
    return cues.of(word).contains(Kind.PARTICLE);
  }

  /** How many letters to take off so that the strongest name is left; none when it is as strong. */
  int clitics(String word) {
    Strength strongest = strength(word);
    if (strongest == Strength.STRONG || cues.has(word)) {
      return 0;
    }
    int best = 0;
    for (int length : WordShape.cliticLengths(word)) {
      String rest = word.substring(length);
      if (WordShape.isConjunction(word, length) && isParticle(rest)) {
        return length;
      }
      Strength strength = strength(rest);
      boolean isStrong = strength == Strength.STRONG;
      if (WordShape.isSureBehindClitic(word, length, isStrong)
          && strength.compareTo(strongest) > 0) {
        strongest = strength;
        best = length;
      }
    }
    return best;
  }

  private Strength strength(String word) {
    return isBlocked(word) ? Strength.NONE : names.of(word);
  }
}
