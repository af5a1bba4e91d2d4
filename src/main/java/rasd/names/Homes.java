package rasd.names;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;

/**
 * The countries to which entities and words belong: {@code المغربي} belongs to Morocco, which has
 * {@code مغربي [demonym]} in the list, and so does Rabat, which is also called {@code الرباط
 * المغربية}.
 *
 * <p>Not handled: persons, and entities of two countries, which are assigned to the one whose id
 * comes first.
 */
public final class Homes implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String ARTICLE = "\u0627\u0644"; // ال
  private static final String TA_MARBUTA = "\u0629"; // ة
  private static final String TO_THE = "\u0644\u0644"; // لل

  /** None, و ب ل. */
  private static final List<String> CLITICS = List.of("", "\u0648", "\u0628", "\u0644");

  private final Map<String, String> ofDemonyms = new HashMap<>();
  private final Map<String, String> ofWords = new HashMap<>();
  private final Map<String, String> ofEntities = new HashMap<>();

  /** Adds a country's adjective, normalized and without the article or an ending. */
  void addDemonym(String adjective, String country) {
    for (String form : List.of(adjective, ARTICLE + adjective)) {
      ofDemonyms.put(form, country);
      ofDemonyms.put(form + TA_MARBUTA, country);
    }
    ofEntities.put(country, country);
  }

  /**
   * Adds the country of an entity if this name ends in the country's demonym. If the entity is
   * itself a country, its name of one word becomes a sign of that country.
   */
  void addName(String name, Entity entity) {
    String country = ofDemonyms.get(name.substring(name.lastIndexOf(' ') + 1));
    if (country != null && entity.type() != EntityType.PER && name.indexOf(' ') > 0) {
      ofEntities.merge(
          entity.id(), country, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }
    if (entity.id().equals(ofEntities.get(entity.id())) && name.indexOf(' ') < 0) {
      CLITICS.forEach(clitic -> ofWords.put(clitic + name, entity.id()));
      if (name.startsWith(ARTICLE)) {
        ofWords.put(TO_THE + name.substring(ARTICLE.length()), entity.id());
      }
    }
  }

  /** Adds the name of a club as a sign of the club's country. */
  void addWord(String word, Entity entity) {
    String home = ofEntities.get(entity.id());
    if (home != null) {
      ofWords.put(word, home);
    }
  }

  /** The id of the country of which a normalized word speaks, or null. */
  public @Nullable String ofWord(String word) {
    String country = ofDemonyms.get(word);
    return country == null ? ofWords.get(word) : country;
  }

  /** The id of the country of an entity, or null. */
  public @Nullable String of(Entity entity) {
    return ofEntities.get(entity.id());
  }
}
