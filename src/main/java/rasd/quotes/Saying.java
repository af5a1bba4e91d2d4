package rasd.quotes;

import org.jspecify.annotations.Nullable;

/**
 * Words by which a text says that somebody speaks: {@code وأكد كيري، بعد الاجتماع، أن}.
 *
 * @param word index of the verb, or of the first word of a phrase such as {@code بحسب}
 * @param verb the verb of speech, or null if there is none
 * @param isJoined whether و or ف is attached to the verb
 * @param isNested whether the saying is part of what another saying reports: {@code قال إن لافروف
 *     أعلن}
 * @param subject the words that name the speaker here, or null
 * @param link what connects the saying with what is said
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

  /** What connects a saying with what is said: أن, a colon, only quotation marks, or nothing. */
  enum SpeechLink {
    THAT,
    COLON,
    MARKS,
    NONE
  }

  /** The last word of the subject after the verb, or the verb if no subject follows it. */
  int lastOfSubject() {
    return subject == null ? word : Math.max(word, subject.last());
  }

  /**
   * Whether a name in marks may belong to the subject, because the subject follows the verb and has
   * no name yet: {@code أعلنت شركة «لكزس»}.
   */
  boolean mayGoOnInMarks() {
    return subject != null && subject.last() > word && subject.named() == null;
  }

  boolean isParticiple() {
    return verb != null && verb.form() == SpeechVerb.VerbForm.PARTICIPLE;
  }

  /** Whether the saying can report a passage in marks without أن or a colon. */
  boolean isStrong() {
    return verb == null || verb.isStrong();
  }
}
