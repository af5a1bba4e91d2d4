package rasd.explain;

import static java.util.stream.Collectors.joining;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import rasd.published.PublishedRun;
import rasd.published.TableRow;
import rasd.tables.FormDecision;
import rasd.tables.UserError;
import rasd.text.Folding;

/**
 * The entities of a run by all their names: {@code john-kerry}, {@code جون كيري}, {@code كيري} and
 * {@code John Kerry} are one entity. Names are compared after folding.
 */
final class EntityNames {
  private static final int MOST_SUGGESTIONS = 5;
  private static final int SHORTEST_ALIKE = 4;
  private static final int FAR_AHEAD = 10;
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin} '-]+");

  private final Map<String, SortedSet<String>> byName = new TreeMap<>();
  private final Map<String, String> described = new TreeMap<>();
  private final Map<String, Long> mentions = new HashMap<>();

  EntityNames(PublishedRun run) {
    run.table("entities")
        .columns(ENTITY_ID, NAME, NAME_LATIN, MENTION_COUNT)
        .forEach(this::addEntity);
    run.table("entity_names").columns(ENTITY_ID, FORM, DECISION).forEach(this::addForm);
  }

  /** Adds a form, unless the job has decided that it is not a name of the entity. */
  private void addForm(TableRow row) {
    if (!row.text(DECISION).equals(FormDecision.KEPT_APART.label())) {
      add(row.text(FORM), row.text(ENTITY_ID));
    }
  }

  private void addEntity(TableRow row) {
    String id = row.text(ENTITY_ID);
    String name = row.text(NAME);
    String latin = row.textOrNull(NAME_LATIN);
    mentions.put(id, row.whole(MENTION_COUNT));
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
   * The entity with this id or name or, if there is none, with a similar name in Latin letters. If
   * several entities qualify, the one is taken that is mentioned at least {@link #FAR_AHEAD} times
   * as often as any other.
   *
   * @throws UserError if no entity qualifies, or several do and none is so far ahead
   */
  EntityMatch find(String idOrName) {
    if (described.containsKey(idOrName)) {
      return new EntityMatch(idOrName, List.of());
    }
    String key = key(idOrName);
    List<String> named = byMentions(byName.getOrDefault(key, new TreeSet<>()));
    if (!named.isEmpty()) {
      return new EntityMatch(first(idOrName, named), alsoNamed(idOrName, named));
    }
    List<String> alike = byMentions(alike(key));
    if (alike.isEmpty()) {
      throw UserError.usage(
          "No entity is called %s. Similar names: %s".formatted(idOrName, nearest(idOrName)));
    }
    return new EntityMatch(first(idOrName, alike), taken(idOrName, key, alike.get(0)));
  }

  /** The first entity, which must be mentioned far more often than the next. */
  private String first(String name, List<String> byMentions) {
    String first = byMentions.get(0);
    if (byMentions.size() > 1
        && mentions.getOrDefault(first, 0L)
            < FAR_AHEAD * mentions.getOrDefault(byMentions.get(1), 0L)) {
      throw UserError.usage(
          "More than one entity is called %s: %s. Give the id of one."
              .formatted(name, String.join(", ", byMentions)));
    }
    return first;
  }

  /** Says which other entities have the same name. */
  private List<String> alsoNamed(String name, List<String> named) {
    return named.size() == 1
        ? List.of()
        : List.of(
            "%s is also a name of: %s. To ask for one of them, give its id."
                .formatted(Bidi.isolated(name), list(named.subList(1, named.size()))));
  }

  /**
   * Says which entity is taken for a name that no entity has, and which others have similar names.
   */
  private List<String> taken(String name, String key, String taken) {
    SortedSet<String> near = differing(0, key);
    near.addAll(differing(1, key));
    near.remove(taken);
    String others = near.isEmpty() ? "" : " Similar names: %s.".formatted(list(byMentions(near)));
    return List.of(
        "No entity is called %s. Using %s instead.%s"
            .formatted(Bidi.isolated(name), describe(taken), others));
  }

  private String list(List<String> ids) {
    int more = ids.size() - MOST_SUGGESTIONS;
    return ids.stream().limit(MOST_SUGGESTIONS).map(this::describe).collect(joining(", "))
        + (more > 0 ? " and " + PrintedNumber.of(more) + " more" : "");
  }

  /**
   * The entities of which a Latin name, or a word of it, is the given name or, if there are none,
   * differs from the given name by one letter after the first: {@code Kerri} finds {@code John
   * Kerry} but not {@code Nabih Berri}. Arabic names are not compared like this, because too many
   * different names differ by only one letter.
   */
  private SortedSet<String> alike(String key) {
    if (key.length() < SHORTEST_ALIKE || !LATIN.matcher(key).matches()) {
      return new TreeSet<>();
    }
    SortedSet<String> same = differing(0, key);
    return same.isEmpty() ? differing(1, key) : same;
  }

  private SortedSet<String> differing(int letters, String key) {
    SortedSet<String> found = new TreeSet<>();
    byName.forEach(
        (name, ids) -> {
          if (differs(letters, name, key)
              || Arrays.stream(name.split(" ", -1)).anyMatch(word -> differs(letters, word, key))) {
            found.addAll(ids);
          }
        });
    return found;
  }

  private static boolean differs(int letters, String name, String key) {
    return !name.isEmpty()
        && name.charAt(0) == key.charAt(0)
        && Math.abs(name.length() - key.length()) <= letters
        && new LevenshteinDistance(1).apply(name, key) == letters;
  }

  private List<String> byMentions(SortedSet<String> ids) {
    return ids.stream()
        .sorted(Comparator.<String>comparingLong(id -> -mentions.getOrDefault(id, 0L)))
        .toList();
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
