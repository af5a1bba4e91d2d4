package rasd.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.quotes.Saying.SpeechLink;
import rasd.quotes.SpeechWords.SpeechWordKind;

/**
 * Finds the sayings outside quotation marks.
 *
 * <p>{@code وأكد كيري، بعد الاجتماع، أن بلاده} has one: the verb, its subject, and أن, which leads
 * to what is said. {@code تابع القضية} has none, because تابع has other meanings and nothing here
 * leads to reported words.
 *
 * <p>Not handled: verbs of speech that are not listed; a link more than 30 words after the subject.
 */
final class SayingFinder {
  private static final int FURTHEST_LINK = 30;
  private static final int FURTHEST_THAT_OF_TELL = 15;
  private static final int FURTHEST_THAT_OF_STATE = 6;
  private static final int FURTHEST_MARKS_OF_TELL = 12;

  private final Prose prose;
  private final MarkedWords marks;
  private final SpeechWords speech;
  private final SpeakerPhrases phrases;

  SayingFinder(Prose prose, MarkedWords marks, SpeakerPhrases phrases, SpeechWords speech) {
    this.prose = prose;
    this.marks = marks;
    this.speech = speech;
    this.phrases = phrases;
  }

  /** All sayings, in the order of the text. */
  List<Saying> find() {
    List<Saying> sayings = new ArrayList<>();
    for (int word = 0; word < prose.words().size(); word++) {
      Saying saying = marks.isInside(word) ? null : at(word, sayings);
      if (saying != null) {
        sayings.add(saying);
      }
    }
    return sayings;
  }

  private @Nullable Saying at(int word, List<Saying> before) {
    String normalized = prose.normalized(word);
    SpeechVerb verb = prose.mentionOf(word) == null ? speech.verb(normalized) : null;
    if (verb != null) {
      return ofVerb(word, verb, speech.isJoinedVerb(normalized), before);
    }
    int length = speech.lengthOf(SpeechWordKind.ACCORDING, prose.phraseAt(word));
    if (length > 0) {
      return according(word, length);
    }
    boolean isOwn =
        speech.is(SpeechWordKind.OWN, normalized) && !speech.is(SpeechWordKind.FILLER, normalized);
    return isOwn ? own(word) : null;
  }

  private @Nullable Saying ofVerb(
      int word, SpeechVerb verb, boolean isJoined, List<Saying> sayings) {
    boolean mayFollow = verb.form() == SpeechVerb.VerbForm.FINITE && !isJoined;
    SpeakerPhrase before = mayFollow && phrases.comesBefore(word) ? phrases.before(word) : null;
    SpeakerPhrase after =
        verb.form() == SpeechVerb.VerbForm.PARTICIPLE ? null : phrases.subjectAfter(word);
    int linked = linkedWord(word, after == null ? word + 1 : after.last() + 1);
    SpeechLink link = link(linked);
    if (!verb.isStrong() && !leadsOn(verb, link, linked - word)) {
      return null;
    }
    SpeakerPhrase subject = before == null ? after : before;
    if (subject == null && mayFollow) {
      subject = phrases.before(word);
    }
    boolean isNested = mayFollow && isReportedBefore(word, subject, sayings);
    return new Saying(word, verb, isJoined, isNested, subject, link, linked);
  }

  /** Whether a verb that has other meanings is a verb of speech here. */
  private static boolean leadsOn(SpeechVerb verb, SpeechLink link, int distance) {
    int furthest =
        verb.use() == SpeechVerb.VerbUse.STATE ? FURTHEST_THAT_OF_STATE : FURTHEST_THAT_OF_TELL;
    return link == SpeechLink.THAT
        ? distance <= furthest
        : verb.use() == SpeechVerb.VerbUse.TELL
            && link != SpeechLink.NONE
            && !verb.mayBeNoun()
            && distance <= FURTHEST_MARKS_OF_TELL;
  }

  /** Whether an أن before the verb in its sentence also covers the verb. */
  private boolean isReportedBefore(int word, @Nullable SpeakerPhrase subject, List<Saying> before) {
    boolean beginsAnew =
        subject != null
            && subject.first() > 0
            && speech.is(SpeechWordKind.OPENER, prose.normalized(subject.first() - 1));
    if (before.isEmpty() || beginsAnew) {
      return false;
    }
    Saying last = before.get(before.size() - 1);
    return last.link() == SpeechLink.THAT
        && prose.isInSentenceOf(word, last.word())
        && last.linkedWord() < word
        && prose.gapBefore(word).isBlank();
  }

  private Saying according(int word, int length) {
    int first = word + length;
    boolean isOwn =
        prose.isInSentenceOf(word, first) && speech.is(SpeechWordKind.OWN, prose.normalized(first));
    SpeakerPhrase subject = isOwn ? null : phrases.sourceAt(first);
    int linked = subject == null ? -1 : linkedWord(word, subject.last() + 1);
    SpeechLink link = link(linked);
    return new Saying(
        word, null, false, false, subject, link, link == SpeechLink.NONE ? -1 : linked);
  }

  private Saying own(int word) {
    int linked = linkedWord(word, word + 1);
    return new Saying(word, null, true, false, null, link(linked), linked);
  }

  /** The index of أن, or of the first word of what is said; -1 if nothing leads to what is said. */
  private int linkedWord(int saying, int from) {
    for (int i = from; i < prose.words().size() && i - from <= FURTHEST_LINK; i++) {
      boolean isColonBefore = prose.gapBefore(i).contains(":");
      if (!prose.isInSentenceOf(saying, i)) {
        return isColonBefore && marks.beginningAt(i) != null ? i : -1;
      }
      if (isThat(i) || isColonBefore || marks.beginningAt(i) != null) {
        return i;
      }
      if (isOtherSaying(i)) {
        return -1;
      }
    }
    return -1;
  }

  private SpeechLink link(int linked) {
    if (linked < 0) {
      return SpeechLink.NONE;
    }
    if (marks.beginningAt(linked) != null) {
      return SpeechLink.MARKS;
    }
    return isThat(linked) ? SpeechLink.THAT : SpeechLink.COLON;
  }

  /**
   * Whether this word is an أن that can belong to a verb of speech, and not to a verb such as
   * {@code يجب}.
   */
  private boolean isThat(int word) {
    return !marks.isInside(word)
        && SpeechWords.isThat(prose.normalized(word))
        && !speech.is(SpeechWordKind.NOT_THAT, prose.normalized(word - 1));
  }

  private boolean isOtherSaying(int word) {
    SpeechVerb verb = speech.verb(prose.normalized(word));
    return verb != null && verb.isStrong() && prose.mentionOf(word) == null;
  }
}
