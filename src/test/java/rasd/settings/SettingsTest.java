package rasd.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rasd.job.Resources;
import rasd.tables.UserError;

class SettingsTest {
  /** For every key, a valid value that is not the default. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("input.field.title", "headline"),
          Map.entry("input.field.text", "body"),
          Map.entry("input.field.source", "publisher"),
          Map.entry("input.field.date", "day"),
          Map.entry("input.field.url", "link"),
          Map.entry("input.source", "constant:سانا"),
          Map.entry("input.charset", "windows-1256"),
          Map.entry("input.delimiter", ";"),
          Map.entry("dates.zone", "Asia/Riyadh"),
          Map.entry("dates.zones", "سانا=Asia/Damascus, a=b=+03:00"),
          Map.entry("input.part_bytes", "1000"),
          Map.entry("input.record_bytes", "2000"),
          Map.entry("input.record_seconds", "60"),
          Map.entry("rejects.max_share", "0.5"),
          Map.entry("text.stop_words", "mine.txt"),
          Map.entry("text.more_stop_words", "more.txt"),
          Map.entry("terms.decisions", "terms.tsv"),
          Map.entry("names.gazetteer", "mine.tsv"),
          Map.entry("names.more", "places.txt"),
          Map.entry("names.learn", "false"),
          Map.entry("names.min_evidence", "2"),
          Map.entry("names.max_candidates", "10"),
          Map.entry("names.decisions", "decisions.tsv"),
          Map.entry("names.model", "mine.model"),
          Map.entry("stories.find", "false"),
          Map.entry("stories.min_jaccard", "0.9"),
          Map.entry("stories.min_containment", "0.9"),
          Map.entry("stories.min_support", "0.9"),
          Map.entry("stories.max_frequency", "10"),
          Map.entry("stories.max_links", "50"),
          Map.entry("terms.max_forms", "50"),
          Map.entry("slices.fields", "section, desk"),
          Map.entry("collocations.window", "3"),
          Map.entry("collocations.min_count", "7"),
          Map.entry("collocations.min_articles", "7"),
          Map.entry("collocations.min_stories", "7"),
          Map.entry("phrases.min_count", "7"),
          Map.entry("phrases.min_articles", "7"),
          Map.entry("phrases.min_stories", "7"),
          Map.entry("phrases.min_npmi", "0.7"),
          Map.entry("phrases.min_log_dice", "-2"),
          Map.entry("phrases.max_candidates", "50"),
          Map.entry("phrases.max_article", "7"),
          Map.entry("slices.max_q", "0.01"),
          Map.entry("slices.replicates", "50"),
          Map.entry("slices.interval_terms", "7"),
          Map.entry("slices.seed", "7"),
          Map.entry("bursts.unit", "month"),
          Map.entry("bursts.min_articles", "3"),
          Map.entry("bursts.scale", "1.5"),
          Map.entry("bursts.gamma", "0.5"),
          Map.entry("bursts.levels", "1"),
          Map.entry("comentions.backbone_alpha", "0.1"),
          Map.entry("network.max_pairs", "50"),
          Map.entry("network.exact_betweenness", "50"),
          Map.entry("network.seed", "7"),
          Map.entry("comentions.max_entities", "50"),
          Map.entry("comentions.min_slice_weight", "3"),
          Map.entry("topics.algorithm", "lda-em"),
          Map.entry("topics.terms", "names,terms"),
          Map.entry("topics.k", "7"),
          Map.entry("topics.candidates", "4,8"),
          Map.entry("topics.seeds", "2"),
          Map.entry("topics.dimensions", "30"),
          Map.entry("topics.sample", "900"),
          Map.entry("topics.min_articles", "10"),
          Map.entry("topics.vocabulary", "500"),
          Map.entry("topics.max_share", "0.9"),
          Map.entry("topics.iterations", "5"),
          Map.entry("topics.sweeps", "50"),
          Map.entry("topics.seed", "-1"),
          Map.entry("topics.shards", "3"),
          Map.entry("topics.max_mb", "1000"),
          Map.entry("topics.per_article", "0"),
          Map.entry("report.write", "false"),
          Map.entry("report.language", "ar"),
          Map.entry("report.digits", "arab"),
          Map.entry("report.sentences", "false"),
          Map.entry("tables.leave_out", "tokens"));

  @Test
  void theDefaultsAreThoseOfTheFile() {
    Settings settings = Settings.defaults().checked();

    assertEquals("title", settings.input().fields().title());
    assertNull(settings.input().source().constant());
    assertEquals(64 << 20, settings.input().partBytes());
    assertEquals(16 << 20, settings.input().recordBytes());
    assertEquals(0.25, settings.maxShareOfRejects());
    assertEquals("", settings.stopWords());
    assertEquals("", settings.names().gazetteer());
    assertEquals(200, settings.mostEntities());
    assertEquals(42, settings.topics().seed());
    assertEquals(5, settings.topics().perArticle());
    assertEquals(256, settings.topics().megabytes());
    assertEquals(List.of(), settings.leftOut());
  }

  @Test
  void aChangeTakesThePlaceOfTheDefault() {
    Settings settings = Settings.defaults().with(OTHERS).checked();

    assertEquals("headline", settings.input().fields().title());
    assertEquals("سانا", settings.input().source().constant());
    assertEquals(1000, settings.input().partBytes());
    assertEquals("windows-1256", settings.input().charset());
    assertEquals(
        Map.of("سانا", ZoneId.of("Asia/Damascus"), "a=b", ZoneId.of("+03:00")),
        settings.dates().zones());
    assertEquals(';', settings.input().delimiter());
    assertEquals(0.5, settings.maxShareOfRejects());
    assertEquals("mine.tsv", settings.names().gazetteer());
    assertEquals(-1, settings.topics().seed());
    assertEquals(List.of("tokens"), settings.leftOut());
    assertEquals("7", settings.values().get("spark.rasd.topics.k"));
  }

  @Test
  void thePrefixMayBeGivenOrLeftOut() {
    assertEquals(
        Settings.defaults().with(Map.of("topics.seed", "7")).values(),
        Settings.defaults().with(Map.of("spark.rasd.topics.seed", "7")).values());
  }

  @Test
  void spacesAroundAValueDoNotCount() {
    assertEquals(
        List.of("tokens", "page_lines"),
        Settings.defaults().with(Map.of("tables.leave_out", " tokens , page_lines ")).leftOut());
  }

  @ParameterizedTest
  @CsvSource({
    "topics.kk, spark.rasd.topics.kk, spark.rasd.topics.k",
    "topic.seed, spark.rasd.topic.seed, spark.rasd.topics.seed",
    "spark.rasd.input.fields.title, spark.rasd.input.fields.title, spark.rasd.input.field.title",
    "leave_out, spark.rasd.leave_out, spark.rasd.tables.leave_out",
  })
  void anUnknownKeyIsRefusedAndTheNearestNamed(String key, String shown, String nearest) {
    UserError error =
        assertThrows(UserError.class, () -> Settings.defaults().with(Map.of(key, "1")));
    assertEquals(2, error.exitCode());
    assertEquals(
        "Unknown setting " + shown + ". Did you mean " + nearest + "?", error.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          topics.k                | many      | a whole number
          topics.k                | -1        | at least 0 and at most 10000
          topics.k                | 2.5       | a whole number
          topics.k                | 1         | at least 2, or 0 to choose
          topics.algorithm        | lsa       | one of kmeans, bisecting-kmeans, lda-gibbs, lda-online, lda-em
          topics.terms            | words     | one or more of terms, phrases, names, separated by commas
          topics.candidates       | 2;3       | whole numbers, separated by commas
          topics.candidates       | 1         | at least 2
          topics.iterations       | 0         | at least 1 and at most 10000
          names.learn             | perhaps   | true or false
          names.min_evidence      | 0         | a number above 0
          stories.find            | maybe     | true or false
          stories.min_jaccard     | 2         | a number from 0 to 1
          stories.max_frequency   | 1         | at least 2 and at most 1000
          topics.shards           | 0         | at least 1 and at most 100000
          topics.max_mb           | 0         | at least 1 and at most 100000
          topics.per_article      | -1        | at least 0 and at most 10000
          topics.max_share        | 1.5       | a number from 0 to 1
          topics.max_share        | most      | a number from 0 to 1
          phrases.min_log_dice    | 15        | a number up to 14
          phrases.min_log_dice    | NaN       | a number up to 14
          collocations.window     | 0         | at least 1 and at most 100
          rejects.max_share       | NaN       | a number from 0 to 1
          comentions.max_entities | 1         | at least 2 and at most 2147483647
          comentions.min_slice_weight | 0     | at least 1 and at most 9223372036854775807
          input.part_bytes        | 0         | at least 1 and at most 9223372036854775807
          input.record_bytes      | 99999999999 | at least 1 and at most 1073741823
          input.record_seconds    | 0         | a number above 0
          input.source            | constant: | record, folder, host or constant:NAME
          input.source            | the host  | record, folder, host or constant:NAME
          input.charset           | arabic!   | a charset such as windows-1256, or empty
          input.charset           | arabic-9  | a charset such as windows-1256, or empty
          input.delimiter         | ;;        | one character, tab, or empty
          input.delimiter         | "         | one character, tab, or empty
          dates.zone              | Mecca     | a zone such as Asia/Riyadh or +03:00
          dates.zones             | sana      | SOURCE=ZONE, separated by commas
          slices.replicates       | -1        | at least 0 and at most 10000
          slices.max_q            | 5         | a number from 0 to 1
          bursts.unit             | week      | auto, day or month
          bursts.scale            | 1.0       | above 1
          bursts.gamma            | 0         | a number above 0
          slices.fields           | month     | a field other than all, source and month
          tables.leave_out        | articles  | one of tokens, page_lines
          report.language         | fr        | en or ar
          report.digits           | roman     | latn or arab
          """)
  void aBadValueIsRefusedWithWhatItMustBe(String key, String value, String must) {
    Settings settings = Settings.defaults().with(Map.of(key, value));

    UserError error = assertThrows(UserError.class, settings::checked);
    assertEquals(2, error.exitCode());
    assertEquals("Invalid %s: %s, must be %s".formatted(key, value, must), error.getMessage());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyKeyIsRead(String key) {
    String other = OTHERS.get(key);
    assertTrue(other != null, "This test does not know " + key);
    assertNotEquals(
        all(Settings.defaults()), all(Settings.defaults().with(Map.of(key, other))), key);
  }

  @Test
  void theFileOfSettingsIsPrintedFromTheDeclarations() throws IOException {
    Path printed = Path.of("target/rasd.conf");
    Files.writeString(printed, SettingDeclarations.conf());
    assertEquals(
        Files.readString(printed),
        Files.readString(Path.of("conf/rasd.conf")),
        "cp target/rasd.conf conf/rasd.conf");
  }

  @Test
  void theFileOfSettingsIsReadAsTheDefaults() {
    assertEquals(Settings.defaults().values(), Settings.parse(Resources.text("rasd.conf")));
  }

  @Test
  void aFileOfPropertiesIsReadAsSparkReadsIt() {
    assertEquals(
        Map.of("a", "1", "b", "2", "c", "سانا"),
        Settings.parse("# comment\na   1\nb=2  \nc: سانا\n"));
  }

  static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    Settings.defaults()
        .values()
        .keySet()
        .forEach(key -> keys.add(key.substring(Settings.PREFIX.length())));
    return keys;
  }

  /** All values that the job reads from the settings. */
  private static List<Object> all(Settings settings) {
    return Arrays.asList(
        settings.input(),
        settings.writesReport(),
        settings.report(),
        settings.dates(),
        settings.maxShareOfRejects(),
        settings.stopWords(),
        settings.moreStopWords(),
        settings.termDecisions(),
        settings.names(),
        settings.stories(),
        settings.mostForms(),
        settings.slices(),
        settings.collocations(),
        settings.phrases(),
        settings.keyness(),
        settings.bursts(),
        settings.comentions(),
        settings.network(),
        settings.topics(),
        settings.leftOut(),
        settings.writesReport(),
        settings.report());
  }
}
