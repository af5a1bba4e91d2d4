package rasd.quotes;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks.
 *
 * @param surface the words by which the text names the speaker
 * @param entity the entity that these words name, or null
 * @param person the person, gender and number of the verbs that agree with the speaker
 * @param known how the speaker was found
 */
record Speaker(
    String surface, @Nullable String entity, SpeechVerb.Person person, SpeakerSource known) {

  /** How a speaker was found, with the confidence in it: how often this way is right. */
  enum SpeakerSource {
    /** By the name or noun beside the verb. */
    NAMED(0.95),
    /** By an office that the article gives to one person only: {@code الوزير الروسي}. */
    BY_OFFICE(0.85),
    /** As the last speaker, because the verb has no subject: {@code وأضاف}. */
    BY_PRONOUN(0.8),
    /** As the last speaker, because there is no verb. */
    GUESSED(0.4);

    private final double confidence;

    SpeakerSource(double confidence) {
      this.confidence = confidence;
    }

    double confidence() {
      return confidence;
    }
  }

  Speaker known(SpeakerSource as) {
    return new Speaker(surface, entity, person, as);
  }
}
