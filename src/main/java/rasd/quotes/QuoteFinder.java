package rasd.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.article.Quote;
import rasd.quotes.Saying.SpeechLink;
import rasd.quotes.SpeechWords.SpeechWordKind;

/**
 * Finds the quotations of an article and their speakers.
 *
 * <p>{@code وقال لافروف إن «الوضع صعب جدا»، مضيفا أن بلاده تدعم الحل.} has two quotations, both by
 * لافروف: {@code الوضع صعب جدا} in marks, and {@code بلاده تدعم الحل} as reported speech. A passage
 * in marks within a reported clause is a quotation of its own, inside the reported one. The verb
 * that reports a passage in marks is the one before it in its sentence, or else the one after it
 * ({@code «…»، قال كيري}, {@code «…» بحسب البيان}). Names in marks are not quotations. Without a
 * verb of speech, passages of up to three words are not quotations either, nor are passages of up
 * to seven that may be titles; a longer passage is a quotation by the last speaker.
 *
 * <p>Not handled: quotations within quotations, which are part of the outer one; irony.
 */
final class QuoteFinder {
  private static final int MOST_WORDS_OF_SCARE_QUOTES = 3;
  private static final int MOST_WORDS_OF_A_BARE_NAME = 2;
  private static final int MOST_WORDS_OF_A_TITLE = 7;
  private static final int FEWEST_WORDS_OF_A_REPORT = 3;
  private static final double WITHOUT_END = 0.8;
  private static final double WITHOUT_MARKS = 0.9;
  private static final double WITHOUT_SPEAKER = 0.3;
  private static final double SHORT = 0.8;
  private static final String ARTICLE = "\u0627\u0644"; // ال

  private final Prose prose;
  private final SpeechWords speech;
  private final MarkedWords marks;
  private final List<Saying> sayings;
  private final SpeakerFinder speakers;
  private final List<@Nullable Speaker> speakerOf;
  private final List<Quote> quotes = new ArrayList<>();

  private QuoteFinder(Prose prose, SpeechWords speech) {
    this.prose = prose;
    this.speech = speech;
    UnclosedEnd unclosedEnd = new UnclosedEnd(prose, speech);
    this.marks = new MarkedWords(prose, MarkFinder.find(prose.body(), unclosedEnd::of), speech);
    SpeakerPhrases phrases = new SpeakerPhrases(prose, marks, speech);
    this.sayings = new SayingFinder(prose, marks, phrases, speech).find();
    this.speakers = new SpeakerFinder(prose, phrases, speech);
    this.speakerOf = speakers.find(sayings);
  }

  /**
   * The quotations in the order in which they begin; if two begin together, the longer is first.
   */
  static List<Quote> find(Prose prose, SpeechWords speech) {
    return new QuoteFinder(prose, speech).find();
  }

  private List<Quote> find() {
    marks.passages().forEach(this::addMarked);
    for (int i = 0; i < sayings.size(); i++) {
      addReported(i);
    }
    return DistinctQuotes.of(quotes);
  }

  private void addMarked(Marked passage) {
    int after = sayingAfter(passage);
    int before = sayingBefore(passage);
    boolean isLed = before >= 0 && leadsTo(sayings.get(before), passage);
    int saying = isLed || after < 0 ? before : after;
    if (saying < 0 ? isNameLike(passage) : isScareQuotes(passage, sayings.get(saying))) {
      return;
    }
    boolean isShort = marks.length(passage) <= MOST_WORDS_OF_SCARE_QUOTES && !isLed;
    double shape = (passage.isClosed() ? 1 : WITHOUT_END) * (isShort ? SHORT : 1);
    Speaker speaker = saying < 0 ? guessed(marks.firstWord(passage)) : speakerOf.get(saying);
    add(passage.begin(), passage.end(), passage.style(), saying, speaker, shape);
  }

  private @Nullable Speaker guessed(int word) {
    Speaker last = speakers.lastNear(word);
    return last == null ? null : last.known(Speaker.SpeakerSource.GUESSED);
  }

  /**
   * Whether a passage is too short to be a quotation without a verb. A passage that begins with the
   * article, or for which no speaker can be guessed, may be a title and must be longer.
   */
  private boolean isNameLike(Marked passage) {
    boolean mayBeTitle = hasArticle(passage) || guessed(marks.firstWord(passage)) == null;
    return marks.length(passage)
        <= (mayBeTitle ? MOST_WORDS_OF_A_TITLE : MOST_WORDS_OF_SCARE_QUOTES);
  }

  /**
   * Whether the marks show a name or the writer's distance: {@code «الخط الأحمر»}, {@code «عسكرة»
   * الجزيرة}. They do so for one or two words that do not directly follow the verb, and in a
   * reported clause for up to three words without a verb.
   */
  private boolean isScareQuotes(Marked passage, Saying saying) {
    int length = marks.length(passage);
    if (length > MOST_WORDS_OF_SCARE_QUOTES || isNextTo(saying, passage)) {
      return false;
    }
    return saying.link() == SpeechLink.THAT
        ? length == 1 || marks.isNounPhrase(passage)
        : length <= MOST_WORDS_OF_A_BARE_NAME;
  }

  private boolean isNextTo(Saying saying, Marked passage) {
    int first = marks.firstWord(passage);
    if (saying.link() == SpeechLink.THAT) {
      return saying.linkedWord() == first - 1;
    }
    SpeechVerb verb = saying.verb();
    if (verb == null || first - saying.lastOfSubject() > 2) {
      return false;
    }
    boolean followsAtOnce = saying.lastOfSubject() == first - 1;
    return !followsAtOnce || (verb.isStrong() && !saying.mayGoOnInMarks());
  }

