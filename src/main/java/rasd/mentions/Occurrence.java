package rasd.mentions;

import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;

/**
 * A row of the table mentions without its article.
 *
 * @param place its place and its form
 * @param name the learnt name by which it was found, as normalized words; null for other methods
 */
record Occurrence(
    int sentence,
    SpelledForm place,
    String entity,
    EntityType type,
    @Nullable String name,
    String method,
    double confidence) {

  /** Makes an occurrence from a mention as articles keep it. */
  static Occurrence of(rasd.article.Mention mention) {
    return new Occurrence(
        mention.sentence(),
        new SpelledForm(mention.begin(), mention.end(), mention.surface(), mention.form()),
        mention.entity(),
        mention.type(),
        mention.name(),
        mention.method(),
        mention.confidence());
  }

  /** This occurrence as a mention as articles keep it. */
  rasd.article.Mention mention() {
    return new rasd.article.Mention(
        sentence,
        place.begin(),
        place.end(),
        place.surface(),
        place.form(),
        entity,
        type,
        name,
        method,
        confidence);
  }

  /** This occurrence with another entity. */
  Occurrence with(String otherEntity) {
    return new Occurrence(sentence, place, otherEntity, type, name, method, confidence);
  }

  boolean covers(Occurrence other) {
    return place.begin() <= other.place.begin() && other.place.end() <= place.end();
  }

  boolean overlaps(Occurrence other) {
    return place.begin() < other.place.end() && other.place.begin() < place.end();
  }
}
