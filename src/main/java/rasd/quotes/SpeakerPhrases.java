package rasd.quotes;

import org.jspecify.annotations.Nullable;
import rasd.quotes.SpeechWords.SpeechWordKind;

/**
 * Finds the words that name the speaker, after a verb or before it.
 *
 * <p>They are {@code محمد البرادعي} in {@code قال محمد البرادعي، نائب الرئيس، إن}, and {@code
 * إيران} in {@code وكانت إيران أبرز الغائبين اعتبرت}; {@code وأكد ضرورة} has no such words.
 *
 * <p>Not handled: a subject after a place or an occasion ({@code قال في المؤتمر الوزير}).
 */
final class SpeakerPhrases {
  private static final int MOST_WORDS = 12;
  private static final int MOST_WORDS_BEFORE_A_VERB = 25;
  private static final String ARTICLE = "\u0627\u0644"; // ال
  private static final String TO = "\u0644"; // ل
  private static final String TO_WHAT = "\u0644\u0645\u0627"; // لما
  private static final String HIS = "\u0647"; // ه
  private static final String COMMAS = ",\u060C"; // ،

  private final Prose prose;
  private final MarkedWords marks;
  private final SpeechWords speech;
  private final SpeakerWords words;
  private final Belonging belonging;

  SpeakerPhrases(Prose prose, MarkedWords marks, SpeechWords speech) {
    this.prose = prose;
    this.marks = marks;
    this.speech = speech;
    this.words = new SpeakerWords(prose, marks, speech);
    this.belonging = new Belonging(prose, speech);
  }

  /**
   * The subject after a verb, or null. Words such as {@code أمس} and the name of the addressee may
   * come between: {@code قال أمس لرويترز وزير الخارجية}.
   */
  @Nullable SpeakerPhrase subjectAfter(int verb) {
    return subjectAt(words.afterFillers(verb + 1));
  }

  /** Whether a formula of reverence follows the verb instead of a subject: {@code قال تعالى}. */
  boolean isRevered(int verb) {
    return prose.isInSentenceOf(verb, verb + 1) && words.isFormula(verb + 1);
  }

  private @Nullable SpeakerPhrase subjectAt(int word) {
    boolean begins = prose.isInSentenceOf(word - 1, word) && !words.endsPhrase(word);
    return begins && words.mayBeSubject(word) ? phraseAt(word) : null;
  }

  /** The source that is named after {@code بحسب} or {@code وفقا ل}, or null. */
  @Nullable SpeakerPhrase sourceAt(int word) {
    boolean begins = prose.isInSentenceOf(word - 1, word) && !marks.isInside(word);
    if (begins && prose.normalized(word).equals(TO)) {
      return sourceAt(word + 1);
    }
    boolean isNamed =
        begins
            && (prose.normalized(word).startsWith(TO)
                ? !prose.normalized(word).equals(TO_WHAT)
                : !words.endsPhrase(word));
    return isNamed ? phraseAt(word) : null;
  }

  private @Nullable SpeakerPhrase phraseAt(int word) {
    return words.isJoined(word) ? phraseUntil(word, word + MOST_WORDS) : null;
  }

  private @Nullable SpeakerPhrase phraseUntil(int first, int end) {
    int last = first;
    Prose.ProseName person = personAt(first);
    while (person == null && last + 1 < end && goesOnTo(last + 1, first)) {
      last++;
      person = personAt(last);
    }
    return person == null && words.isUnfinished(first, last) ? null : phrase(first, last, person);
  }

  private SpeakerPhrase phrase(int first, int last, Prose.@Nullable ProseName person) {
    if (person == null) {
      SpeakerPhrase apposed = apposed(first, last);
      return apposed == null ? new SpeakerPhrase(first, last, namedAt(first, last)) : apposed;
    }
    int end = lastWordOf(person, last);
    if (!belonging.isOfAnother(first, last)) {
      return new SpeakerPhrase(first, end, person);
    }
    SpeakerPhrase apposed = apposed(first, end);
    return apposed == null ? new SpeakerPhrase(first, end, null) : apposed;
  }

  /**
   * The subject of a sentence that begins with a verb other than one of speech, or null: {@code
   * ورحبت قيادات سنية}. A word with a possessive pronoun is not a subject: {@code وختم مؤتمره}.
   */
  @Nullable SpeakerPhrase afterFirstWord(int first) {
    String verb = prose.normalized(first);
    boolean isVerb =
        !words.endsPhrase(first)
            && prose.mentionOf(first) == null
            && !verb.startsWith(ARTICLE)
            && !speech.isNoun(SpeechWordKind.ROLE, verb)
            && !speech.is(SpeechWordKind.OPENER, verb);
    SpeakerPhrase subject = isVerb ? subjectAt(first + 1) : null;
    return subject == null || prose.normalized(subject.first()).endsWith(HIS) ? null : subject;
  }

  /** The subject after a word that can be a verb of speech, or null. */
  @Nullable SpeakerPhrase afterVerb(int word) {
    SpeechVerb verb = marks.isInside(word) ? null : speech.verb(prose.normalized(word));
    return verb == null || verb.form() == SpeechVerb.VerbForm.PARTICIPLE
        ? null
        : subjectAfter(word);
  }

