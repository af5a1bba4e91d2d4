package rasd.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import rasd.quotes.SpeechWords.SpeechWordKind;

/**
 * Decides, word by word, where the words that name a speaker begin and end.
 *
 * <p>In {@code قال أمس لرويترز عدد من المسؤولين خلال زيارة}, {@code أمس} comes before the subject,
 * {@code لرويترز} is spoken to, {@code من} belongs to {@code عدد}, and {@code خلال} ends the
 * subject.
 *
 * <p>Not handled: an addressee without a name before the subject.
 */
final class SpeakerWords {
  private static final String ARTICLE = "\u0627\u0644"; // ال
  private static final String BY = "\u0628"; // ب
  private static final String TO = "\u0644"; // ل
  private static final String FROM = "\u0645\u0646"; // من
  private static final String OBLIQUE_PLURAL = "\u064A\u0646"; // ين
  private static final int LONGEST_SINGULAR = 6; // الصين
  private static final char TANWIN = '\u064B'; // ً
  private static final List<String> PRONOUNS =
      List.of("", "\u0647", "\u0647\u0627", "\u0647\u0645", "\u0647\u0645\u0627"); // ه ها هم هما
  private static final String MARKS_AND_HYPHEN = "\"\u00AB\u00BB\u201C\u201D-";
  private static final String AFTER_TITLE = MARKS_AND_HYPHEN + "./";

  private final Prose prose;
  private final MarkedWords marks;
  private final SpeechWords speech;

  SpeakerWords(Prose prose, MarkedWords marks, SpeechWords speech) {
    this.prose = prose;
    this.marks = marks;
    this.speech = speech;
  }

  /**
   * Whether a word after a verb may begin the subject, because it is neither an object nor an
   * adverb and does not name the person spoken to.
   */
  boolean mayBeSubject(int word) {
    return !isObject(word) && !isAddressed(word) && !isAdverb(word);
  }

  /**
   * The first word at or after this one that belongs neither to a filler nor to the name of the
   * addressee: {@code قال أمس لرويترز وزير الخارجية}.
   */
  int afterFillers(int word) {
    int at = word;
    for (int next = afterOne(at); next > at; next = afterOne(at)) {
      at = next;
    }
    return at;
  }

  private int afterOne(int word) {
    if (!prose.isInSentenceOf(word - 1, word) || !isJoined(word)) {
      return word;
    }
    return prose.mentionOf(word) == null && isFiller(word)
        ? word + fillersAt(word)
        : afterAddressee(word);
  }

  private boolean isFiller(int word) {
    return fillersAt(word) > 0;
  }

  /**
   * The number of words of the adverb that begins here: 2 for {@code الأسبوع الماضي}, 1 for a word
   * with tanwin, 0 if there is none.
   */
  private int fillersAt(int word) {
    String normalized = prose.normalized(word);
    if (speech.isNoun(SpeechWordKind.ROLE, normalized)) {
      return 0;
    }
    int length = lengthOf(SpeechWordKind.FILLER, word);
    return length == 0 && hasTanwin(word) && speech.verb(normalized) == null ? 1 : length;
  }

  /** Whether a word has the ending of an adverb, which a subject cannot have: {@code رسمياً}. */
  private boolean hasTanwin(int word) {
    Prose.ProseWord written = prose.words().get(word);
    return prose.text(written.begin(), written.end()).indexOf(TANWIN) >= 0;
  }

  /**
   * The word after an addressee, whose name follows {@code ل} ({@code لرويترز}, {@code
   * لـ«الحياة»}); the given word if there is no addressee.
   */
  private int afterAddressee(int word) {
    String normalized = prose.normalized(word);
    if (!normalized.startsWith(TO)) {
      return word;
    }
    boolean isApart = normalized.equals(TO) || isTo(SpeechWordKind.TITLED, normalized);
    int name = isApart && prose.isInSentenceOf(word, word + 1) ? word + 1 : word;
    Prose.ProseName mention = prose.mentionOf(name);
    int after =
        mention != null && mention.begin() > prose.words().get(word).begin()
            ? prose.wordAt(mention.end())
            : word + mediumAt(word);
    return mayFollowAddressee(after) ? after : word;
  }

  /** Whether a word is not part of the addressee's own name: {@code لقناة الجزيرة القطرية}. */
  private boolean mayFollowAddressee(int word) {
    if (word == prose.words().size()) {
      return false;
    }
    String normalized = prose.normalized(word);
    Prose.ProseName mention = prose.mentionOf(word);
    return (mention != null && mention.isPerson())
        || isFiller(word)
        || speech.isNoun(SpeechWordKind.ROLE, normalized)
        || speech.isNoun(SpeechWordKind.TITLE, normalized)
        || speech.is(SpeechWordKind.OWNED, normalized)
        || isQuantity(word);
  }

