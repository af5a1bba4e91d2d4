package rasd.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import rasd.Output;
import rasd.explain.Explanation;
import rasd.tables.Tables;
import rasd.tables.UserError;

/** Compares the tables of the five real articles with what a careful human reader found in them. */
class SeedsTest {
  private static final Path SEEDS = Path.of("seeds");
  private static final Path READING = Path.of("src/test/resources/seeds");
  private static final List<String> TABLES = Tables.names();

  /** The beginning of a query: a row for each article and each slice that contains the article. */
  private static final String PARTS =
      """
      with parts as (
        select article_id, story_id, 'all' as slice_type, 'all' as slice from articles
        union all
        select article_id, story_id, 'source', source from articles where source is not null
        union all
        select article_id, story_id, 'month', strftime(published_on, '%Y-%m') from articles
        where published_on is not null)
      """;

  @TempDir static Path folder;
  private static Output output;

  @BeforeAll
  static void runOnce() throws Exception {
    output =
        Runs.runAlone(
            4, Runs.request(List.of(SEEDS), folder.resolve("out"), OutputMode.error, null));
  }

  @AfterAll
  static void close() throws Exception {
    output.close();
  }

  @ParameterizedTest
  @FieldSource("TABLES")
  void aReaderWithoutSparkOpensEveryTableAndFindsTheRowsOfRunJson(String table) throws Exception {
    assertEquals(
        List.of(output.manifest().get("tables").get(table).get("rows").asText()),
        output.rows("select count(*) from " + table));
  }

  @Test
  void theExamplesOfTheDataDictionaryAreRowsOfTheseTables() throws Exception {
    Path kept = Path.of("src/main/resources/rasd/tables/examples.tsv");
    Path made = Path.of("target/examples.tsv");
    List<String> examples = ExampleRows.of(output, Files.readAllLines(kept));
    Files.write(made, examples);
    assertEquals(
        String.join("\n", examples),
        String.join("\n", Files.readAllLines(kept)),
        "Copy them (cp %s %s), and print docs/tables.md again".formatted(made, kept));
  }

  @Test
  void theReportTellsWhoIsMentionedMost() throws Exception {
    String report = Files.readString(output.folder().resolve("report.html"));

    assertTrue(report.length() < 5_000_000 && report.contains("<th>سيرغي لافروف</th>"), report);
  }

  @Test
  void oneCoreAndFilesInReverseOrderGiveTheSameTables() throws Exception {
    List<Path> reversed;
    try (Stream<Path> files = Files.list(SEEDS)) {
      reversed = files.sorted(Comparator.reverseOrder()).toList();
    }
    assertEquals(5, reversed.size());

    try (Output again =
        Runs.runAlone(1, Runs.request(reversed, folder.resolve("again"), OutputMode.error, null))) {
      assertEquals(output.digests(), again.digests());
    }
  }

  @Test
  void linesAreLabelledAsAReaderWould() throws Exception {
    Map<String, String> labels = new HashMap<>();
    for (List<String> row :
        output.values(
            """
            select left(source_path, 3) || ':' || line_no, label, kept
            from page_lines join articles using (article_id)
            """)) {
      labels.put(row.get(0), row.get(1) + " " + row.get(2));
    }
    List<String> wrongLabels = new ArrayList<>();
    List<String> wrongKept = new ArrayList<>();
    for (Map<String, String> line : read("lines.tsv")) {
      String place = line.get("article").substring(0, 3) + ":" + line.get("line");
      String[] found = labels.remove(place).split(" ");
      if (!List.of(line.get("label").split("\\|")).contains(found[0])) {
        wrongLabels.add(place + " " + found[0]);
      }
      if (!line.get("kept").equals(found[1].equals("true") ? "yes" : "no")) {
        wrongKept.add(place + " " + found[0]);
      }
    }
    assertEquals(Map.of(), labels);
    assertEquals(List.of(), wrongKept);
    assertTrue(wrongLabels.size() <= 3, wrongLabels.toString());
  }

