package rasd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Checks that a simple name belongs to only one type, so that a reader need not ask which is meant.
 */
class TypeNamesTest {
  private static final Path CLASSES = Path.of("target/classes");

  /**
   * What precedes a type's simple name, including the number before the name of a type inside a
   * method.
   */
  private static final Pattern BEFORE_SIMPLE_NAME = Pattern.compile(".*[.$]\\d*");

  @Test
  void noTwoTypesHaveTheSameSimpleName() throws IOException {
    SortedMap<String, SortedSet<String>> named = bySimpleName(types());
    named.values().removeIf(types -> types.size() == 1);
    assertEquals(Map.of(), named);
  }

  @Test
  void noTypeIsUsedBesideOneOfALibraryWithItsName() {
    SortedSet<String> confusing = new TreeSet<>();
    RoomsTest.usesBetween("-verbose:class")
        .forEach(
            (user, used) ->
                bySimpleName(used)
                    .values()
                    .forEach(
                        types -> {
                          if (types.size() > 1 && types.stream().anyMatch(TypeNamesTest::isOurs)) {
                            confusing.add(user + " uses " + types);
                          }
                        }));
    assertEquals(new TreeSet<>(), confusing);
  }

  private static boolean isOurs(String type) {
    return type.startsWith("rasd.");
  }

  /** The full names of the types, by simple name; anonymous types have none and are left out. */
  private static SortedMap<String, SortedSet<String>> bySimpleName(Collection<String> types) {
    SortedMap<String, SortedSet<String>> named = new TreeMap<>();
    for (String type : types) {
      String name = BEFORE_SIMPLE_NAME.matcher(type).replaceFirst("");
      if (!name.isEmpty() && !name.equals("package-info")) {
        named.computeIfAbsent(name, first -> new TreeSet<>()).add(type);
      }
    }
    return named;
  }

  private static List<String> types() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(file -> file.endsWith(".class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .toList();
    }
  }
}