  /**
   * The phrase extended by the person's name that follows it, directly or after a comma; null if
   * none does: {@code رئيس الوزراء، فيكتور أوربان، إن}, {@code محامي ترامب مايكل كوهين}.
   */
  private @Nullable SpeakerPhrase apposed(int first, int last) {
    int next = last + 1;
    if (!prose.isInSentenceOf(first, next) || !isSpaceOrComma(prose.gapBefore(next))) {
      return null;
    }
    Prose.ProseName person = personAt(next);
    return person == null || person.begin() != prose.words().get(next).begin()
        ? null
        : new SpeakerPhrase(first, lastWordOf(person, next), person);
  }

  /** The subject with which the clause of a verb begins, or null. */
  @Nullable SpeakerPhrase before(int verb) {
    int begin = beginOfClause(verb);
    while (begin < verb && speech.is(SpeechWordKind.OPENER, prose.normalized(begin))) {
      begin++;
    }
    if (begin >= verb || verb - begin > MOST_WORDS_BEFORE_A_VERB || !beginsSubject(begin, verb)) {
      return null;
    }
    return phraseUntil(begin, verb);
  }

  /**
   * Whether the clause of a verb begins with its subject, which makes what follows the verb an
   * object. A clause after أن always does; any other does if it begins with a person or an office:
   * {@code الوزير يحذر موسكو من أن}.
   */
  boolean comesBefore(int verb) {
    int begin = beginOfClause(verb);
    if (begin == verb || !prose.gapBefore(verb).isBlank()) {
      return false;
    }
    boolean followsThat =
        prose.isInSentenceOf(verb, begin - 1) && SpeechWords.isThat(prose.normalized(begin - 1));
    return followsThat
        || personAt(begin) != null
        || speech.isNoun(SpeechWordKind.ROLE, prose.normalized(begin));
  }

  private int beginOfClause(int verb) {
    int begin = verb;
    while (prose.isInSentenceOf(verb, begin - 1)
        && !SpeechWords.isThat(prose.normalized(begin - 1))
        && !isStrongVerb(begin - 1)
        && !prose.gapBefore(begin).contains(":")) {
      begin--;
    }
    return begin;
  }

  private boolean isStrongVerb(int word) {
    SpeechVerb verb = speech.verb(prose.normalized(word));
    return verb != null && verb.isStrong();
  }

  /**
   * Whether a subject begins here: a name or, if the verb follows soon, a noun that is listed or
   * has the article.
   */
  private boolean beginsSubject(int word, int verb) {
    String normalized = prose.normalized(word);
    if (words.endsPhrase(word) || !words.mayBeSubject(word)) {
      return false;
    }
    Prose.ProseName mention = prose.mentionOf(word);
    boolean isName = mention != null && mention.begin() == prose.words().get(word).begin();
    boolean isNoun =
        speech.isNoun(SpeechWordKind.ROLE, normalized)
            || speech.isNoun(SpeechWordKind.PEER, normalized)
            || speech.isNoun(SpeechWordKind.TITLED, normalized)
            || normalized.startsWith(ARTICLE);
    return isName || (isNoun && verb - word <= MOST_WORDS);
  }

  private boolean goesOnTo(int word, int first) {
    return prose.isInSentenceOf(first, word)
        && words.isJoined(word)
        && !isOwnedObject(word)
        && (words.isComplement(word, first) || !words.endsPhrase(word));
  }

  /**
   * Whether an object that belongs to the person named after it begins here: {@code وصف كثيرون
   * تصريحات كيري}.
   */
  private boolean isOwnedObject(int word) {
    return prose.isInSentenceOf(word, word + 1)
        && personAt(word + 1) != null
        && prose.gapBefore(word + 1).isBlank()
        && belonging.beginsAnew(word);
  }

  private Prose.@Nullable ProseName personAt(int word) {
    Prose.ProseName mention = prose.mentionOf(word);
    return mention != null && mention.isPerson() ? mention : null;
  }

  /** The mention with which the phrase begins, or the one after a noun such as {@code صحيفة}. */
  private Prose.@Nullable ProseName namedAt(int first, int last) {
    Prose.ProseName mention = prose.mentionOf(first);
    if (mention != null || speech.isNoun(SpeechWordKind.ROLE, prose.normalized(first))) {
      return mention;
    }
    String noun = prose.normalized(first);
    boolean isTitled =
        last > first
            && (speech.isNoun(SpeechWordKind.TITLED, noun)
                || (noun.startsWith(TO)
                    && speech.isNoun(SpeechWordKind.TITLED, noun.substring(1))));
    return isTitled ? prose.mentionOf(first + 1) : null;
  }

  private int lastWordOf(Prose.ProseName mention, int from) {
    int last = from;
    while (prose.isInSentenceOf(from, last + 1)
        && prose.words().get(last + 1).begin() < mention.end()) {
      last++;
    }
    return last;
  }

  private static boolean isSpaceOrComma(String gap) {
    String marks = gap.strip();
    return marks.isEmpty() || (marks.length() == 1 && COMMAS.contains(marks));
  }
}
