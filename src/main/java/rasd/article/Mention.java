package rasd.article;

import org.jspecify.annotations.Nullable;

/**
 * A name in the body: {@code لعراق} in {@code وللعراق}, of the entity IQ, in the form {@code
 * العراق}.
 *
 * @param sentence number of the sentence
 * @param begin UTF-16 offset in the body, after clitics
 * @param surface {@code body.substring(begin, end)}
 * @param form the name as written, without clitics and marks
 * @param name the learnt name by which the mention was found, as normalized words; null if another
 *     method found the mention
 * @param method the method that found the mention
 * @param confidence from 0 to 1
 */
public record Mention(
    int sentence,
    int begin,
    int end,
    String surface,
    String form,
    String entity,
    EntityType type,
    @Nullable String name,
    String method,
    double confidence) {

  /** This mention with another entity, which is of this type. */
  public Mention with(String otherEntity, EntityType otherType) {
    return new Mention(
        sentence, begin, end, surface, form, otherEntity, otherType, name, method, confidence);
  }

  public boolean covers(Mention other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Mention other) {
    return begin < other.end && other.begin < end;
  }
}