  /** The number of words of the name of a medium after {@code ل}: {@code لبي بي سي}. */
  private int mediumAt(int word) {
    List<String> phrase = new ArrayList<>(prose.phraseAt(word));
    if (!phrase.get(0).startsWith(TO)) {
      return 0;
    }
    phrase.set(0, phrase.get(0).substring(1));
    return speech.lengthOf(SpeechWordKind.MEDIUM, phrase);
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

  /**
   * Whether a preposition is attached to a word, mostly because the word names the person spoken
   * to: {@code قال لوزير الخارجية}, {@code قال للافروف}.
   */
  private boolean isAddressed(int word) {
    String normalized = prose.normalized(word);
    Prose.ProseName mention = prose.mentionOf(word);
    boolean isOffice = speech.isNoun(SpeechWordKind.ROLE, normalized);
    return normalized.startsWith(TO + TO)
        || normalized.startsWith(BY + ARTICLE)
        || (!isOffice && isTo(SpeechWordKind.ROLE, normalized))
        || isTo(SpeechWordKind.TITLED, normalized)
        || isTo(SpeechWordKind.OBJECT, normalized)
        || (mention != null && mention.begin() > prose.words().get(word).begin());
  }

  private boolean isTo(SpeechWordKind kind, String normalized) {
    return normalized.startsWith(TO) && speech.isNoun(kind, normalized.substring(1));
  }

  /**
   * Whether a word is an adverb, or refers to the speaker only by its pronoun: {@code قوله}, {@code
   * بقوله}.
   */
  private boolean isAdverb(int word) {
    String normalized = prose.normalized(word);
    return prose.mentionOf(word) == null
        && (isFiller(word)
            || speech.is(SpeechWordKind.OWN, normalized)
            || (normalized.startsWith(BY)
                && speech.is(SpeechWordKind.OWN, normalized.substring(1))));
  }

  /** Whether a formula of reverence begins here: {@code صلى الله عليه وسلم}. */
  boolean isFormula(int word) {
    return lengthOf(SpeechWordKind.FORMULA, word) > 0;
  }

  /** Whether a word cannot be part of the words that name a speaker. */
  boolean endsPhrase(int word) {
    String normalized = prose.normalized(word);
    if (marks.isInside(word)) {
      return true;
    }
    if (prose.mentionOf(word) != null) {
      return false;
    }
    return speech.verb(normalized) != null
        || SpeechWords.isThat(normalized)
        || normalized.equals(TO)
        || mediumAt(word) > 0
        || isStop(normalized)
        || isFormula(word)
        || lengthOf(SpeechWordKind.ACCORDING, word) > 0;
  }

  /** Whether a word is listed as the end of a phrase, alone or with a pronoun: {@code بينهما}. */
  boolean isStop(String word) {
    return isWithPronoun(word, bare -> speech.is(SpeechWordKind.STOP, bare));
  }

  /** Whether a word passes the test, either as it is or without a pronoun of the third person. */
  private static boolean isWithPronoun(String word, Predicate<String> words) {
    return PRONOUNS.stream()
        .anyMatch(
            pronoun ->
                word.endsWith(pronoun)
                    && words.test(word.substring(0, word.length() - pronoun.length())));
  }

  /** Whether a word is the {@code من} of a quantity: {@code عدد كبير من المسؤولين}. */
  boolean isComplement(int word, int first) {
    return word - first <= 2
        && isQuantity(first)
        && isWithPronoun(prose.normalized(word), FROM::equals);
  }

  /** Whether words are only the beginning of a name or a quantity: {@code د}, {@code عدد من}. */
  boolean isUnfinished(int first, int last) {
    boolean isOnlyHead = first == last && (isQuantity(first) || isBareTitle(first));
    return isOnlyHead || prose.normalized(last).equals(FROM);
  }

  private boolean isQuantity(int word) {
    return speech.is(SpeechWordKind.QUANTITY, prose.normalized(word));
  }

  private boolean isBareTitle(int word) {
    String normalized = prose.normalized(word);
    return isTitle(word)
        && !normalized.startsWith(ARTICLE)
        && !speech.is(SpeechWordKind.ROLE, normalized);
  }

  private boolean isTitle(int word) {
    return speech.is(SpeechWordKind.TITLE, prose.normalized(word));
  }

  /**
   * Whether only white space, hyphens and quotation marks separate a word from the previous one;
   * after a title, also a full stop or a slash: {@code د. الغفيص}.
   */
  boolean isJoined(int word) {
    String allowed = word > 0 && isTitle(word - 1) ? AFTER_TITLE : MARKS_AND_HYPHEN;
    String gap = prose.gapBefore(word);
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      boolean isSpace = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!isSpace && allowed.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private int lengthOf(SpeechWordKind kind, int word) {
    return speech.lengthOf(kind, prose.phraseAt(word));
  }
}