  @Test
  void titlesDatesAndDatelinesAreReadAsAReaderWould() throws Exception {
    Map<String, List<String>> found = new HashMap<>();
    for (List<String> row :
        output.values(
            """
            select source_path, title, published_on, published_from, page_date, dateline_place,
              agency
            from articles
            """)) {
      found.put(row.get(0), row);
    }
    List<Map<String, String>> articles = read("articles.tsv");
    assertEquals(found.size(), articles.size());
    List<String> columns =
        List.of("title", "published_on", "published_from", "page_date", "dateline_place", "agency");
    for (Map<String, String> article : articles) {
      List<String> row = found.get(article.get("article") + ".txt");
      for (String column : columns) {
        String expected = article.get(column).equals("-") ? "null" : article.get(column);
        String value = row.get(columns.indexOf(column) + 1);
        assertTrue(expected.equals("*") || expected.equals(value), column + ": " + row);
      }
    }
  }

  @Test
  void theDateOfThePageIsNotTakenForThatOfTheStory() throws Exception {
    assertEquals(
        List.of("null | 2017-01-18"),
        output.rows("select published_on, page_date from articles where source_path like '004%'"));
  }

  @Test
  void bodiesHoldNothingOfTheSite() throws Exception {
    for (String chrome :
        List.of("+ الخط -", "المساهمون", "Accessibility", "XS", "الصورة", "انظر ايضاً", "Email")) {
      assertEquals(
          List.of(), output.rows("select body from articles where body like '%" + chrome + "%'"));
    }
  }

  @Test
  void mentionsAreFoundAsAReaderWould() throws Exception {
    List<Mention> found = mentions();
    List<Mention> firm = new ArrayList<>();
    List<Mention> debatable = new ArrayList<>();
    for (Map<String, String> row : read("mentions.tsv")) {
      (row.get("optional").equals("no") ? firm : debatable).add(Mention.of(row));
    }
    List<Mention> missed = without(firm, found);
    List<Mention> invented = without(without(found, firm), debatable);
    int right = found.size() - without(found, firm).size();
    double precision = (double) right / (right + invented.size());
    double recall = 1 - (double) missed.size() / firm.size();
    String figures = "P %.3f %s R %.3f %s".formatted(precision, invented, recall, missed);
    assertTrue(precision >= 0.98, figures);
    assertTrue(recall >= 0.98, figures);
  }

