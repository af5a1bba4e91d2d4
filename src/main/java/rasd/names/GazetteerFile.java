package rasd.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;
import rasd.tables.UserError;

/** Reads the tab-separated files of names. */
final class GazetteerFile {
  private static final String HEADER = "id\ttype\tname";
  private static final int ID = 0;
  private static final int TYPE = 1;
  private static final int NAME = 2;
  private static final int ALIASES = 3;
  private static final int NAME_LATIN = 4;
  private static final int FEWEST_FIELDS = 5;
  private static final Pattern ACCOMPANIMENT = Pattern.compile("\\([^()]*+\\)|\\[[^\\[\\]]*+]");

  private GazetteerFile() {}

  /** Each entity with all its names, of which the first is shown. */
  static Map<Entity, List<String>> parse(Collection<String> lines) {
    if (!lines.stream().limit(1).allMatch(first -> first.startsWith(HEADER))) {
      throw UserError.usage(
          "The gazetteer's first line must begin with id, type and name, separated by tabs");
    }
    Map<Entity, List<String>> entities = new LinkedHashMap<>();
    lines.stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .forEach(line -> add(line, line.split("\t", -1), entities));
    return entities;
  }

  private static void add(String line, String[] fields, Map<Entity, List<String>> entities) {
    if (fields.length < FEWEST_FIELDS || fields[ID].isBlank() || fields[NAME].isBlank()) {
      throw UserError.usage(
          "A line of the gazetteer must have id, type, name, aliases and name_latin,"
              + " separated by tabs: "
              + line);
    }
    List<String> names = new ArrayList<>(List.of(fields[NAME].strip()));
    for (String alias : fields[ALIASES].split("\\|", -1)) {
      if (!alias.isBlank()) {
        names.add(alias.strip());
      }
    }
    Entity entity =
        new Entity(
            fields[ID].strip(),
            type(fields[TYPE].strip(), line),
            shown(fields[NAME]),
            blankToNull(fields[NAME_LATIN]));
    if (entities.put(entity, names) != null) {
      throw UserError.usage("The gazetteer has two rows with the id " + entity.id());
    }
  }

  private static EntityType type(String type, String line) {
    try {
      return EntityType.valueOf(type);
    } catch (IllegalArgumentException e) {
      throw UserError.usage("A type in the gazetteer must be PER, LOC, ORG or MISC: " + line);
    }
  }

  /**
   * The name without the words or the company that it needs: {@code (موقع) والا} is shown as {@code
   * والا}.
   */
  private static String shown(String name) {
    return ACCOMPANIMENT.matcher(name).replaceAll("").strip();
  }

  private static @Nullable String blankToNull(String field) {
    return field.isBlank() ? null : field.strip();
  }

  /** The values in the first column of a file with a header. */
  static Set<String> firstColumn(Collection<String> lines) {
    return lines.stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(line -> line.split("\t", -1)[0].strip())
        .collect(Collectors.toSet());
  }
}
