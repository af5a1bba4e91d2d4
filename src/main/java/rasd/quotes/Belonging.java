package rasd.quotes;

import rasd.quotes.SpeechWords.SpeechWordKind;

/**
 * Decides whether the words before a name speak of somebody else, who belongs to the person with
 * that name: {@code محامي ترامب}, {@code المتحدث باسم الرئيس بوتين}, {@code عدد من أنصار ترامب}.
 *
 * <p>Not handled: {@code مستشار الرئيس الفلسطيني نبيل شعث}, where the name may be the adviser's or
 * the president's; it is taken to be the adviser's.
 */
final class Belonging {
  private static final String ARTICLE = "\u0627\u0644"; // ال
  private static final String TO = "\u0644"; // ل
  private static final String FROM = "\u0645\u0646"; // من
  private static final String SON = "\u0627\u0628\u0646"; // ابن
  private static final String OF_SON = " \u0628\u0646 "; // بن
  private static final String PLURAL = "\u0648\u0646"; // ون
  private static final String IN_THE_NAME_OF = "\u0628\u0627\u0633\u0645"; // باسم

  private final Prose prose;
  private final SpeechWords speech;

  Belonging(Prose prose, SpeechWords speech) {
    this.prose = prose;
    this.speech = speech;
  }

  /**
   * Whether the words from {@code first} until the name speak of somebody other than the person
   * named.
   *
   * @param name index of the first word of the name
   */
  boolean isOfAnother(int first, int name) {
    for (int i = first; i < name; i++) {
      if (isOwned(i, name) || (i > first && speaksFor(i, name))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word is a noun that the name completes, directly or after an office: {@code زوجة
   * الرئيس الأميركي ترامب}. After {@code مستشار}, which is itself an office, only one word, with
   * the article, may come between.
   */
  private boolean isOwned(int noun, int name) {
    String normalized = prose.normalized(noun);
    if (!speech.is(SpeechWordKind.OWNED, normalized) || isSurname(noun, name)) {
      return false;
    }
    boolean isOffice = speech.is(SpeechWordKind.ROLE, normalized);
    return name == noun + 1
        || (isRole(noun + 1)
            && (!isOffice || (name == noun + 2 && prose.normalized(noun + 1).startsWith(ARTICLE))));
  }

  /**
   * Whether a word is the beginning of a surname that the article also writes after a first name:
   * {@code ابن معمر} is {@code فيصل بن معمر}.
   */
  private boolean isSurname(int noun, int name) {
    Prose.ProseWord first = prose.words().get(name);
    return prose.normalized(noun).endsWith(SON)
        && prose.body().contains(OF_SON + prose.text(first.begin(), first.end()));
  }

  private boolean speaksFor(int word, int name) {
    String normalized = prose.normalized(word);
    boolean isFor =
        normalized.startsWith(TO) && speech.isNoun(SpeechWordKind.ROLE, normalized.substring(1));
    boolean isForThe =
        normalized.startsWith(TO + TO)
            && speech.is(SpeechWordKind.ROLE, normalized.substring(ARTICLE.length()));
    boolean isInNameOf =
        normalized.equals(IN_THE_NAME_OF) && (word + 1 == name || isRole(word + 1));
    return isFor || isForThe || isInNameOf || normalized.equals(FROM);
  }

  private boolean isRole(int word) {
    return speech.isNoun(SpeechWordKind.ROLE, prose.normalized(word));
  }

  /**
   * Whether a noun begins a new phrase, because the words before it are complete: {@code تصريحات}
   * in {@code وصف المتحدث تصريحات ترامب}. A word that is not listed may be an unknown first name.
   */
  boolean beginsAnew(int word) {
    String normalized = prose.normalized(word);
    boolean isNoun =
        speech.is(SpeechWordKind.OBJECT, normalized)
            || speech.is(SpeechWordKind.TITLED, normalized)
            || speech.is(SpeechWordKind.OWNED, normalized);
    boolean isPlain = !normalized.startsWith(ARTICLE) && !normalized.equals(IN_THE_NAME_OF);
    return isNoun
        && isPlain
        && prose.mentionOf(word) == null
        && !isRole(word)
        && isComplete(word - 1);
  }

  private boolean isComplete(int word) {
    return word >= 0
        && (prose.normalized(word).startsWith(ARTICLE)
            || prose.normalized(word).endsWith(PLURAL)
            || prose.mentionOf(word) != null);
  }
}
