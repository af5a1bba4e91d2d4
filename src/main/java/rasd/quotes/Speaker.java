package rasd.quotes;

import org.jspecify.annotations.Nullable;

/**
 * The speaker of a saying.
 *
 * @param surface the words by which the text names the speaker
 * @param entity the entity that these words name, or null
 * @param person the person, gender and number of the verbs that agree with the speaker
 * @param known how the speaker was found
 */
record Speaker(
    String surface, @Nullable String entity, SpeechVerb.Person person, SpeakerSource known) {

  /**
   * How a speaker was found. The confidence is the share of correct speakers among those found in
   * this way.
   */
  enum SpeakerSource {
    /** The name or noun beside the verb. */
    NAMED(0.95),
    /**
     * The only person in the article with the office by which the text refers to the speaker:
     * {@code الوزير الروسي}.
     */
    BY_OFFICE(0.85),
    /** The last speaker, because the verb has no subject: {@code وأضاف}. */
    BY_PRONOUN(0.8),
    /** The last speaker, because there is no verb. */
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