  @Test
  void aMentionIsOfTheEntityThatAReaderMeans() throws Exception {
    List<Mention> found = mentions();
    List<String> wrong = new ArrayList<>();
    for (Map<String, String> row : read("mentions.tsv")) {
      Mention meant = Mention.of(row);
      if (row.get("optional").equals("no") && !row.get("entity").equals("-")) {
        found.stream()
            .filter(meant::overlaps)
            .filter(mention -> !mention.entity().equals(meant.entity()))
            .forEach(mention -> wrong.add(mention + " is not " + meant.entity()));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          لافروف | sergey-lavrov | سيرجي لافروف, سيرغي لافروف, لافروف
          كيري   | john-kerry    | جون كيري, كيري
          كيربي  | john-kirby    | جون كيربي, كيربي
          روسيا  | RU            | روسيا
          داعش   | daesh         | تنظيم داعش, داعش
          """)
  void allFormsOfANameAreOfOneEntity(String name, String entity, String forms) throws Exception {
    assertEquals(
        List.of(entity + " | " + forms),
        output.rows(
            """
            select entity_id, string_agg(form, ', ' order by form) from entity_names
            where form like '%%%s%%' group by entity_id
            """
                .formatted(name)));
  }

  @Test
  void syriaIsOneEntityInBothSpellings() throws Exception {
    assertEquals(
        List.of("SY | سوريا", "SY | سورية"),
        output.rows(
            "select entity_id, form from entity_names where form in ('سوريا', 'سورية') order by all"));
  }

  @Test
  void theAdjectiveIsNoMention() throws Exception {
    assertEquals(
        List.of("3"), output.rows("select count(*) from tokens where surface = 'السورية'"));
    assertEquals(
        List.of(), output.rows("select surface from mentions where surface like '%السورية%'"));
  }

  @Test
  void noMentionIsWrittenOtherThanTheBodyHasIt() throws Exception {
    Map<String, String> bodies = new HashMap<>();
    for (List<String> row : output.values("select article_id, body from articles")) {
      bodies.put(row.get(0), row.get(1));
    }
    for (List<String> row :
        output.values("select article_id, \"begin\", \"end\", surface from mentions")) {
      assertEquals(
          bodies
              .get(row.get(0))
              .substring(Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2))),
          row.get(3));
    }
  }

  @Test
  void thePersonsMostOftenInOneSentenceAreKerryAndLavrov() throws Exception {
    assertEquals(
        List.of("john-kerry | sergey-lavrov"),
        output.rows(
            """
            select entity_a, entity_b from comentions
            join entities as a on a.entity_id = entity_a
            join entities as b on b.entity_id = entity_b
            where a.type = 'PER' and b.type = 'PER' and context = 'sentence'
            order by weight desc limit 1
            """));
  }

  @Test
  void anEntityIsExplainedByItsSentencesUnderAnyOfItsNames() throws Exception {
    List<String> byId = Explanation.of(output.folder().toString(), "john-kerry", null, 1000);
    List<List<String>> sentences =
        output.values(
            """
            select distinct article_id, sentence_no, s.text
            from mentions join sentences as s using (article_id, sentence_no)
            where entity_id = 'john-kerry'
            """);
    String whole = String.join("\n", byId);
    for (List<String> sentence : sentences) {
      assertTrue(whole.contains("\u200F\u2067" + sentence.get(2) + "\u2069"), sentence.get(2));
      assertTrue(whole.contains("\u2066" + sentence.get(0) + "#" + sentence.get(1) + "\u2069"));
    }
    assertTrue(whole.endsWith("%1$d of %1$d sentences".formatted(sentences.size())), whole);
    for (String name : List.of("جون كيري", "كيري", "John Kerry", "JOHN KERRY")) {
      assertEquals(byId, Explanation.of(output.folder().toString(), name, null, 1000), name);
    }
  }

  @Test
  void aPairIsExplainedByTheSentencesThatHoldBoth() {
    List<String> lines = Explanation.of(output.folder().toString(), "كيري", "لافروف", 1);
    assertTrue(
        lines.stream().anyMatch(line -> line.contains("article: both in 4 of ")), "" + lines);
    assertEquals(1, lines.stream().filter(line -> line.startsWith("\u200F")).count());
    assertTrue(lines.stream().anyMatch(line -> line.contains("كيري") && line.contains("لافروف")));
  }

  @Test
  void whoIsNotThereIsAnsweredWithTheNearestNames() {
    UserError error =
        assertThrows(
            UserError.class, () -> Explanation.of(output.folder().toString(), "لافرووف", null, 1));
    assertTrue(error.getMessage().contains("لافروف"), error.getMessage());
    assertThrows(UserError.class, () -> Explanation.of(folder.toString(), "john-kerry", null, 1));
  }

  @Test
  void theNetworkHasEveryEntityThatIsMentionedWithAnother() throws Exception {
    assertEquals(
        List.of(),
        output.rows(
            """
            with ends as (
              select context, entity_a as entity_id, weight from comentions where slice = 'all'
              union all select context, entity_b, weight from comentions where slice = 'all')
            select * from (
              select context, entity_id, count(*) as pairs, sum(weight) as total from ends group by all)
            full join entity_network using (context, entity_id)
            where degree is distinct from pairs or strength is distinct from total or is_estimated
            """));
    assertEquals(
        List.of("3"),
        output.rows(
            "select count(*) from (select sum(pagerank) as sum from entity_network group by context)"
                + " where abs(sum - 1) < 1e-9"));
  }

  @Test
  void slicesAreCountedAsTheArticlesAndTokensHaveThem() throws Exception {
    assertEquals(
        List.of(),
        output.rows(
            PARTS
                + """
                , counted as (
                  select slice_type, slice, count(distinct article_id) as articles,
                    count(distinct story_id) as stories, count(*) filter (kind = 'word') as words
                  from parts join tokens using (article_id) group by all)
                select * from slices full join counted using (slice_type, slice)
                where article_count is distinct from articles
                  or story_count is distinct from stories or token_count is distinct from words
                """));
  }

  @Test
  void termsAreCountedBySliceAsTheTokensHaveThem() throws Exception {
    assertEquals(
        List.of(),
        output.rows(
            PARTS
                + """
                , counted as (
                  select slice_type, slice, term, count(*) as tokens,
                    count(distinct article_id) as articles, count(distinct story_id) as stories
                  from parts join tokens using (article_id) where term is not null group by all)
                select * from term_slices full join counted using (slice_type, slice, term)
                where "count" is distinct from tokens or article_count is distinct from articles
                  or story_count is distinct from stories
                """));
  }

  @Test
  void formsOfNamesAreCountedBySliceAsTheMentionsAndTheirFormsAre() throws Exception {
    assertEquals(
        List.of(),
        output.rows(
            """
            select * from name_choices full join (
              from entity_names where "count" > 0
              qualify count(*) over (partition by entity_id) > 1) as names
            using (entity_id, form)
            where coalesce(slice_type, 'all') = 'all'
              and (name_choices."count" is distinct from names."count"
                or abs(name_choices.share - names.share) > 1e-12)
            """));
    assertEquals(
        List.of(),
        output.rows(
            PARTS
                + """
                , counted as (
                  select slice_type, slice, entity_id, count(*) as mentions
                  from parts join mentions using (article_id) group by all)
                select entity_id, slice, mentions from name_choices
                join counted using (slice_type, slice, entity_id)
                group by all having sum("count") <> mentions
                """));
  }

  /** Recomputes Gries' DP by its formula from all pairs of an article and a term. */
  @Test
  void termsAreDispersedAsTheFormulaSays() throws Exception {
    assertEquals(
        List.of("true"),
        output.rows(
            """
            with sizes as (
              select article_id, count(*) as words, sum(count(*)) over () as total
              from tokens where kind = 'word' group by article_id),
            found as (
              select t.term, t.dispersion, sum(abs(coalesce(x."count", 0) / t."count" - words / total))
                / 2 / (1 - min(words) / min(total)) as expected
              from terms as t cross join sizes
              left join article_terms as x on x.term = t.term and x.article_id = sizes.article_id
              group by t.term, t.dispersion)
            select bool_and(abs(dispersion - expected) < 1e-9) from found
            """));
  }

  @Test
  void quotationsAreFoundWithTheirSpeakersAsAReaderWould() throws Exception {
    Set<String> found = new HashSet<>();
    Set<String> reported = new HashSet<>();
    for (List<String> row :
        output.values(
            """
            select left(source_path, 3), text, coalesce(entity_id, '-'), style
            from quotes join articles using (article_id)
            """)) {
      String quote = String.join(" | ", row.subList(0, 3));
      (row.get(3).equals("indirect") ? reported : found).add(quote);
    }
    Map<String, Set<String>> meant = new HashMap<>();
    for (Map<String, String> row : read("quotes.tsv")) {
      String quote =
          String.join(
              " | ", row.get("article").substring(0, 3), row.get("text"), row.get("speaker"));
      meant.computeIfAbsent(row.get("kind"), kind -> new HashSet<>()).add(quote);
    }
    Set<String> wanted = union(meant.get("full"), meant.get("part"));
    Set<String> allowed = union(wanted, union(meant.get("word"), meant.get("nested")));

    assertTrue(share(wanted, found) >= 0.95, "missed: " + without(wanted, found));
    assertTrue(share(found, allowed) >= 0.95, "invented: " + without(found, allowed));
    assertTrue(share(meant.get("indirect"), reported) >= 0.9, "missed of the reported");
    assertTrue(share(reported, meant.get("indirect")) >= 0.9, "invented of the reported");
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return all;
  }

  private static Set<String> without(Set<String> one, Set<String> other) {
    Set<String> rest = new TreeSet<>(one);
    rest.removeAll(other);
    return rest;
  }

  /** The share of the elements of {@code one} that {@code other} has, too. */
  private static double share(Set<String> one, Set<String> other) {
    return 1 - (double) without(one, other).size() / one.size();
  }

  /** A mention, with its place in a line of the page. */
  private record Mention(
      String article, int line, int begin, int end, String entity, String surface) {

    static Mention of(Map<String, String> row) {
      return new Mention(
          row.get("article"),
          Integer.parseInt(row.get("line")),
          Integer.parseInt(row.get("begin")),
          Integer.parseInt(row.get("end")),
          row.get("entity"),
          row.get("surface"));
    }

    boolean overlaps(Mention other) {
      return article.equals(other.article)
          && line == other.line
          && begin < other.end
          && other.begin < end;
    }
  }

  /** The mentions that overlap none of {@code others}. */
  private static List<Mention> without(List<Mention> mentions, List<Mention> others) {
    return mentions.stream()
        .filter(mention -> others.stream().noneMatch(mention::overlaps))
        .toList();
  }

  /** The mentions that the job found, by their places in the lines. */
  private static List<Mention> mentions() throws Exception {
    List<Mention> mentions = new ArrayList<>();
    Map<String, List<KeptLine>> lines = new HashMap<>();
    for (List<String> row :
        output.values(
            """
            select source_path, "begin", "end", entity_id, surface
            from mentions join articles using (article_id) order by all
            """)) {
      String article = row.get(0).replace(".txt", "");
      int begin = Integer.parseInt(row.get(1));
      int length = Integer.parseInt(row.get(2)) - begin;
      if (!lines.containsKey(article)) {
        lines.put(article, keptLines(article));
      }
      KeptLine line =
          lines.get(article).stream()
              .filter(kept -> begin >= kept.begin() && begin < kept.end())
              .findFirst()
              .orElseThrow();
      int inLine = begin - line.begin() + line.indent();
      mentions.add(
          new Mention(article, line.number(), inLine, inLine + length, row.get(3), row.get(4)));
    }
    return mentions;
  }

  /**
   * A line of the body.
   *
   * @param begin offset in the body
   * @param indent number of characters of white space before the line on the page
   */
  private record KeptLine(int number, int begin, int end, int indent) {}

  private static List<KeptLine> keptLines(String article) throws Exception {
    List<String> page = Files.readAllLines(SEEDS.resolve(article + ".txt"));
    List<KeptLine> kept = new ArrayList<>();
    int begin = 0;
    for (List<String> row :
        output.values(
            """
            select line_no, text from page_lines join articles using (article_id)
            where kept and source_path = '%s.txt' order by line_no
            """
                .formatted(article))) {
      int number = Integer.parseInt(row.get(0));
      int end = begin + row.get(1).length();
      kept.add(new KeptLine(number, begin, end, page.get(number).indexOf(row.get(1))));
      begin = end + 1;
    }
    return kept;
  }

  /** The rows of a file of the human reader's findings, each as values by column. */
  private static List<Map<String, String>> read(String name) throws IOException {
    List<String> lines = Files.readAllLines(READING.resolve(name));
    String[] columns = lines.get(0).split("\t");
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split("\t", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], values[i]);
      }
      rows.add(row);
    }
    return rows;
  }
}
