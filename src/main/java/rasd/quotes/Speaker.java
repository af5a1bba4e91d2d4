package rasd.quotes;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks.
 *
 * @param surface as the text names him
 * @param entity whom that names, or null
 * @param person with what form of a verb he goes
 * @param known how he was found
 */
record Speaker(String surface, @Nullable String entity, SpeechVerb.Person person, Known known) {

  /** How a speaker was found, and how often that is right: a degree of belief. */
  enum Known {
    /** By the name or noun beside the verb. */
    NAMED(0.95),
    /** By an office that the article gives to one person only: {@code الوزير الروسي}. */
    BY_OFFICE(0.85),
    /** As the one who spoke last, where the verb has no subject: {@code وأضاف}. */
    BY_PRONOUN(0.8),
    /** As the one who spoke last, where there is no verb. */
    GUESSED(0.4);

    private final double confidence;

    Known(double confidence) {
      this.confidence = confidence;
    }

    double confidence() {
      return confidence;
    }
  }

  Speaker known(Known as) {
    return new Speaker(surface, entity, person, as);
  }
}
