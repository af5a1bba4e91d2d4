package rasd.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasd.Output;
import rasd.tables.UserError;

/**
 * Appends new and changed files to a run. Only these files must be read, and the tables must equal
 * those of a run over all files.
 */
class AppendTest {
  private static final String[] SETTINGS = {
    "input.source", "folder", "rejects.max_share", "0.5", "topics.k", "2"
  };

  /**
   * A file that the first run reads, and whose text then changes while its size and time do not.
   */
  private static final String UNCHANGED = "site/page-3.txt";

  /** A line that three records of the first run and three new records have. */
  private static final String FURNITURE = "حمل تطبيقنا الجديد";

  private static final List<String> SUBJECTS =
      List.of(
          "المياه",
          "الكهرباء",
          "التعليم",
          "الصحة",
          "الزراعة",
          "النقل",
          "الرياضة",
          "السياحة",
          "النفط",
          "الصناعة",
          "الثقافة",
          "البيئة",
          "الإسكان");

  @TempDir static Path folder;
  private static Path news;
  private static Output first;
  private static Output appended;
  private static Output fromScratch;

  @BeforeAll
  static void runOnceAndAgain() throws Exception {
    news = folder.resolve("news");
    Corpus.write(news);
    for (int i = 0; i < 12; i++) {
      write("site/page-%d.txt".formatted(i), page(i));
    }
    write("paper/first.jsonl", records(0, 12));
    first = run("tables", OutputMode.append);
    first.close();

    write("paper/second.jsonl", records(12, 16));
    write("site/page-20.txt", page(20));
    write("site/.page-21.txt", page(21));
    write("site/page-5.txt", page(5).replace("بغداد", "دمشق"));
    write("many.jsonl", String.join("\n", Corpus.many()) + "\n" + Corpus.PACKED);
    write("aljazeera/another-copy.txt", Corpus.PAGE);
    Files.delete(news.resolve("windows.txt"));
    String text = exchange(UNCHANGED);
    appended = run("tables", OutputMode.append);

    write(UNCHANGED, text);
    Files.write(news.resolve("windows.txt"), Corpus.WINDOWS_PAGE);
    fromScratch = run("again", OutputMode.error);
  }

  @AfterAll
  static void close() throws Exception {
    appended.close();
    fromScratch.close();
  }

  @Test
  void everyTableIsThatOfARunFromScratch() {
    assertEquals(fromScratch.digests(), appended.digests());
  }

  @Test
  void newArticlesAreThere() throws Exception {
    assertEquals(
        List.of("aljazeera/another-copy.txt", "site/page-20.txt"),
        appended.rows(
            """
            select source_path from articles
            where source_path in ('aljazeera/another-copy.txt', 'site/page-20.txt')
            order by source_path
            """));
  }

  @Test
  void aFileThatIsAsItWasIsNotReadAgain() throws Exception {
    assertEquals(
        List.of("1"),
        appended.rows(
            """
            select count(*) from sentences join articles using (article_id)
            where source_path = '%s' and text like '%%رقم 3 %%'
            """
                .formatted(UNCHANGED)));
  }

  @Test
  void whatIsSaidOfALineIsTheSameWithOneMorePageOfItsSite() throws Exception {
    assertEquals(
        List.of("occurs on 10 or more pages of this source"),
        appended.rows(
            """
            select distinct reason from page_lines join articles using (article_id)
            where source_path = '%s' and page_lines.text = 'صوت المدينة كل يوم'
            """
                .formatted(UNCHANGED)));
  }

  @Test
  void newRecordsTellFurnitureOfThoseThatWereThere() throws Exception {
    assertEquals(
        List.of("chrome"),
        appended.rows(
            """
            select distinct label from page_lines where text = '%s'
            """
                .formatted(FURNITURE)));
  }

  @Test
  void anOutputOfAnotherModeKeepsNoArticles() throws Exception {
    assertTrue(Files.exists(appended.folder().resolve("_kept")));
    assertFalse(Files.exists(fromScratch.folder().resolve("_kept")));
    assertRefused("was not made with --mode append", "again", SETTINGS);
  }

  @Test
  void articlesMadeWithOtherSettingsAreNotAppendedTo() {
    assertRefused(
        "with other settings of input, dates, text or names", "tables", "input.source", "record");
  }

  @Test
  void keptArticlesThatAreDamagedAreNotAppendedTo() throws Exception {
    Path copy = folder.resolve("damaged");
    FileUtils.copyDirectory(appended.folder().toFile(), copy.toFile());
    Path file;
    try (var files = Files.list(copy.resolve("_kept/read"))) {
      file = files.filter(name -> name.toString().endsWith(".parquet")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file.resolveSibling("." + file.getFileName() + ".crc"));

    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    assertRefused(
        "some of their files are missing, new or of a different size", "damaged", SETTINGS);

    bytes[bytes.length / 3] ^= 1;
    Files.write(file, bytes);
    assertRefused("keeps articles that are damaged", "damaged", SETTINGS);
  }

  private static void assertRefused(String why, String out, String... settings) {
    UserError error =
        assertThrows(
            UserError.class,
            () ->
                Runs.run(
                    Runs.request(
                        List.of(news), folder.resolve(out), OutputMode.append, null, settings)));
    assertEquals(2, error.exitCode());
    assertTrue(error.getMessage().contains(why), error.getMessage());
  }

  private static Output run(String out, OutputMode mode) throws Exception {
    return Runs.run(Runs.request(List.of(news), folder.resolve(out), mode, null, SETTINGS));
  }

  /** A page of a site, with the line that all pages of the site have at the top. */
  private static String page(int number) {
    String subject = SUBJECTS.get(number % SUBJECTS.size());
    return """
    صوت المدينة كل يوم

    اجتماع عن %1$s في بغداد

    قال المسؤول إن اجتماع %1$s رقم %2$d عقد في بغداد بحضور وفود من دول كثيرة أمس.
    وأضاف عن %1$s أن الوفود تعود إلى العاصمة في الأسبوع المقبل لمواصلة المباحثات.
    """
        .formatted(subject, number);
  }

  /** Records that have nothing in common, except that some have {@link #FURNITURE}. */
  private static String records(int from, int to) {
    StringBuilder records = new StringBuilder();
    for (int i = from; i < to; i++) {
      String text =
          "أعلن%1$s مسؤول%1$s مشروع%1$s مدينة%1$s تحريك%1$s سفينة%1$s."
              .formatted("" + "بتثجحخد".charAt(i / 4) + "بتثجحخد".charAt(i % 4));
      boolean hasFurniture = i < 3 || i > 12;
      records.append(
          "{\"text\": \"%s%s\"}\n".formatted(text, hasFurniture ? "\\n" + FURNITURE : ""));
    }
    return records.toString();
  }

  /**
   * Replaces the text of a file with another of the same length, keeps the file's time, and returns
   * the old text.
   */
  private static String exchange(String name) throws IOException {
    Path file = news.resolve(name);
    FileTime time = Files.getLastModifiedTime(file);
    String text = Files.readString(file);
    write(name, text.replace("رقم 3", "رقم 7"));
    Files.setLastModifiedTime(file, time);
    return text;
  }

  private static void write(String name, String text) throws IOException {
    Path file = news.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(UTF_8));
  }
}
