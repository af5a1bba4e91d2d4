package rasd.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;
import rasd.learning.LearntName;
import rasd.names.NameCues.CueKind;
import rasd.names.WordShape;

/**
 * Finds possible names of places and organisations by the word before them: {@code مدينة بورتسودان}
 * gives {@code بورتسودان}, {@code حركة النهضة} gives {@code النهضة}. A place is also found by a
 * direction after it. If a second word may belong to the name, there are two candidates, with and
 * without that word.
 *
 * <p>Not handled: names without such a word beside them, and names of more than two words, unless
 * they consist of a word such as {@code مطار} and a known name.
 */
final class GroupFinder {
  private static final double AFTER_PLACE = 0.5;
  private static final double AFTER_NEAR = 0.25;
  private static final double BEFORE_DIRECTION = 0.4;
  private static final double AFTER_ORGANISATION = 0.3;
  private static final double HEAD_OF_OTHER = 0.4;
  private static final int FEWEST_LETTERS = 3;

  /** The candidates of one sentence. */
  List<NameCandidate> find(CuedSentence sentence) {
    List<NameCandidate> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (i > 0 && sentence.followsDirectly(i) && !sentence.isName(i - 1)) {
        addWithHead(sentence, i, found);
      }
      if (mayBeName(sentence, i)) {
        if (i > 0 && !sentence.kinds(i - 1).isEmpty() && sentence.followsDirectly(i)) {
          addAfterCue(sentence, i, found);
        }
        if (isBeforeDirection(sentence, i)) {
          found.add(
              new NameCandidate(i, i, 0, EntityType.LOC, sentence.word(i + 1), BEFORE_DIRECTION));
        }
      }
    }
    return found;
  }

  /**
   * Adds names to which the word before {@code i} belongs, such as {@code مطار صنعاء} and {@code
   * جامعة بيرزيت}.
   */
  private static void addWithHead(CuedSentence sentence, int i, List<NameCandidate> found) {
    String word = sentence.word(i - 1);
    for (int clitics = 0; clitics <= WordShape.mostClitics(word); clitics++) {
      String head = word.substring(clitics);
      EntityType type = sentence.headOf(head);
      if (type != null) {
        boolean isKnown = sentence.isName(i);
        if (isKnown || mayBeName(sentence, i)) {
          double confidence = isKnown ? LearntName.HEAD_OF_KNOWN : HEAD_OF_OTHER;
          int last = isKnown ? sentence.lastOfName(i) : i;
          found.add(new NameCandidate(i - 1, last, clitics, type, head, confidence));
        }
        return;
      }
    }
  }

  private static boolean isBeforeDirection(CuedSentence sentence, int i) {
    return i + 1 < sentence.size()
        && sentence.is(CueKind.DIRECTION, i + 1)
        && sentence.followsDirectly(i + 1)
        && !WordShape.hasArticle(sentence.word(i))
        && !WordShape.isFeminine(sentence.word(i));
  }

  private static void addAfterCue(CuedSentence sentence, int i, List<NameCandidate> found) {
    NameCandidate candidate = afterCue(sentence, i);
    if (candidate == null) {
      return;
    }
    found.add(candidate);
    boolean mayGoOn =
        i + 1 < sentence.size()
            && mayBeName(sentence, i + 1)
            && sentence.followsDirectly(i + 1)
            && !WordShape.hasArticle(sentence.word(i + 1));
    if (mayGoOn) {
      found.add(candidate.to(i + 1));
    }
  }

  private static boolean mayBeName(CuedSentence sentence, int i) {
    return !sentence.isClosed(i)
        && sentence.kinds(i).isEmpty()
        && sentence.word(i).length() >= FEWEST_LETTERS;
  }

  private static @Nullable NameCandidate afterCue(CuedSentence sentence, int i) {
    Set<CueKind> cue = sentence.kinds(i - 1);
    String signal = sentence.word(i - 1);
    boolean isFeminine = WordShape.isFeminine(sentence.word(i));
    boolean hasArticle = WordShape.hasArticle(sentence.word(i));
    if (cue.contains(CueKind.ORGANISATION) && !isFeminine && !hasArticle) {
      return new NameCandidate(i, i, 0, EntityType.ORG, signal, AFTER_ORGANISATION);
    }
    if (cue.contains(CueKind.PLACE) && (hasArticle || !isFeminine)) {
      return new NameCandidate(i, i, 0, EntityType.LOC, signal, AFTER_PLACE);
    }
    if (cue.contains(CueKind.ADJECTIVE)
        && sentence.followsDirectly(i - 1)
        && sentence.is(CueKind.PLACE, i - 2)
        && !isFeminine
        && !hasArticle) {
      return new NameCandidate(i, i, 0, EntityType.LOC, sentence.word(i - 2), AFTER_PLACE);
    }
    return cue.contains(CueKind.NEAR) && !isFeminine && !hasArticle
        ? new NameCandidate(i, i, 0, EntityType.LOC, signal, AFTER_NEAR)
        : null;
  }
}
