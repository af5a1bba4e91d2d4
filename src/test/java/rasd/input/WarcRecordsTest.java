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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.bytes.PageBody;
import rasd.bytes.RefusedException;

class WarcRecordsTest {
  private static final String UNREADABLE =
      "!unreadable: This record of the WARC file cannot be read";

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
    InputFile input = Rows.file(file);
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
    assertEquals(FileFormat.HTML, records.get(0).format());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.warc", "a.warc.gz", "a.warc.zst"})
  void aBodyThatCannotBeUnpackedCostsItselfAlone(String name) throws IOException {
    byte[] page = "<html>واحد".getBytes(UTF_8);
    byte[] zstd = Zstd.compress(page);
    Warc warc = name.endsWith("gz") ? Warc.compressed() : Warc.plain();
    byte[] bytes =
        warc.response("http://a.com/1", "200 OK", encoded("br"), Warc.brotli(page))
            .response("http://a.com/2", "200 OK", encoded("sdch"), new byte[] {1, 2})
            .response("http://a.com/3", "200 OK", encoded("zstd"), zstd)
            .response("http://a.com/4", "200 OK", encoded("zstd"), Arrays.copyOf(zstd, 9))
            .response("http://a.com/5", "200 OK", encoded("zstd"), Zstd.compress(new byte[9999]))
            .page("http://a.com/6", "text/html", "<html>ثلاثة")
            .bytes();
    List<String> found = Rows.of(folder, name, name.endsWith("zst") ? Zstd.compress(bytes) : bytes);
    assertEquals("0:<html>واحد", found.get(0));
    assertEquals(
        "1!unreadable: The body of the page has an unsupported Content-Encoding: sdch",
        found.get(1));
    assertEquals("2:<html>واحد", found.get(2));
    assertTrue(
        found.get(3).contains("cannot be decompressed (Content-Encoding zstandard)"), found.get(3));
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
  void everyTruncationOfAFileIsARefusalOrTheBeginningOfThePage(String name) throws IOException {
    boolean isCompressed = name.endsWith("gz");
    byte[] first = one(isCompressed, "http://a.com/1", "<html>واحد");
    byte[] second = one(isCompressed, "http://a.com/2", "<html>اثنان");
    for (int length = 1; length < second.length - 8; length += 3) {
      List<String> found = Rows.of(folder, name, concat(first, Arrays.copyOf(second, length)));
      assertEquals("0:<html>واحد", found.get(0));
      boolean isBeginning = "1:<html>اثنان".startsWith(found.get(1).replaceFirst("\uFFFD$", ""));
      assertTrue(isBeginning || found.get(1).startsWith("1!"), length + " bytes: " + found);
      assertTrue(found.size() == 2 || found.get(2).startsWith("2!"), found.toString());
    }
  }

  @Test
  void aBrokenRecordOfAFileThatIsOneMemberOfGzipCostsItselfAlone() throws IOException {
    byte[] first = one(false, "http://a.com/1", "<html>واحد");
    byte[] third = one(false, "http://a.com/3", "<html>ثلاثة");
    byte[] second =
        new String(third, UTF_8).replaceFirst("Content-Length: ", "$0x").getBytes(UTF_8);
    for (byte[] stored :
        List.of(
            Warc.gzip(concat(first, second, third)), Zstd.compress(concat(first, second, third)))) {
      List<String> found = Rows.of(folder, "a.warc.gz", stored);
      assertEquals("0:<html>واحد", found.get(0));
      assertTrue(found.get(1).startsWith("1" + UNREADABLE), found.get(1));
      assertEquals("2:<html>ثلاثة", found.get(2));
      assertEquals(3, found.size());
    }
  }

  @Test
  void aDamagedMemberOfGzipCostsItsOwnRecords() throws IOException {
    byte[] second = one(true, "http://a.com/2", "<html>اثنان");
    second[20] ^= 0x55;
    List<String> found =
        Rows.of(
            folder,
            "a.warc.gz",
            concat(
                one(true, "http://a.com/1", "<html>واحد"),
                second,
                one(true, "http://a.com/3", "<html>ثلاثة")));
    assertEquals("0:<html>واحد", found.get(0));
    assertTrue(found.get(1).startsWith("1!"), found.get(1));
    assertEquals("<html>ثلاثة", found.get(found.size() - 1).substring(2));
  }

  @Test
  void resourcesAndTextsThatOthersMadeArePages() throws IOException {
    byte[] warc =
        Warc.plain()
            .record("conversion", "http://a.com/1", "text/plain", "واحد".getBytes(UTF_8))
            .record("resource", "http://a.com/2", "text/html", "<html>اثنان".getBytes(UTF_8))
            .record("resource", "http://a.com/3", "image/png", "PNG".getBytes(UTF_8))
            .record("metadata", "http://a.com/1", "text/plain", "x: y".getBytes(UTF_8))
            .bytes();
    assertEquals(List.of("0:واحد", "1:<html>اثنان"), Rows.of(folder, "a.warc", warc));
    List<String> wet = Rows.of(folder, "a.warc.wet.gz", Warc.gzip(warc));
    assertEquals(List.of("0:واحد", "1:<html>اثنان"), wet);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.arc", "a.arc.gz"})
  void olderArchivesAreRead(String name) throws IOException {
    String header = "filedesc://a.arc 0.0.0.0 20080430204825 text/plain 76\n";
    String version =
        "1 0 InternetArchive\nURL IP-address Archive-date Content-type Archive-length\n";
    String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>نص";
    String record =
        "http://a.com/1 1.2.3.4 20080430204830 text/html %d\n"
            .formatted(page.getBytes(UTF_8).length);
    byte[] first = (header + version + "\n").getBytes(UTF_8);
    byte[] second = (record + page + "\n").getBytes(UTF_8);
    byte[] arc =
        name.endsWith("gz") ? concat(Warc.gzip(first), Warc.gzip(second)) : concat(first, second);
    assertEquals(List.of("1:<html>نص"), Rows.of(folder, name, arc));
    RawRecord read = Rows.raw(folder.resolve(name), 100, null).get(0);
    assertEquals("http://a.com/1", read.notes().get(WarcRecords.URL));
  }

  @Test
  void aBrokenRecordOfAnOlderArchiveCostsItselfAlone() throws IOException {
    String good =
        "http://a.com/%d 1.2.3.4 20080430204830 text/html 50\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>\n";
    String arc =
        "filedesc://a.arc 0.0.0.0 20080430204825 text/plain 76\n"
            + "1 0 InternetArchive\nURL IP-address Archive-date Content-type Archive-length\n\n"
            + good.formatted(1)
            + good.formatted(2).replace("/2", "/a b")
            + good.formatted(3).replace("HTTP/1.1 200", "no http here")
            + "\n"
            + good.formatted(4);
    List<String> found = Rows.of(folder, "a.arc", arc.getBytes(UTF_8));
    assertEquals("1:<html>", found.get(0));
    assertTrue(found.get(1).startsWith("2" + UNREADABLE), found.get(1));
    assertTrue(found.get(2).startsWith("3" + UNREADABLE), found.get(2));
    assertEquals("4:<html>", found.get(3));
    assertEquals(4, found.size());
  }

  @Test
  void blankLinesBetweenRecordsCostNothing() throws IOException {
    byte[] blank = "\r\n\n\r\n".getBytes(UTF_8);
    byte[] first = one(false, "http://a.com/1", "<html>واحد");
    byte[] second = one(false, "http://a.com/2", "<html>اثنان");
    assertEquals(
        List.of("0:<html>واحد", "1:<html>اثنان"),
        Rows.of(folder, "a.warc", concat(blank, first, blank, second, blank)));
  }

  @Test
  void linesOfAHeaderMayEndAtALineFeedAlone() throws IOException {
    byte[] first = one(false, "http://a.com/1", "<html>واحد");
    byte[] second =
        new String(one(false, "http://a.com/2", "<html>اثنان"), UTF_8)
            .replaceFirst("(?s)^WARC.*?\r\n\r\n", "")
            .getBytes(UTF_8);
    String header =
        "WARC/1.0\nWARC-Type: response\nWARC-Target-URI: http://a.com/2\nWARC-Date: 2017-01-18T09:00:00Z\n"
            + "WARC-Record-ID: <urn:uuid:1>\nContent-Type: application/http\nContent-Length: %d\n\n";
    assertEquals(
        List.of("0:<html>اثنان", "1:<html>واحد"),
        Rows.of(
            folder,
            "a.warc",
            concat(header.formatted(second.length - 4).getBytes(UTF_8), second, first)));
  }

  @Test
  void aPageOfWhichNobodyTellsTheTypeIsReadIfItIsMarkUp() throws IOException {
    byte[] warc =
        Warc.plain()
            .response("http://a.com/1", "200 OK", "Server: x", "<html>نص".getBytes(UTF_8))
            .response("http://a.com/2", "200 OK", "Server: x", "GIF89a".getBytes(UTF_8))
            .record("resource", "http://a.com/3", "", "<html>آخر".getBytes(UTF_8))
            .bytes();
    assertEquals(List.of("0:<html>نص", "2:<html>آخر"), Rows.of(folder, "a.warc", warc));
  }

  @ParameterizedTest
  @CsvSource({
    "Content-Encoding: gzip, <html>نص, <html>نص",
    "Content-Encoding: utf-8, <html>نص, <html>نص",
    "Transfer-Encoding: chunked, <html>نص, <html>نص",
    "Transfer-Encoding: chunked, '8;x=y\r\n<html>نص\r\n', <html>نص",
    "Content-Length: 999, <html>نص, <html>نص",
  })
  void aHeaderThatLiesCostsNothing(String header, String body, String page) throws IOException {
    byte[] sent = body.replace("\\r\\n", "\r\n").replace("8;", "a;").getBytes(UTF_8);
    byte[] warc =
        Warc.plain()
            .response("http://a.com/1", "200 OK", "Content-Type: text/html\r\n" + header, sent)
            .page("http://a.com/2", "text/html", "<html>ثان")
            .bytes();
    assertEquals(List.of("0:" + page, "1:<html>ثان"), Rows.of(folder, "a.warc", warc));
  }

  @Test
  void anAnswerThatIsCutIsReadAsFarAsItGoesAndSaysSo() throws IOException {
    byte[] packed = Warc.gzip(("<html>" + "نص ".repeat(100)).getBytes(UTF_8));
    Path file = folder.resolve("a.warc");
    Files.write(
        file,
        Warc.plain()
            .response(
                "http://a.com/1",
                "200 OK",
                encoded("gzip"),
                Arrays.copyOf(packed, packed.length - 9))
            .bytes());
    RawRecord cut = Rows.raw(file, 1 << 20, null).get(0);
    assertTrue(new String(cut.bytes(), UTF_8).startsWith("<html>نص"));
    assertEquals("it ends too early", cut.notes().get(PageBody.CUT));
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
