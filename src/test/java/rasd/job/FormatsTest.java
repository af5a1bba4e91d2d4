package rasd.job;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasd.Output;
import rasd.Sparks;
import rasd.input.Warc;

/**
 * Reads one article in every format, compression and charset that the job reads. The body must
 * always be the same.
 */
class FormatsTest {
  private static final Charset WINDOWS = Charset.forName("windows-1256");

  private static final String TITLE = "اجتماع في موسكو بشأن سوريا";
  private static final String BODY =
      """
      أعلن وزير الخارجية الروسي سيرغي لافروف اليوم في موسكو أن بلاده تدعو إلى "مؤتمر دولي" حول السلام في سوريا.
      وقال لافروف خلال لقاء مع الصحافيين إن المباحثات مع الولايات المتحدة مستمرة منذ شهر مايو.""";
  private static final String PAGE = TITLE + "\n\n" + BODY + "\n";
  private static final String HTML =
      "<!DOCTYPE html><html><head>%s<title>"
          + TITLE
          + "</title></head><body><h1>"
          + TITLE
          + "</h1><article><p>"
          + BODY.replace("\n", "</p><p>")
          + "</p></article></body></html>";
  private static final String JSON =
      "{\"title\": \"%s\", \"text\": \"%s\"}\n"
          .formatted(TITLE, BODY.replace("\"", "\\\"").replace("\n", "\\n"));
  private static final String CSV =
      "رقم;title;text\r\n7;%s;\"%s\"\r\n".formatted(TITLE, BODY.replace("\"", "\"\""));

  @TempDir static Path folder;
  private static final Map<String, byte[]> FILES = new TreeMap<>();
  private static Output output;

  @BeforeAll
  static void runOnce() throws Exception {
    file("page.txt", PAGE.getBytes(UTF_8));
    file("marked.txt", ("\uFEFF" + PAGE).getBytes(UTF_8));
    file("windows.txt", PAGE.getBytes(WINDOWS));
    file("iso.txt", PAGE.getBytes(Charset.forName("ISO-8859-6")));
    file("wide-le.txt", PAGE.getBytes(UTF_16LE));
    file("wide-be.txt", PAGE.getBytes(UTF_16BE));
    file("wide-marked.txt", ("\uFEFF" + PAGE).getBytes(UTF_16LE));
    file("mojibake.txt", new String(PAGE.getBytes(UTF_8), WINDOWS).getBytes(UTF_8));
    file("mojibake-latin.txt", new String(PAGE.getBytes(UTF_8), ISO_8859_1).getBytes(UTF_8));
    file("entities.txt", PAGE.replace("\"", "&quot;").getBytes(UTF_8));
    file("page.txt.gz", Warc.gzip(PAGE.getBytes(UTF_8)));
    file("page.txt.bz2", bzip2(PAGE.getBytes(UTF_8)));
    file("page.txt.zst", Zstd.compress(PAGE.getBytes(UTF_8)));
    file("page.html", HTML.formatted("").getBytes(UTF_8));
    file("windows.html", HTML.formatted("<meta charset=windows-1256>").getBytes(WINDOWS));
    file("lines.jsonl", JSON.getBytes(UTF_8));
    file("lines.jsonl.bz2", bzip2(JSON.getBytes(UTF_8)));
    file("wide.jsonl", ("\uFEFF" + JSON).getBytes(UTF_16LE));
    file("table.csv", ("\uFEFF" + CSV).getBytes(UTF_8));
    file("windows.csv.gz", Warc.gzip(CSV.getBytes(WINDOWS)));
    file("table.tsv", CSV.replace(';', '\t').getBytes(UTF_8));
    file("table.parquet", parquet());
    file("crawl.warc.gz", warc());
    output =
        Runs.run(
            Runs.request(
                List.of(folder.resolve("in")),
                folder.resolve("out"),
                OutputMode.error,
                null,
                "input.source",
                "folder",
                "topics.k",
                "2"));
  }

