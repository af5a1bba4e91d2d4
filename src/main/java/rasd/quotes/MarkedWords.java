package rasd.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.quotes.SpeechWords.Kind;

/**
 * What stands in marks in an article, by its words. Names and titles in marks are told apart, and
 * belong to the sentence like other words: {@code تنظيم «داعش»}.
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
      if (firstWord(passage) == behind(passage)) {
        continue;
      }
      if (isName(passage)) {
        names.add(passage);
      } else {
        Arrays.fill(passageOf, firstWord(passage), behind(passage), passages.size());
        passages.add(passage);
      }
    }
  }

  /** The passages in marks that are no names. */
  List<Marked> passages() {
    return passages;
  }

  boolean isInside(int word) {
    return passageOf[word] != NONE;
  }

  /** The passage that begins with the word, or null. */
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

  /** The first word behind the passage. */
  int behind(Marked passage) {
    return prose.wordAt(passage.end());
  }

  int length(Marked passage) {
    return behind(passage) - firstWord(passage);
  }

  private boolean isTitled(int first) {
    if (first == 0
        || !prose.isInSentenceOf(first, first - 1)
        || prose.gapBefore(first).strip().length() != 1) {
      return false;
    }
    String before = prose.normalized(first - 1);
    return speech.isNoun(Kind.TITLED, before) || (before.equals(AND) && isBehindName(first - 1));
  }

  /** {@code صحيفتا «الحياة» و«السفير»}: what is joined to a name is a name. */
  private boolean isBehindName(int conjunction) {
    return names.stream().anyMatch(name -> behind(name) == conjunction);
  }

  /** What is wholly a mention, or stands behind a noun such as {@code صحيفة}. */
  private boolean isName(Marked passage) {
    int first = firstWord(passage);
    int last = behind(passage) - 1;
    Prose.Mention mention = prose.mentionOf(first);
    if (mention != null && mention.end() >= prose.words().get(last).end()) {
      return last - first < LONGEST_NAME;
    }
    return last - first < LONGEST_TITLE && isTitled(first);
  }
}
