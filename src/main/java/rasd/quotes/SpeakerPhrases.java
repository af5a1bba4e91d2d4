package rasd.quotes;

import org.jspecify.annotations.Nullable;
import rasd.quotes.SpeechWords.SpeechWordKind;

/**
 * Finds the words that name the speaker, after a verb or before it.
 *
 * <p>They are {@code محمد البرادعي} in {@code قال محمد البرادعي، نائب الرئيس، إن}, and {@code
 * إيران} in {@code وكانت إيران أبرز الغائبين اعتبرت}; {@code وأكد ضرورة} has none.
 *
 * <p>Not handled: a subject after a place or an occasion ({@code قال في المؤتمر الوزير}).
 */
final class SpeakerPhrases {
  private static final int MOST_WORDS = 12;
  private static final int MOST_WORDS_BEFORE_A_VERB = 25;
  private static final String ARTICLE = "\u0627\u0644"; // ال
  private static final String BY = "\u0628"; // ب
  private static final String TO = "\u0644"; // ل
  private static final String OBLIQUE_PLURAL = "\u064A\u0646"; // ين
  private static final int LONGEST_SINGULAR = 6; // الصين
  private static final String IN_THE_NAME_OF = "\u0628\u0627\u0633\u0645"; // باسم
  private static final String HIS = "\u0647"; // ه
  private static final String COMMAS = ",\u060C"; // ،

  private final Prose prose;
  private final MarkedWords marks;
  private final SpeechWords speech;

  SpeakerPhrases(Prose prose, MarkedWords marks, SpeechWords speech) {
    this.prose = prose;
    this.marks = marks;
    this.speech = speech;
  }

  /** The subject that begins with a word, or null. */
  @Nullable SpeakerPhrase subjectAt(int word) {
    boolean begins = prose.isInSentenceOf(word - 1, word) && !endsPhrase(word);
    return begins && !isObject(word) && !isAddressed(word) ? phraseAt(word) : null;
  }

  /** The source that is named after {@code بحسب} or {@code وفقا ل}, or null. */
  @Nullable SpeakerPhrase sourceAt(int word) {
    boolean begins = prose.isInSentenceOf(word - 1, word) && !marks.isInside(word);
    boolean isNamed = begins && (prose.normalized(word).startsWith(TO) || !endsPhrase(word));
    return isNamed ? phraseAt(word) : null;
  }

  private @Nullable SpeakerPhrase phraseAt(int word) {
    if (!isJoined(word)) {
      return null;
    }
    int last = word;
    Prose.ProseName person = personAt(word);
    while (person == null && last + 1 - word < MOST_WORDS && goesOnTo(last + 1, word)) {
      last++;
      person = personAt(last);
    }
    return phrase(word, last, person);
  }

  private SpeakerPhrase phrase(int first, int last, Prose.@Nullable ProseName person) {
    if (person != null) {
      boolean isOther = speaksForAnother(first, last);
      return new SpeakerPhrase(first, lastWordOf(person, last), isOther ? null : person);
    }
    SpeakerPhrase apposed = apposed(first, last);
    return apposed == null ? new SpeakerPhrase(first, last, namedAt(first, last)) : apposed;
  }

  /**
   * Whether the phrase names somebody who speaks for the person: {@code مستشار للرئيس بوتين},
   * {@code المتحدث باسم الرئيس بوتين}.
   */
  private boolean speaksForAnother(int first, int last) {
    for (int i = first + 1; i < last; i++) {
      String word = prose.normalized(i);
      boolean isFor = word.startsWith(TO) && speech.isNoun(SpeechWordKind.ROLE, word.substring(1));
      boolean isForThe =
          word.startsWith(TO + TO)
              && speech.is(SpeechWordKind.ROLE, word.substring(ARTICLE.length()));
      boolean isInNameOf =
          word.equals(IN_THE_NAME_OF)
              && speech.isNoun(SpeechWordKind.ROLE, prose.normalized(i + 1));
      if (isFor || isForThe || isInNameOf) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word after the verb is its object: {@code أكد ضرورة}, or {@code اتهم الحوثيين}, whose
   * ending a subject cannot have.
   */
  private boolean isObject(int word) {
    String normalized = prose.normalized(word);
    return speech.is(SpeechWordKind.OBJECT, normalized)
        || (normalized.startsWith(ARTICLE)
            && normalized.endsWith(OBLIQUE_PLURAL)
            && normalized.length() > LONGEST_SINGULAR);
  }

  /** Whether a word names the person spoken to: {@code قال لوزير الخارجية}, {@code قال للافروف}. */
  private boolean isAddressed(int word) {
    String normalized = prose.normalized(word);
    Prose.ProseName mention = prose.mentionOf(word);
    boolean isOffice = speech.isNoun(SpeechWordKind.ROLE, normalized);
    boolean hasPreposition = normalized.startsWith(TO) && !isOffice;
    return normalized.startsWith(TO + TO)
        || normalized.startsWith(BY + ARTICLE)
        || (hasPreposition && speech.isNoun(SpeechWordKind.ROLE, normalized.substring(1)))
        || (mention != null && mention.begin() > prose.words().get(word).begin());
  }

  /**
   * The subject of a sentence that begins with another verb, or null: {@code ورحبت قيادات سنية}. A
   * word with a possessive pronoun is not a subject: {@code وختم مؤتمره}.
   */
  @Nullable SpeakerPhrase afterFirstWord(int first) {
    String verb = prose.normalized(first);
    boolean isVerb =
        !endsPhrase(first)
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
        : subjectAt(word + 1);
  }

  /** The phrase with the name after the comma, or null: {@code رئيس الوزراء، فيكتور أوربان، إن}. */
  private @Nullable SpeakerPhrase apposed(int first, int last) {
    int next = last + 1;
    if (!prose.isInSentenceOf(first, next) || !isComma(prose.gapBefore(next))) {
      return null;
    }
    Prose.ProseName person = personAt(next);
    return person == null ? null : new SpeakerPhrase(first, lastWordOf(person, next), person);
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
    int last = begin;
    Prose.ProseName person = personAt(begin);
    while (person == null && last + 1 < verb && goesOnTo(last + 1, begin)) {
      last++;
      person = personAt(last);
    }
    return phrase(begin, last, person);
  }

  /**
   * Whether the clause of a verb begins with its subject, which makes what follows the verb an
   * object. After أن it always does; elsewhere it does if it begins with a person or an office:
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
   * Whether a subject begins here: a name, or a noun that is listed or has the article, if the verb
   * follows soon.
   */
  private boolean beginsSubject(int word, int verb) {
    String normalized = prose.normalized(word);
    if (endsPhrase(word)) {
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
    return prose.isInSentenceOf(first, word) && isJoined(word) && !endsPhrase(word);
  }

  /** Whether only white space, hyphens or quotation marks separate a word from the previous one. */
  private boolean isJoined(int word) {
    String gap = prose.gapBefore(word);
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      boolean isSpace = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!isSpace && "\"\u00AB\u00BB\u201C\u201D-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean endsPhrase(int word) {
    String normalized = prose.normalized(word);
    if (marks.isInside(word)) {
      return true;
    }
    if (prose.mentionOf(word) != null) {
      return false;
    }
    return speech.verb(normalized) != null
        || SpeechWords.isThat(normalized)
        || speech.is(SpeechWordKind.STOP, normalized)
        || speech.lengthOf(SpeechWordKind.ACCORDING, prose.phraseAt(word)) > 0;
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

  private static boolean isComma(String gap) {
    String marks = gap.strip();
    return marks.length() == 1 && COMMAS.contains(marks);
  }
}
