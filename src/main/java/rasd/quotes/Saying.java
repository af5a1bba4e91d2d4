package rasd.quotes;

import org.jspecify.annotations.Nullable;

/**
 * A place where a text says that somebody speaks: {@code وأكد كيري، بعد الاجتماع، أن}.
 *
 * @param word index of the verb or of the first word of {@code بحسب} and the like
 * @param verb null if there is none
 * @param isJoined whether it is attached to و or ف
 * @param isNested whether it is part of what another saying reports: {@code قال إن لافروف أعلن}
 * @param subject the words that name the speaker here, or null
 * @param link what connects it with what is said
 * @param linkedWord index of أن, or of the first word of what is said; -1 without a link
 */
record Saying(
    int word,
    @Nullable SpeechVerb verb,
    boolean isJoined,
    boolean isNested,
    @Nullable SpeakerPhrase subject,
    SpeechLink link,
    int linkedWord) {

  enum SpeechLink {
    THAT,
    COLON,
    MARKS,
    NONE
  }

  /** The last word of the subject after the verb; the verb itself if it has no subject there. */
  int lastOfSubject() {
    return subject == null ? word : Math.max(word, subject.last());
  }

  /** {@code أعلنت شركة «لكزس»}: a noun may be followed by a name in marks; a name may not. */
  boolean mayGoOnInMarks() {
    return subject != null && subject.last() > word && subject.named() == null;
  }

  boolean isParticiple() {
    return verb != null && verb.form() == SpeechVerb.VerbForm.PARTICIPLE;
  }

  /** Whether it reports a passage in marks to which neither أن nor a colon leads. */
  boolean isStrong() {
    return verb == null || verb.isStrong();
  }
}
