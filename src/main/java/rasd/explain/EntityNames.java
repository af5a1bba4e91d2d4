package rasd.explain;

import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import rasd.published.PublishedRun;
import rasd.published.TableRow;
import rasd.tables.UserError;
import rasd.text.Folding;

/**
 * The entities of a run by all their names: {@code john-kerry}, {@code جون كيري}, {@code كيري} and
 * {@code John Kerry} are one entity. Names are compared after folding.
 */
final class EntityNames {
  private static final int MOST_SUGGESTIONS = 5;
  private static final int SHORTEST_ALIKE = 4;
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin} '-]+");

  private final Map<String, SortedSet<String>> byName = new TreeMap<>();
  private final Map<String, String> described = new TreeMap<>();

  EntityNames(PublishedRun run) {
    run.table("entities").columns(ENTITY_ID, NAME, NAME_LATIN).forEach(this::addEntity);
    run.table("entity_names")
        .columns(ENTITY_ID, FORM)
        .forEach(row -> add(row.text(FORM), row.text(ENTITY_ID)));
  }

  private void addEntity(TableRow row) {
    String id = row.text(ENTITY_ID);
    String name = row.text(NAME);
    String latin = row.textOrNull(NAME_LATIN);
    add(name, id);
    if (latin != null) {
      add(latin, id);
    }
    described.put(
        id,
        Bidi.leftToRight(id) + " " + Bidi.rightToLeft(name) + (latin == null ? "" : " " + latin));
  }

  private void add(String name, String id) {
    byName.computeIfAbsent(key(name), k -> new TreeSet<>()).add(id);
  }

  private static String key(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.strip().split("\\s+", -1)) {
      words.add(Folding.normalize(word));
    }
    return String.join(" ", words);
  }

  /**
   * The entity with this id or name.
   *
   * @throws UserError if there is none, or more than one
   */
  String find(String idOrName) {
    if (described.containsKey(idOrName)) {
      return idOrName;
    }
    SortedSet<String> found = byName.getOrDefault(key(idOrName), new TreeSet<>());
    if (found.isEmpty()) {
      found = alike(key(idOrName));
    }
    if (found.size() == 1) {
      return found.first();
    }
    throw UserError.usage(
        found.isEmpty()
            ? "No entity is called %s. Nearest: %s".formatted(idOrName, nearest(idOrName))
            : "More than one entity is called %s: %s. Give the id of one."
                .formatted(idOrName, String.join(", ", found)));
  }

  /**
   * Entities with a Latin name, or a word of one, that differs by one letter: {@code Kerri} finds
   * {@code John Kerry}. Arabic names are not compared like this, because different ones too often
   * differ by one letter.
   */
  private SortedSet<String> alike(String key) {
    SortedSet<String> alike = new TreeSet<>();
    if (key.length() >= SHORTEST_ALIKE && LATIN.matcher(key).matches()) {
      byName.forEach(
          (name, ids) -> {
            boolean isAlike =
                differsByALetter(name, key)
                    || Arrays.stream(name.split(" ", -1)).anyMatch(w -> differsByALetter(w, key));
            if (isAlike) {
              alike.addAll(ids);
            }
          });
    }
    return alike;
  }

  private static boolean differsByALetter(String name, String key) {
    return Math.abs(name.length() - key.length()) <= 1
        && new LevenshteinDistance(1).apply(name, key) == 1;
  }

  /** Describes an entity by its id, name and Latin name. */
  String describe(String id) {
    return described.getOrDefault(id, id);
  }

  private String nearest(String name) {
    String key = key(name);
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    SortedSet<String> all = new TreeSet<>(byName.keySet());
    all.addAll(described.keySet());
    return String.join(
        ", ",
        all.stream()
            .sorted(Comparator.comparingInt(known -> distance.apply(known, key)))
            .limit(MOST_SUGGESTIONS)
            .toList());
  }
}
