package rasd.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.Output;

/**
 * Checks properties that hold for any corpus, on records that are composed at random from a fixed
 * seed.
 */
final class CorpusPropertiesTest {
  private static final int RECORDS = 40;
  private static final List<String> SOURCES = List.of("سانا", "الخليج", "Reuters");
  private static final List<String> PIECES =
      List.of(
          "قال وزير الخارجية الروسي سيرغي لافروف إن",
          "وأكد جون كيري لـرويترز أن",
          "المباحثات مع فرنسا",
          "وفي باريس",
          "وروسيا وألمانيا",
          "«لن نقبل بذلك \uD83D\uDE00 أبدا»",
          "\"نعم، سنقبل\"",
          "مستمرة منذ 5 مارس 2019",
          "يوم ١٢/٣/٢٠١٩",
          "بنسبة 12.5%",
          "\uD83D\uDE80\uD83D\uDE80",
          "حسب http://a.b/c?d=e",
          "وَقَالَ المـــدير",
          "\u200Fفي القاهرة\u200F",
          "e\u0301té",
          "الأسعار والأسواق",
          "ارتفعت الأسعار في الأسواق",
          "(وكالات)");

  @TempDir static Path folder;
  private static Path in;
  private static Output output;

  @BeforeAll
  static void runOnce() throws Exception {
    in = files("in", records(), RECORDS / 2);
    output = run("out", OutputMode.error, in);
  }

  @AfterAll
  static void close() throws Exception {
    output.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select body, s.begin, s.end, text from sentences s join articles using (article_id)",
        "select body, t.begin, t.end, surface from tokens t join articles using (article_id)",
        "select body, m.begin, m.end, surface from mentions m join articles using (article_id)",
        "select body, q.begin, q.end, text from quotes q join articles using (article_id)"
      })
  void offsetsGiveSurfaces(String sql) throws Exception {
    List<List<String>> places = output.values(sql);
    assertFalse(places.isEmpty());
    for (List<String> place : places) {
      int begin = Integer.parseInt(place.get(1));
      int end = Integer.parseInt(place.get(2));
      assertEquals(place.get(3), place.get(0).substring(begin, end));
    }
  }

  @Test
  void pairsHaveOneOrderAndAreWithinTheirMargins() throws Exception {
    assertSomeAndNone(
        "comentions",
        """
        entity_a >= entity_b or weight > least(count_a, count_b) or count_a + count_b - weight > total
        or article_count > weight or story_count > article_count
        """);
    assertSomeAndNone(
        "collocations",
        "term_a > term_b or count > least(count_a, count_b) or greatest(count_a, count_b) > total");
  }

  @ParameterizedTest
  @ValueSource(strings = {"source", "month"})
  void slicesAddUpToAll(String type) throws Exception {
    String sums = "select sum(article_count), sum(token_count) from slices where slice_type = '%s'";
    assertEquals(output.rows(sums.formatted("all")), output.rows(sums.formatted(type)));
    String terms =
        """
        select term, sum(count), sum(article_count) from term_slices
        where slice_type = '%s' group by term order by term
        """;
    assertEquals(output.rows(terms.formatted("all")), output.rows(terms.formatted(type)));
  }

  @Test
  void anyOrderAndAnyFilesGiveTheSameRows() throws Exception {
    List<String> shuffled = records();
    Collections.shuffle(shuffled, new Random(3));
    try (Output again = run("again", OutputMode.error, files("shuffled", shuffled, 7))) {
      for (String table :
          List.of("terms", "comentions", "entities", "term_slices", "collocations")) {
        assertEquals(output.digests().get(table), again.digests().get(table), table);
      }
    }
  }

  @Test
  void appendingEqualsARunOverEverything() throws Exception {
    Path some = Files.createDirectory(folder.resolve("some"));
    for (String file : List.of("000.jsonl", "020.jsonl")) {
      Files.copy(in.resolve(file), some.resolve(file));
      run("appended", OutputMode.append, some).close();
    }
    try (Output appended = Output.of(folder.resolve("appended"))) {
      assertEquals(output.digests(), appended.digests());
    }
  }

  private static void assertSomeAndNone(String table, String broken) throws Exception {
    assertFalse(output.values("select * from %s limit 1".formatted(table)).isEmpty(), table);
    assertEquals(List.of(), output.rows("select * from %s where %s".formatted(table, broken)));
  }

  private static Output run(String out, OutputMode mode, Path in) throws Exception {
    return Runs.run(Runs.request(List.of(in), folder.resolve(out), mode, null));
  }

  /** Writes records to files with this number of lines each. */
  private static Path files(String name, List<String> records, int lines) throws IOException {
    Path in = Files.createDirectories(folder.resolve(name));
    for (int begin = 0; begin < records.size(); begin += lines) {
      List<String> some = records.subList(begin, Math.min(records.size(), begin + lines));
      Files.write(in.resolve("%03d.jsonl".formatted(begin)), some);
    }
    return in;
  }

  private static List<String> records() throws IOException {
    Random random = new Random(17);
    List<String> records = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      records.add(
          new ObjectMapper()
              .writeValueAsString(
                  new TreeMap<>(
                      Map.of(
                          "source", SOURCES.get(random.nextInt(SOURCES.size())),
                          "date", "2019-%02d-1%d".formatted(1 + random.nextInt(3), i % 10),
                          "text", text(random)))));
    }
    return records;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int pieces = 8 + random.nextInt(40); pieces > 0; pieces--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(List.of(" ", " ", ". ", "، ", "\n").get(random.nextInt(5)));
    }
    return text.toString();
  }
}
