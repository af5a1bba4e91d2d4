package rasd.quotes;

import org.jspecify.annotations.Nullable;

/**
 * A place where a text says that somebody speaks: {@code وأكد كيري، بعد الاجتماع، أن}.
 *
 * @param word index of the verb or of the first word of {@code بحسب} and the like
 * @param verb null where there is none
 * @param isJoined whether و or ف stands before it
 * @param isNested whether it stands in what another reports: {@code قال إن لافروف أعلن}
 * @param subject who speaks, as the text names him here, or null
 * @param link what leads from it to what is said
 * @param linkedWord index of أن, or of the first word of what is said; -1 without a link
 */
record Saying(
    int word,
    @Nullable SpeechVerb verb,
    boolean isJoined,
    boolean isNested,
    @Nullable SpeakerPhrase subject,
    Link link,
    int linkedWord) {

  enum Link {
    THAT,
    COLON,
    MARKS,
    NONE
  }

  /** The last word of the subject behind the verb; the verb itself without one. */
  int lastOfSubject() {
    return subject == null ? word : Math.max(word, subject.last());
  }

  /** {@code أعلنت شركة «لكزس»}: a noun may have its name in marks, a name has none. */
  boolean mayGoOnInMarks() {
    return subject != null && subject.last() > word && subject.named() == null;
  }

  boolean isParticiple() {
    return verb != null && verb.form() == SpeechVerb.Form.PARTICIPLE;
  }

  /** Whether it reports a marked passage that no أن and no colon leads to. */
  boolean isStrong() {
    return verb == null || verb.isStrong();
  }
}
