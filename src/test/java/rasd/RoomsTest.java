package rasd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Checks which package uses which, as jdeps finds it in the classes. */
class RoomsTest {
  private static final Pattern USE = Pattern.compile("^ +(rasd\\S*) +-> (\\S+)", Pattern.MULTILINE);

  private static Map<String, SortedSet<String>> uses;

  @BeforeAll
  static void askTheJdk() {
    uses = usesBetween("-verbose:package");
  }

  /** For each package or class of ours, what it uses. */
  static Map<String, SortedSet<String>> usesBetween(String level) {
    StringWriter said = new StringWriter();
    int exitCode =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(
                new PrintWriter(said),
                new PrintWriter(said),
                level,
                "-filter:none",
                "target/classes");
    assertEquals(0, exitCode, said.toString());
    Map<String, SortedSet<String>> found = new TreeMap<>();
    Matcher use = USE.matcher(said.toString());
    while (use.find()) {
      found.computeIfAbsent(use.group(1), user -> new TreeSet<>()).add(use.group(2));
    }
    found.forEach((user, used) -> used.remove(user));
    return found;
  }

  /** What a row of the table of packages in ARCHITECTURE.md says that a package uses. */
  private record Room(SortedSet<String> ours, SortedSet<String> libraries) {}

  private static final Pattern ROW =
      Pattern.compile("^\\| `(rasd\\S*)` \\|[^|]*\\|([^|]*)\\|([^|]*)\\|$", Pattern.MULTILINE);

  /**
   * The packages that bring everything together. They are not in the table but in the text below
   * it.
   */
  private static final Set<String> ABOVE_ALL = Set.of("rasd", "rasd.job", "rasd.settings");

  /**
   * The name of each library by the beginning of the names of its packages. A library that comes
   * with another is given the other's name.
   */
  private static final Map<String, String> LIBRARIES =
      Map.ofEntries(
          Map.entry("org.apache.spark.", "Spark"),
          Map.entry("scala.", "Spark"),
          Map.entry("breeze.", "Spark"),
          Map.entry("org.apache.hadoop.", "Hadoop"),
          Map.entry("org.apache.parquet.", "Parquet"),
          Map.entry("com.ibm.icu.", "ICU4J"),
          Map.entry("org.jsoup.", "jsoup"),
          Map.entry("com.fasterxml.jackson.", "Jackson"),
          Map.entry("com.univocity.", "univocity"),
          Map.entry("org.apache.commons.compress.", "Commons Compress"),
          Map.entry("org.apache.commons.io.", "Commons IO"),
          Map.entry("org.apache.commons.math3.", "Commons Math"),
          Map.entry("org.apache.commons.text.", "Commons Text"),
          Map.entry("com.github.luben.zstd.", "zstd-jni"),
          Map.entry("org.brotli.", "Brotli"),
          Map.entry("org.netpreserve.jwarc.", "jwarc"),
          Map.entry("dev.ludovic.netlib.", "netlib"),
          Map.entry("org.netlib.", "netlib"),
          Map.entry("nl.cwts.", "CWTS networkanalysis"));

  @Test
  void theTableOfPackagesIsTrue() throws IOException {
    Map<String, Room> written = new TreeMap<>();
    Matcher row = ROW.matcher(Files.readString(Path.of("ARCHITECTURE.md")));
    while (row.find()) {
      written.put(row.group(1), new Room(words("rasd.", row.group(2)), words("", row.group(3))));
    }
    Map<String, Room> found = new TreeMap<>();
    uses.forEach((room, used) -> found.put(room, used(used)));
    found.keySet().removeAll(ABOVE_ALL);
    assertEquals(lines(found), lines(written));
  }

  private static String lines(Map<String, Room> rooms) {
    return rooms.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  private static SortedSet<String> words(String prefix, String cell) {
    return Stream.of(cell.strip().split(", "))
        .filter(word -> !word.equals("–"))
        .map(word -> prefix + word)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Room used(SortedSet<String> used) {
    Room room = new Room(new TreeSet<>(), new TreeSet<>());
    for (String name : used) {
      if (name.startsWith("rasd")) {
        room.ours().add(name);
      } else if (!name.matches("(java|javax|jdk|sun|org\\.jspecify)\\..*")) {
        room.libraries().add(library(name + "."));
      }
    }
    return room;
  }

  private static String library(String name) {
    return LIBRARIES.entrySet().stream()
        .filter(library -> name.startsWith(library.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(name);
  }

  /**
   * The classes that may use both Spark and the packages about language: stages and steps hand
   * lists and lexicons to Spark; FormSums and SenseSums count words.
   */
  private static final Set<String> KNOW_ARABIC_AND_SPARK =
      Set.of(
          "rasd.mentions.EntityStage",
          "rasd.terms.ArticleTermsStep",
          "rasd.terms.FormSums",
          "rasd.terms.LexiconStage",
          "rasd.terms.PhraseTerms",
          "rasd.terms.SenseSums",
          "rasd.terms.TermStage");

  @Test
  void aClassKnowsArabicOrKnowsSpark() {
    Map<String, SortedSet<String>> ofClasses = usesBetween("-verbose:class");
    SortedSet<String> both = new TreeSet<>();
    ofClasses.forEach(
        (name, used) -> {
          boolean knowsSpark =
              used.stream().anyMatch(other -> other.startsWith("org.apache.spark"));
          boolean knowsArabic = used.stream().anyMatch(RoomsTest::isOfLanguage);
          if (knowsSpark && knowsArabic && !name.startsWith("rasd.job.")) {
            both.add(name.replaceFirst("\\$.*", ""));
          }
        });
    assertEquals(new TreeSet<>(KNOW_ARABIC_AND_SPARK), both);
  }

  /**
   * Whether a class is about language. Shingles is not, because other classes see shingles only as
   * numbers.
   */
  private static boolean isOfLanguage(String name) {
    return (name.startsWith("rasd.text.") && !name.equals("rasd.text.Shingles"))
        || name.startsWith("rasd.calendar.")
        || name.startsWith("rasd.lexicon.");
  }

  @Test
  void onlyTheCommandLineUsesTheJob() {
    uses.forEach(
        (room, used) -> assertTrue(room.equals("rasd") || !used.contains("rasd.job"), room));
  }

  @Test
  void onlyTheJobAndTheCommandLineUseTheSettings() {
    uses.forEach(
        (room, used) ->
            assertTrue(ABOVE_ALL.contains(room) || !used.contains("rasd.settings"), room));
  }
}
