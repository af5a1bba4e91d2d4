package rasd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which package may use which: what jdeps finds in the classes. */
class RoomsTest {
  private static final Pattern USE = Pattern.compile("^ +(rasd\\S*) +-> (\\S+)", Pattern.MULTILINE);

  private static Map<String, SortedSet<String>> uses;

  @BeforeAll
  static void askTheJdk() {
    uses = usesBetween("-verbose:package");
  }

  /** Which packages or classes of ours use which others. */
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

  @Test
  void theRoomsAreThese() {
    assertEquals(
        Set.of(
            "rasd",
            "rasd.article",
            "rasd.articles",
            "rasd.bytes",
            "rasd.clusters",
            "rasd.comentions",
            "rasd.corpus",
            "rasd.dates",
            "rasd.explain",
            "rasd.export",
            "rasd.html",
            "rasd.input",
            "rasd.job",
            "rasd.learning",
            "rasd.lexicon",
            "rasd.measures",
            "rasd.mentions",
            "rasd.mixtures",
            "rasd.names",
            "rasd.network",
            "rasd.pages",
            "rasd.phrases",
            "rasd.published",
            "rasd.quotes",
            "rasd.report",
            "rasd.slices",
            "rasd.stories",
            "rasd.tables",
            "rasd.terms",
            "rasd.text",
            "rasd.topics",
            "rasd.verify"),
        uses.keySet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rasd.text",
        "rasd.measures",
        "rasd.lexicon",
        "rasd.article",
        "rasd.pages",
        "rasd.dates",
        "rasd.html",
        "rasd.bytes",
        "rasd.names"
      })
  void roomsThatArePureKnowNeitherSparkNorHadoop(String room) {
    for (String used : uses.get(room)) {
      assertFalse(used.matches("(org\\.apache\\.(spark|hadoop|parquet)|scala)\\b.*"), used);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rasd.text       |
          rasd.measures   |
          rasd.lexicon    | rasd.text
          rasd.tables     |
          rasd.published  | rasd.tables
          rasd.explain    | rasd.published rasd.tables rasd.text
          rasd.export     | rasd.published rasd.tables
          rasd.report     | rasd.published rasd.tables
          rasd.verify     | rasd.published rasd.tables
          rasd.article    | rasd.text
          rasd.corpus     | rasd.article rasd.measures rasd.tables
          rasd.pages      | rasd.article rasd.text
          rasd.dates      | rasd.article rasd.pages rasd.text
          rasd.html       | rasd.article rasd.dates rasd.pages
          rasd.bytes      | rasd.html
          rasd.input      | rasd.bytes rasd.corpus rasd.html rasd.pages rasd.tables
          rasd.articles   | rasd.article rasd.bytes rasd.corpus rasd.dates rasd.input rasd.pages rasd.tables rasd.text
          rasd.terms      | rasd.article rasd.corpus rasd.lexicon rasd.measures rasd.tables rasd.text
          rasd.names      | rasd.article rasd.tables rasd.text
          rasd.learning   | rasd.article rasd.corpus rasd.names rasd.tables rasd.text
          rasd.mentions   | rasd.article rasd.corpus rasd.learning rasd.names rasd.tables rasd.text
          rasd.comentions | rasd.article rasd.corpus rasd.measures rasd.tables rasd.text
          rasd.network    | rasd.article rasd.corpus rasd.measures rasd.tables rasd.text
          rasd.phrases    | rasd.article rasd.corpus rasd.measures rasd.tables rasd.text
          rasd.quotes     | rasd.article rasd.corpus rasd.measures rasd.tables rasd.text
          rasd.slices     | rasd.article rasd.corpus rasd.measures rasd.tables rasd.text
          rasd.stories    | rasd.article rasd.corpus rasd.tables rasd.text
          rasd.mixtures   | rasd.measures rasd.tables
          rasd.clusters   | rasd.measures
          rasd.topics     | rasd.article rasd.clusters rasd.corpus rasd.measures rasd.mixtures rasd.tables
          """)
  void aRoomUsesNoOtherThanThese(String room, String others) {
    Set<String> allowed = others == null ? Set.of() : Set.of(others.split(" "));
    for (String used : uses.get(room)) {
      assertTrue(!used.startsWith("rasd") || allowed.contains(used), used);
    }
  }

  /** Stages and steps hand lists and lexicons to Spark; FormSums and SenseSums count words. */
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

  /** Shingles are numbers by the time they are seen. */
  private static boolean isOfLanguage(String name) {
    return (name.startsWith("rasd.text.") && !name.equals("rasd.text.Shingles"))
        || name.startsWith("rasd.lexicon.");
  }

  @Test
  void onlyTheCommandLineUsesTheJob() {
    uses.forEach(
        (room, used) -> assertTrue(room.equals("rasd") || !used.contains("rasd.job"), room));
  }

  @Test
  void theCommandLineUsesNoAnalysis() {
    for (String used : uses.get("rasd")) {
      assertTrue(
          !used.startsWith("rasd")
              || Set.of(
                      "rasd.explain",
                      "rasd.export",
                      "rasd.job",
                      "rasd.published",
                      "rasd.report",
                      "rasd.tables",
                      "rasd.text",
                      "rasd.verify")
                  .contains(used),
          used);
    }
  }
}