  @AfterAll
  static void close() throws Exception {
    output.close();
  }

  @Test
  void theBodyIsTheSameFromEach() throws Exception {
    List<String> expected = new ArrayList<>(FILES.keySet());
    expected.add("crawl.warc.gz");
    expected.sort(null);
    assertEquals(
        expected,
        output.rows(
            """
            select split_part(source_path, '/', 2) from articles
            where body = '%s' and title = '%s' order by all
            """
                .formatted(BODY, TITLE)));
    assertEquals(List.of(), output.rows("select source_path, reason, detail from rejects"));
  }

  @Test
  void theCharsetIsKnownWhereItIsNotUtf8() throws Exception {
    assertEquals(
        List.of(
            "iso.txt | ISO-8859-6 | null",
            "mojibake-latin.txt | null | windows-1252",
            "mojibake.txt | null | windows-1256",
            "wide-be.txt | UTF-16BE | null",
            "wide-le.txt | UTF-16LE | null",
            "wide-marked.txt | UTF-16LE | null",
            "wide.jsonl | UTF-16LE | null",
            "windows.csv.gz | windows-1256 | null",
            "windows.html | windows-1256 | null",
            "windows.txt | windows-1256 | null"),
        output.rows(
            """
            select source, charset, mojibake from (
              select source, metadata['rasd.charset'] as charset,
                metadata['rasd.mojibake'] as mojibake,
                metadata['rasd.charset_confidence']::int between 20 and 100 as sure
              from articles)
            where charset is not null and sure or mojibake is not null order by source
            """));
  }

  @Test
  void columnsOfTablesBecomeMetadataAndTheCrawlOnlyItsDay() throws Exception {
    assertEquals(
        List.of(
            "crawl.warc.gz | http://sana.sy/1 | null | 2017-01-18T09:00:00Z",
            "crawl.warc.gz | http://sana.sy/2 | null | 2017-01-18T09:00:00Z"),
        output.rows(
            """
            select source, url, published_on, metadata['WARC-Date'] from articles
            where url is not null order by url
            """));
    assertEquals(
        List.of(
            "table.csv | 7",
            "table.parquet | [\"أ\",\"ب\"]",
            "table.tsv | 7",
            "windows.csv.gz | 7"),
        output.rows(
            """
            select source, coalesce(metadata['رقم'], metadata['tags']) as more from articles
            where more is not null order by source
            """));
  }

  @Test
  void whatACrawlHoldsBesidesIsCounted() throws Exception {
    assertEquals(
        List.of("skipped_media_type | 1.0"),
        output.rows("select metric, value from quality where metric like 'skipped%' order by all"));
  }

  /**
   * Writes a file into its own folder, which is its source; otherwise the same bytes would be a
   * repeated record.
   */
  private static void file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve("in").resolve(name).resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    FILES.put(name, bytes);
  }

  private static byte[] parquet() throws IOException {
    StructType schema =
        new StructType()
            .add("text", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("tags", DataTypes.createArrayType(DataTypes.StringType));
    Path table = folder.resolve("table");
    Sparks.session()
        .createDataFrame(List.of(RowFactory.create(BODY, TITLE, new String[] {"أ", "ب"})), schema)
        .coalesce(1)
        .write()
        .parquet(table.toString());
    try (var files = Files.list(table)) {
      return Files.readAllBytes(
          files.filter(file -> file.toString().endsWith(".parquet")).findFirst().orElseThrow());
    }
  }

  private static byte[] warc() throws IOException {
    return Warc.compressed()
        .page("http://sana.sy/1", "text/html; charset=utf-8", HTML.formatted(""))
        .page("http://sana.sy/1.png", "image/png", "no page")
        .page("http://sana.sy/2", "text/plain", PAGE)
        .bytes();
  }

  private static byte[] bzip2(byte[] bytes) throws IOException {
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(stored)) {
      out.write(bytes);
    }
    return stored.toByteArray();
  }
}
