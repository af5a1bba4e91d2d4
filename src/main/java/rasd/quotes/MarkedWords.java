package rasd.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.quotes.SpeechWords.SpeechWordKind;

/**
 * The words of an article that are in quotation marks, by passage. Names and titles in marks, as in
 * {@code تنظيم «داعش»}, are not passages, but words of the sentence like others.
 */
final class MarkedWords {
  private static final int NONE = -1;
  private static final String AND = "\u0648"; // و
  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_TITLE = 12;

  private final Prose prose;
  private final SpeechWords speech;
  private final List<Marked> passages = new ArrayList<>();
  private final List<Marked> names = new ArrayList<>();
  private final int[] passageOf;

  MarkedWords(Prose prose, List<Marked> marked, SpeechWords speech) {
    this.prose = prose;
    this.speech = speech;
    this.passageOf = new int[prose.words().size()];
    Arrays.fill(passageOf, NONE);
    for (Marked passage : marked) {
      if (firstWord(passage) == after(passage)) {
        continue;
      }
      if (isName(passage)) {
        names.add(passage);
      } else {
        Arrays.fill(passageOf, firstWord(passage), after(passage), passages.size());
        passages.add(passage);
      }
    }
  }

  /** The passages in marks that are not names. */
  List<Marked> passages() {
    return passages;
  }

  boolean isInside(int word) {
    return passageOf[word] != NONE;
  }

  /** The passage that begins with this word, or null. */
  @Nullable Marked beginningAt(int word) {
    boolean begins =
        word < passageOf.length
            && isInside(word)
            && firstWord(passages.get(passageOf[word])) == word;
    return begins ? passages.get(passageOf[word]) : null;
  }

  int firstWord(Marked passage) {
    return prose.wordAt(passage.begin());
  }

  /** The index of the first word after the passage. */
  int after(Marked passage) {
    return prose.wordAt(passage.end());
  }

  int length(Marked passage) {
    return after(passage) - firstWord(passage);
  }

  private boolean isTitled(int first) {
    if (first == 0
        || !prose.isInSentenceOf(first, first - 1)
        || prose.gapBefore(first).strip().length() != 1) {
      return false;
    }
    String before = prose.normalized(first - 1);
    return speech.isNoun(SpeechWordKind.TITLED, before)
        || (before.equals(AND) && followsName(first - 1));
  }

  /**
   * Whether "and" joins a passage to a name, which makes the passage a name, too: {@code صحيفتا
   * «الحياة» و«السفير»}.
   */
  private boolean followsName(int conjunction) {
    return names.stream().anyMatch(name -> after(name) == conjunction);
  }

  /** Whether a passage is entirely a mention, or follows a noun such as {@code صحيفة}. */
  private boolean isName(Marked passage) {
    int first = firstWord(passage);
    int last = after(passage) - 1;
    Prose.ProseName mention = prose.mentionOf(first);
    if (mention != null && mention.end() >= prose.words().get(last).end()) {
      return last - first < LONGEST_NAME;
    }
    return last - first < LONGEST_TITLE && isTitled(first);
  }
}
