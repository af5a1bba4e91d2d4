package rasd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rasd.text.Printable;

/**
 * Tries every constant regular expression of the job on texts of 100,000 characters, each of which
 * repeats a part of the expression or a sample. No expression may take time that grows with the
 * square of the length of the text, or overflow the stack.
 */
class PatternsTest {
  private static final int LENGTH = 100_000;

  /**
   * A pattern usually takes a few milliseconds; one whose time grows with the square of the length
   * takes a minute or more.
   */
  private static final long MOST_MILLISECONDS = 10_000;

  private static final Pattern WORD = Pattern.compile("<?\\p{L}{2,}");

  /** A character of each kind that patterns distinguish. */
  private static final List<String> SAMPLES =
      List.of(
          "a", "A", "1", "٣", "س", "\u064B", " ", "\n", "\u00A0", "-", ".", ",", "،", ":", "/", "<",
          ">", "\"", "'", "&", ";", "#", "@", "(", "[", "{", "=", "%", "\u200F");

  @Test
  void noneIsSlowOnItsOwnWorstCase() throws Exception {
    Map<String, Pattern> patterns = patterns();
    assertTrue(patterns.size() > 30, patterns.keySet().toString());
    List<String> slow = new ArrayList<>();
    for (Map.Entry<String, Pattern> pattern : patterns.entrySet()) {
      for (String unit : units(pattern.getValue())) {
        String fault = fault(pattern.getValue(), unit);
        if (fault != null) {
          slow.add(pattern.getKey() + " on " + Printable.of(unit) + ": " + fault);
          break;
        }
      }
    }
    assertEquals(List.of(), slow);
  }

  private static String fault(Pattern pattern, String unit) throws InterruptedException {
    String text = unit.repeat(LENGTH / unit.length()) + "\u0001";
    String[] fault = {"hangs"};
    Thread thread =
        new Thread(
            () -> {
              try {
                long began = System.nanoTime();
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {}
                pattern.matcher(text).matches();
                long milliseconds = (System.nanoTime() - began) / 1_000_000;
                fault[0] = milliseconds > MOST_MILLISECONDS ? milliseconds + " ms" : null;
              } catch (StackOverflowError e) {
                fault[0] = "overflows the stack";
              }
            });
    thread.setDaemon(true);
    thread.start();
    thread.join(2 * MOST_MILLISECONDS);
    return fault[0];
  }

  /**
   * What is repeated for a pattern: each of its first characters, each sample, some pairs of
   * samples, and the words in the pattern.
   */
  private static Set<String> units(Pattern pattern) {
    Set<String> own = new LinkedHashSet<>();
    pattern.pattern().codePoints().limit(60).forEach(c -> own.add(Character.toString(c)));
    Set<String> units = new LinkedHashSet<>(SAMPLES);
    units.addAll(own);
    for (String sample : List.of("a", "1", "س", " ")) {
      for (String other : List.of(" ", "-", ".", "<", "/", "=")) {
        units.add(sample + other);
      }
    }
    Matcher word = WORD.matcher(pattern.pattern());
    while (word.find()) {
      units.add(word.group() + " ");
    }
    return units;
  }

  private static Map<String, Pattern> patterns() throws IOException, IllegalAccessException {
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    Path root = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    try (Stream<Path> files = Files.walk(root.resolve("rasd"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
        String name = root.relativize(file).toString().replace('/', '.');
        addOf(name.substring(0, name.length() - ".class".length()), patterns);
      }
    }
    return patterns;
  }

  private static void addOf(String className, Map<String, Pattern> patterns)
      throws IllegalAccessException {
    try {
      for (Field field :
          Class.forName(className, false, Main.class.getClassLoader()).getDeclaredFields()) {
        if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          patterns.put(className + "." + field.getName(), (Pattern) field.get(null));
        }
      }
    } catch (ClassNotFoundException | LinkageError e) {
      throw new IllegalStateException(className, e);
    }
  }
}
