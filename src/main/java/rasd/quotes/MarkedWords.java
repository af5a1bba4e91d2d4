package rasd.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.quotes.SpeechWords.SpeechWordKind;

/**
 * The words of an article that are in quotation marks, by passage. Names and titles in marks, as in
 * {@code تنظيم «داعش»}, do not count as passages, but as other words of the sentence.
 */
final class MarkedWords {
  private static final int NONE = -1;
  private static final String ARTICLE = "\u0627\u0644"; // ال
  private static final String AND = "\u0648"; // و
  private static final List<String> PRESENT = List.of("\u064A"); // ي
  private static final List<String> PRESENT_AND_FUTURE =
      List.of("\u064A", "\u062A", "\u0633\u064A", "\u0633\u062A", "\u0633\u0646"); // ي ت سي ست سن
  private static final List<String> NOUN_ENDINGS = List.of("\u0629", "\u0627\u062A"); // ة ات
  private static final int SHORTEST_VERB = 4; // يدعم
  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_TITLE = 12;
  private static final int LONGEST_BARE_TITLE = 3;

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

  /** Whether a passage does not begin like a sentence and has no verb in the present. */
  boolean isNounPhrase(Marked passage) {
    int first = firstWord(passage);
    String begin = prose.normalized(first);
    boolean isSentence =
        speech.is(SpeechWordKind.STOP, begin)
            || SpeechWords.isThat(begin)
            || mayBeVerb(begin, PRESENT_AND_FUTURE);
    for (int i = first + 1; i < after(passage); i++) {
      isSentence |= mayBeVerb(prose.normalized(i), PRESENT);
    }
    return !isSentence;
  }

  private static boolean mayBeVerb(String word, List<String> prefixes) {
    return word.length() >= SHORTEST_VERB
        && NOUN_ENDINGS.stream().noneMatch(word::endsWith)
        && prefixes.stream().anyMatch(word::startsWith);
  }

  private boolean isTitled(int first) {
    if (first == 0
        || !prose.isInSentenceOf(first, first - 1)
        || prose.gapBefore(first).strip().length() != 1) {
      return false;
    }
    String before = prose.normalized(first - 1);
    return isNounOfTitle(first - 1) || (before.equals(AND) && followsName(first - 1));
  }

  /**
   * Whether an adjective comes between a noun such as {@code فيلم} and the marks: {@code الفيلم
   * المصري «الأرض»}.
   */
  private boolean isTitledWithAdjective(Marked passage) {
    int first = firstWord(passage);
    return isNounPhrase(passage)
        && prose.isInSentenceOf(first, first - 2)
        && prose.gapBefore(first).strip().length() == 1
        && prose.gapBefore(first - 1).isBlank()
        && prose.normalized(first - 1).startsWith(ARTICLE)
        && isNounOfTitle(first - 2);
  }

  private boolean isNounOfTitle(int word) {
    return speech.isNoun(SpeechWordKind.TITLED, prose.normalized(word));
  }

  /**
   * Whether "and" joins a passage to a name, which makes the passage a name, too: {@code صحيفتا
   * «الحياة» و«السفير»}.
   */
  private boolean followsName(int conjunction) {
    return names.stream().anyMatch(name -> after(name) == conjunction);
  }

  /**
   * Whether a passage that is not too long is a name: it is entirely a mention, or it follows a
   * noun such as {@code صحيفة}.
   */
  private boolean isName(Marked passage) {
    int first = firstWord(passage);
    int last = after(passage) - 1;
    Prose.ProseName mention = prose.mentionOf(first);
    if (mention != null && mention.end() >= prose.words().get(last).end()) {
      return last - first < LONGEST_NAME;
    }
    return (last - first < LONGEST_TITLE && isTitled(first))
        || (last - first < LONGEST_BARE_TITLE && isTitledWithAdjective(passage));
  }
}
