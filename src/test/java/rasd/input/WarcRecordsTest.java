package rasd.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcRecordsTest {
  private static final String UNREADABLE =
      "!unreadable: The record of the WARC file cannot be read";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.warc", "a.warc.gz", "a.warc.zst"})
  void pagesAreRecordsUnderTheirPlaceInTheFile(String name) throws IOException {
    byte[] warc = mixed(name.endsWith("gz") ? Warc.compressed() : Warc.plain());
    byte[] stored = name.endsWith("zst") ? Zstd.compress(warc) : warc;
    assertEquals(
        List.of("1:<html>واحد", "4:اثنان", "8:<html>ثلاثة"), Rows.of(folder, name, stored));
  }

  @Test
  void allElseIsCountedByReason() throws IOException {
    Path file = folder.resolve("a.warc");
    Files.write(file, mixed(Warc.plain()));
    InputFile input = new InputFile(file.toUri().toString(), "a.warc", Files.size(file), 0);
    PartReader reader =
        new PartReader(
            InputPart.of(input, 100).get(0),
            Rows.settings(100, null),
            Long.MAX_VALUE,
            new Configuration(false));
    reader.forEachRemaining(record -> assertEquals(null, record.failure()));
    assertEquals(
        Map.of("no_http_response", 3L, "media_type", 1L, "http_status", 1L, "robots_txt", 1L),
        Map.copyOf(reader.skipped()));
  }

  private static byte[] mixed(Warc warc) throws IOException {
    return warc.record("warcinfo", "a.warc", "application/warc-fields", "x: y".getBytes(UTF_8))
        .page("http://a.com/1", "text/html; charset=utf-8", "<html>واحد")
        .record(
            "request",
            "http://a.com/1",
            "application/http",
            "GET /1 HTTP/1.0\r\n\r\n".getBytes(UTF_8))
        .page("http://a.com/1.png", "image/png", "PNG")
        .page("http://a.com/2", "text/plain", "اثنان")
        .page("http://a.com/robots.txt", "text/plain", "Allow: /")
        .response(
            "http://a.com/gone", "404 Not Found", "Content-Type: text/html", "x".getBytes(UTF_8))
        .record("response", "dns:a.com", "text/dns", "20170118".getBytes(UTF_8))
        .page("http://a.com/3", "Text/HTML", "<html>ثلاثة")
        .bytes();
  }

  @Test
  void thePayloadIsUnpackedAndItsAddressAndDayOfCrawlNoted() throws IOException {
    byte[] page = "<html>واحد".getBytes(UTF_8);
    Path file = folder.resolve("a.warc");
    Files.write(
        file,
        Warc.plain()
            .response(
                "http://a.com/1",
                "200 OK",
                "Content-Type: text/html\r\nTransfer-Encoding: chunked",
                chunked(page))
            .response(
                "http://a.com/2",
                "200 OK",
                "Content-Type: text/html\r\nContent-Encoding: gzip",
                Warc.gzip(page))
            .bytes());
    List<RawRecord> records = Rows.raw(file, 100, null);
    assertEquals(
        List.of("0:<html>واحد", "1:<html>واحد"), records.stream().map(Rows::line).toList());
    assertEquals(
        Map.of(WarcRecords.URL, "http://a.com/1", "WARC-Date", "2017-01-18T09:00:00Z"),
        Map.copyOf(records.get(0).notes()));
    assertEquals(Format.HTML, records.get(0).format());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.warc", "a.warc.gz", "a.warc.zst"})
  void aBodyThatCannotBeUnpackedCostsItselfAlone(String name) throws IOException {
    byte[] page = "<html>واحد".getBytes(UTF_8);
    byte[] zstd = Zstd.compress(page);
    Warc warc = name.endsWith("gz") ? Warc.compressed() : Warc.plain();
    byte[] bytes =
        warc.response("http://a.com/1", "200 OK", encoded("br"), Warc.brotli(page))
            .response("http://a.com/2", "200 OK", encoded("sdch"), page)
            .response("http://a.com/3", "200 OK", encoded("zstd"), zstd)
            .response("http://a.com/4", "200 OK", encoded("zstd"), Arrays.copyOf(zstd, 9))
            .response("http://a.com/5", "200 OK", encoded("zstd"), Zstd.compress(new byte[9999]))
            .page("http://a.com/6", "text/html", "<html>ثلاثة")
            .bytes();
    List<String> found = Rows.of(folder, name, name.endsWith("zst") ? Zstd.compress(bytes) : bytes);
    assertEquals("0:<html>واحد", found.get(0));
    assertEquals(
        "1!unreadable: The body of the page has a Content-Encoding that is not read: sdch",
        found.get(1));
    assertEquals("2:<html>واحد", found.get(2));
    assertTrue(found.get(3).contains("unpacked by its Content-Encoding, zstandard"), found.get(3));
    assertTrue(found.get(4).startsWith("4!too_large"), found.get(4));
    assertEquals("5:<html>ثلاثة", found.get(5));
    assertEquals(6, found.size());
  }

  private static String encoded(String encoding) {
    return "Content-Type: text/html\r\nContent-Encoding: " + encoding;
  }

  @Test
  void aNegativeLengthDoesNotSendTheReaderBack() throws IOException {
    byte[] one = one(false, "http://a.com/1", "<html>واحد");
    String lines = new String(one, UTF_8);
    int header = lines.indexOf("\r\n\r\n") + 4;
    String back = lines.replaceFirst("Content-Length: \\d+", "Content-Length: -" + (header + 5));
    byte[] warc = concat(one, back.getBytes(UTF_8), one);
    List<String> found =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Rows.of(folder, "a.warc", warc));
    assertEquals("0:<html>واحد", found.get(0));
    assertTrue(found.get(1).startsWith("1" + UNREADABLE), found.get(1));
    assertEquals("2:<html>واحد", found.get(2));
    assertEquals(3, found.size());
  }

  private static byte[] chunked(byte[] page) {
    byte[] begin = (Integer.toHexString(page.length) + "\r\n").getBytes(UTF_8);
    byte[] end = "\r\n0\r\n\r\n".getBytes(UTF_8);
    byte[] chunked = Arrays.copyOf(begin, begin.length + page.length + end.length);
    System.arraycopy(page, 0, chunked, begin.length, page.length);
    System.arraycopy(end, 0, chunked, begin.length + page.length, end.length);
    return chunked;
  }

  @Test
  void theCharsetOfTheHeaderIsAHint() throws IOException, RefusedException {
    byte[] page = "<html>واحد".getBytes(Charset.forName("windows-1256"));
    Path file = folder.resolve("a.warc");
    Files.write(
        file,
        Warc.plain()
            .response(
                "http://a.com/1", "200 OK", "Content-Type: text/html; charset=windows-1256", page)
            .bytes());
    RawRecord raw = Rows.raw(file, 100, null).get(0);
    InputFile input = new InputFile("file:/n/a.warc", "a.warc", 1, 0);
    InputRecord record = new RecordParser(Rows.settings(100, null)).parse(input, raw);
    assertEquals("واحد", record.text());
    assertEquals("http://a.com/1", record.url());
    assertEquals(Sha256.articleId(null, page), record.articleId());
    assertEquals("2017-01-18T09:00:00Z", record.metadata().get("WARC-Date"));
    assertFalse(record.metadata().containsKey(WarcRecords.URL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.warc", "a.warc.gz"})
  void aBrokenRecordCostsItselfAlone(String name) throws IOException {
    boolean isCompressed = name.endsWith("gz");
    byte[] first = one(isCompressed, "http://a.com/1", "<html>واحد");
    byte[] second = one(isCompressed, "http://a.com/2", "<html>اثنان");
    byte[] third = one(isCompressed, "http://a.com/3", "<html>ثلاثة");
    byte[] cut = Arrays.copyOf(second, second.length / 2);
    List<String> found = Rows.of(folder, name, concat(first, cut, third));
    assertEquals("0:<html>واحد", found.get(0));
    assertTrue(found.get(1).startsWith("1" + UNREADABLE), found.get(1));
    assertEquals("2:<html>ثلاثة", found.get(2));
    assertEquals(3, found.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.warc", "a.warc.gz"})
  void everyTruncationOfAFileIsARefusalAndNoCrash(String name) throws IOException {
    boolean isCompressed = name.endsWith("gz");
    byte[] first = one(isCompressed, "http://a.com/1", "<html>واحد");
    byte[] second = one(isCompressed, "http://a.com/2", "<html>اثنان");
    for (int length = 1; length < second.length - 8; length += 3) {
      List<String> found = Rows.of(folder, name, concat(first, Arrays.copyOf(second, length)));
      assertEquals("0:<html>واحد", found.get(0));
      assertTrue(found.get(1).startsWith("1!"), length + " bytes: " + found);
    }
  }

  @Test
  void whatIsNoWarcIsRefusedOnce() throws IOException {
    List<String> found = Rows.of(folder, "a.warc", "no WARC at all".getBytes(UTF_8));
    assertEquals(1, found.size());
    assertTrue(found.get(0).startsWith("0!unreadable"), found.get(0));
    assertEquals(List.of(), Rows.of(folder, "a.warc", new byte[0]));
  }

  private static byte[] one(boolean isCompressed, String url, String body) throws IOException {
    Warc warc = isCompressed ? Warc.compressed() : Warc.plain();
    return warc.page(url, "text/html", body).bytes();
  }

  private static byte[] concat(byte[]... pieces) {
    int length = 0;
    for (byte[] piece : pieces) {
      length += piece.length;
    }
    byte[] all = new byte[length];
    int end = 0;
    for (byte[] piece : pieces) {
      System.arraycopy(piece, 0, all, end, piece.length);
      end += piece.length;
    }
    return all;
  }
}
