package rasd.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasd.PublishedTables;
import rasd.published.PublishedRun;
import rasd.tables.UserError;

class ReportTest {
  private static final ReportSettings ENGLISH = new ReportSettings("en", "latn", true);

  @TempDir static Path folder;
  private static PublishedRun run;

  @BeforeAll
  static void publish() throws Exception {
    run = PublishedRun.at(ReportTables.publish(folder.resolve("out")).toString());
  }

  @Test
  void itIsOneFileBesideTheTables() throws Exception {
    Report.write(run, ENGLISH);

    assertTrue(Files.readString(folder.resolve("out/report.html")).startsWith("<!doctype html>"));
    assertFalse(Files.exists(folder.resolve("out/_report.html")));
  }

  @Test
  void itAsksForNothingElseAndForbidsIt() {
    Document page = page(ENGLISH);

    assertTrue(
        page.select("meta[http-equiv=Content-Security-Policy]")
            .attr("content")
            .startsWith("default-src 'none'"));
    assertTrue(page.select("[src], link, iframe, img, form").isEmpty());
    assertTrue(page.select("a").stream().allMatch(link -> link.attr("href").startsWith("#")));
  }

  @Test
  void chartsAreDrawnByTheLibraryThatWasChosen() throws Exception {
    byte[] library = Assets.stream("echarts.min.js").readAllBytes();

    assertEquals(
        "baa8dfe7",
        HexFormat.of()
            .formatHex(MessageDigest.getInstance("SHA-256").digest(library))
            .substring(0, "baa8dfe7".length()));
  }

  @Test
  void aNumberOfATableLeadsToItsSentences() {
    Document page = page(ENGLISH);
    Element link = page.select("#terms tbody tr").get(0).selectFirst("a");
    Element sentences = page.getElementById(link.attr("href").substring(1));

    assertEquals("2", link.text());
    assertEquals("كيري", sentences.selectFirst("h3").text());
    assertEquals(
        List.of(
            "زار كيري موسكو.BBC | 2018-05-01 | 000000000000000a#0",
            "وصل كيري <b>أمس</b>.CNN | unknown | 000000000000000b#0"),
        sentences.select("li").eachText());
    assertEquals(List.of("كيري", "كيري"), sentences.select("mark").eachText());
  }

  @Test
  void aWordIsFoundOnlyWhereItIsWhole() {
    assertEquals(6, Sentences.indexOf("كيري", "كيريا كيري.", true));
    assertEquals(-1, Sentences.indexOf("كيري", "وكيري", true));
    assertEquals(-1, Sentences.indexOf("كيري", "كيريَّ", true));
  }

  @Test
  void aPhraseMayFollowAProclitic() {
    assertEquals(1, Sentences.indexOf("مجلس الأمن", "ومجلس الأمن", false));
    assertEquals(-1, Sentences.indexOf("مجلس الأمن", "مجلس الأمناء", false));
  }

  @Test
  void aFileThatIsMissingInTheJarIsNamed() {
    UserError error = assertThrows(UserError.class, () -> Assets.stream("missing.js"));

    assertTrue(error.getMessage().startsWith("Cannot find rasd/report/missing.js"));
  }

  @Test
  void aReportThatIsPassedOnHasNoSentences() {
    Document page = page(new ReportSettings("en", "latn", false));

    assertTrue(page.select("#sentences li").isEmpty());
    assertTrue(page.select("tr[data-e], td a").isEmpty());
    assertFalse(page.text().contains("زار كيري"));
    assertFalse(page.text().contains("تابعونا"));
    assertTrue(page(ENGLISH).text().contains("تابعونا"));
  }

  @Test
  void whatIsCappedSaysOfHowMany() {
    Figure figure =
        new Figure("terms", Chart.NONE, Wording.of(ENGLISH)).text("term").number("count");
    figure.row(null).cell("قال").whole(31402);
    Element page = new Element("main");
    figure.writeTo(page, new Figure.Cap(31402, "terms"));

    assertEquals("1 of 31,402 rows; the rest is in terms", page.select("summary").text());
    assertEquals("31,402", page.select("td.n").text());
    assertEquals("31402", page.select("td.n").attr("data-v"));
  }

  @Test
  void wordsBesideANumberHaveItsForm() {
    Wording english = Wording.of(ENGLISH);
    Wording arabic = Wording.of(new ReportSettings("ar", "arab", true));

    assertEquals("article", english.text("overview.articles", 1));
    assertEquals("articles", english.text("overview.articles", 0));
    assertEquals("1 row", english.text("rows.all", 1));
    assertEquals("صف واحد", arabic.text("rows.all", 1));
    assertEquals("صفان", arabic.text("rows.all", 2));
    assertEquals("٣ صفوف", arabic.text("rows.all", 3));
    assertEquals("١١ صفًا", arabic.text("rows.all", 11));
    assertEquals("١٠٠ صف", arabic.text("rows.all", 100));
    assertEquals(
        "٢٠٠ من ٣١٬٤٠٢ صف؛ والباقي في الجدول terms",
        arabic.text("rows.capped", 200, 31402, "terms"));
  }

  @Test
  void namesOfMonthsAreNoNews() {
    assertTrue(CalendarTerms.has("أكتوبر"));
    assertTrue(CalendarTerms.has("اغسطس"));
    assertFalse(CalendarTerms.has("خاشقجي"));
  }

  @Test
  void arabicRunsFromTheRightWithDigitsBySetting() {
    Document page = page(new ReportSettings("ar", "arab", true));

    assertEquals("rtl", page.select("html").attr("dir"));
    assertEquals("٢", page.select("#terms td a").text());
    assertEquals("ما قُرئ", page.select("#read h2").text());
    assertEquals("٥٠٫٠٪\u061C", page.select("#sources td.n").get(1).text());
  }

  @Test
  void bothLanguagesHaveTheSameKeys() throws Exception {
    Properties english = new Properties();
    Properties arabic = new Properties();
    english.load(Assets.stream("en.properties"));
    arabic.load(Assets.stream("ar.properties"));

    assertEquals(english.stringPropertyNames(), arabic.stringPropertyNames());
  }

  @Test
  void aLanguageThatIsNotThereIsRefused() {
    UserError error = assertThrows(UserError.class, () -> new ReportSettings("fr", "latn", true));

    assertEquals("Invalid report.language: fr, must be en or ar", error.getMessage());
  }

  @Test
  void aRunWithoutArticlesHasAReportThatSaysSo() throws Exception {
    try (PublishedTables tables = PublishedTables.in(folder.resolve("empty"))) {
      PublishedRun empty = PublishedRun.at(tables.publish().toString());
      Document page = Jsoup.parse(Report.html(empty, ENGLISH));

      assertEquals("There are no terms.", page.select("#words .none").get(0).text());
    }
  }

  private static Document page(ReportSettings settings) {
    return Jsoup.parse(Report.html(run, settings));
  }
}