  private boolean hasArticle(Marked passage) {
    return prose.normalized(marks.firstWord(passage)).startsWith(ARTICLE);
  }

  /**
   * The index of the nearest saying before the passage that leads to it, or that can report it in
   * the same sentence; -1 if there is none.
   */
  private int sayingBefore(Marked passage) {
    int first = marks.firstWord(passage);
    for (int i = sayings.size() - 1; i >= 0; i--) {
      Saying saying = sayings.get(i);
      if (saying.word() < first) {
        if (leadsTo(saying, passage)) {
          return saying.verb() == null ? verbLeadingTo(passage, i) : i;
        }
        if (!prose.isInSentenceOf(first, saying.word())) {
          return -1;
        }
        if (saying.isStrong() || saying.link() != SpeechLink.NONE) {
          return saying.verb() == null && saying.link() == SpeechLink.NONE ? -1 : i;
        }
      }
    }
    return -1;
  }

  /**
   * The index of the nearest earlier saying in the sentence that has a verb and leads to the
   * passage, or the given index if there is none: {@code وقال، بحسب البيان، «…»}.
   */
  private int verbLeadingTo(Marked passage, int other) {
    for (int i = other - 1; i >= 0; i--) {
      Saying saying = sayings.get(i);
      if (!prose.isInSentenceOf(marks.firstWord(passage), saying.word())) {
        break;
      }
      if (saying.verb() != null && leadsTo(saying, passage)) {
        return i;
      }
    }
    return other;
  }

  /**
   * Whether the saying leads to the passage: by أن directly before the passage, by a colon, or by
   * nothing but the quotation marks.
   */
  private boolean leadsTo(Saying saying, Marked passage) {
    int first = marks.firstWord(passage);
    return saying.linkedWord() == first
        || (saying.link() == SpeechLink.THAT && saying.linkedWord() == first - 1);
  }

  /**
   * The index of the saying directly after the passage, or -1 if there is none or it cannot report
   * the passage.
   */
  private int sayingAfter(Marked passage) {
    int after = marks.after(passage);
    for (int i = 0; i < sayings.size(); i++) {
      Saying saying = sayings.get(i);
      boolean isNext = saying.word() == after || (saying.word() == after + 1 && isAs(after));
      if (isNext && prose.isInSentenceOf(marks.firstWord(passage), after)) {
        return !saying.isJoined()
                && !saying.isParticiple()
                && saying.subject() != null
                && saying.subject().first() > saying.word()
                && saying.link() == SpeechLink.NONE
            ? i
            : -1;
      }
    }
    return -1;
  }

  private boolean isAs(int word) {
    return speech.is(SpeechWordKind.OPENER, prose.normalized(word));
  }

  private void addReported(int index) {
    Saying saying = sayings.get(index);
    boolean isReport = saying.link() == SpeechLink.THAT || saying.link() == SpeechLink.COLON;
    if (!isReport || saying.linkedWord() < 0) {
      return;
    }
    int first = firstReported(saying);
    boolean isMarked = marks.beginningAt(saying.linkedWord() + 1) != null;
    if (isMarked || !prose.isInSentenceOf(saying.word(), first) || marks.isInside(first)) {
      return;
    }
    int last = lastReported(index, first);
    if (last - first + 1 >= FEWEST_WORDS_OF_A_REPORT) {
      int begin = prose.words().get(first).begin();
      Speaker speaker = speakerOf.get(index);
      add(begin, endOf(last), Quote.Style.INDIRECT, index, speaker, WITHOUT_MARKS);
    }
  }

  /** The first word that is reported: أن itself, if a pronoun is attached to it. */
  private int firstReported(Saying saying) {
    int linked = saying.linkedWord();
    return saying.link() == SpeechLink.THAT && SpeechWords.isBareThat(prose.normalized(linked))
        ? linked + 1
        : linked;
  }

  /** The last word before another saying or an aside, or else the last word of the sentence. */
  private int lastReported(int index, int first) {
    int last = first;
    while (prose.isInSentenceOf(first, last + 1)
        && !isSayingOfItsOwn(index, last + 1)
        && !isAside(last + 1)) {
      last++;
    }
    return last;
  }

  /** Whether an aside begins here; a single word begins one only after a comma: {@code ، فيما}. */
  private boolean isAside(int word) {
    int length = speech.lengthOf(SpeechWordKind.ASIDE, prose.phraseAt(word));
    return length > 1 || (length == 1 && !prose.gapBefore(word).isBlank());
  }

  private boolean isSayingOfItsOwn(int index, int word) {
    int next = index + 1;
    while (next < sayings.size() && sayings.get(next).word() < word) {
      next++;
    }
    return next < sayings.size()
        && sayings.get(next).word() == word
        && !sayings.get(next).isNested();
  }

  /** The end of the last word, or of the passage in marks that contains it. */
  private int endOf(int last) {
    int end = prose.words().get(last).end();
    for (Marked passage : marks.passages()) {
      if (passage.begin() < end && passage.outerEnd() > end) {
        return passage.outerEnd();
      }
    }
    return end;
  }

  private void add(
      int begin, int end, Quote.Style style, int saying, @Nullable Speaker speaker, double shape) {
    SpeechVerb verb = saying < 0 ? null : sayings.get(saying).verb();
    double belief = speaker == null ? WITHOUT_SPEAKER : speaker.known().confidence();
    quotes.add(
        new Quote(
            begin,
            end,
            style,
            verb == null ? null : verb.lemma(),
            speaker == null ? null : speaker.surface(),
            speaker == null ? null : speaker.entity(),
            shape * belief));
  }
}
