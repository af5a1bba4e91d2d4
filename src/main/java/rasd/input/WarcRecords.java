package rasd.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import rasd.bytes.CharsetGuess;
import rasd.bytes.ContentEncoding;
import rasd.bytes.DeclaredCharset;
import rasd.bytes.PageBody;
import rasd.bytes.Refusal;
import rasd.bytes.RefusedException;
import rasd.bytes.RewindableInputStream;
import rasd.bytes.SteadyInputStream;
import rasd.html.HtmlPage;

/**
 * Reads the pages of a web archive (WARC, or ARC if it is old): responses with status 200,
 * resources, and texts that were extracted from responses (WET), if they are HTML or plain text.
 * Transfer and content encodings are undone as far as possible; if that fails, the note {@code
 * rasd.cut} says why. Everything else (requests, pictures, errors, robots.txt) is counted and
 * skipped. A broken record affects no other record: reading continues where the next one begins.
 * Not handled: revisits of pages whose text is in another record.
 */
final class WarcRecords implements Records {
  /** The note with the requested address, which becomes articles.url. */
  static final String URL = "WARC-Target-URI";

  /**
   * The headers kept as notes: the day of the crawl, which is not the day of the story, and why a
   * response was truncated.
   */
  private static final List<String> KEPT = List.of("WARC-Date", "WARC-Truncated");

  private static final int OK = 200;
  private static final byte[] BEGIN_OF_RECORD = "WARC/".getBytes(ISO_8859_1);
  private static final byte[] BEGIN_IN_ARC = "\nhttp".getBytes(ISO_8859_1);
  private static final byte[] BEGIN_OF_ARC = "filedesc:".getBytes(ISO_8859_1);

  private final RewindableInputStream in;
  private final int enough;
  private final boolean isArc;
  private final SortedMap<String, Long> skipped = new TreeMap<>();
  private WarcReader reader;
  private Optional<WarcRecord> found = Optional.empty();
  private long base;
  private long number;
  private boolean ended;

  /** Whether the search for the next record passed over anything but blank lines. */
  private boolean isLost;

  /**
   * Reads the records of a file.
   *
   * @param unpacked the decompressed file, from its beginning
   * @param recordBytes records larger than this are read only far enough to see that they are too
   *     large
   */
  WarcRecords(InputStream unpacked, long recordBytes) throws IOException {
    this.in = new RewindableInputStream(unpacked);
    this.enough = (int) (recordBytes + 1);
    this.isArc = Arrays.equals(in.readNBytes(BEGIN_OF_ARC.length), BEGIN_OF_ARC);
    in.rewind(0);
    this.reader = reader();
  }

  private WarcReader reader() throws IOException {
    WarcReader fresh = new WarcReader(CloseShieldInputStream.wrap(in));
    fresh.setLenient(true);
    return fresh;
  }

  @Override
  public SortedMap<String, Long> skipped() {
    return skipped;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    RawRecord page = null;
    while (page == null && !ended) {
      try {
        Optional<WarcRecord> record = found.isPresent() ? found : reader.next();
        found = Optional.empty();
        ended = record.isEmpty();
        in.forget(begin());
        page = ended ? null : page(record.get());
        number++;
      } catch (IOException
          | RuntimeException e) { // The library throws both if the data is not WARC.
        isLost = !(e instanceof ParsingException);
        resume();
        page = isLost ? refused(e) : null;
      }
    }
    return page;
  }

  /** The offset where the current record begins. */
  private long begin() {
    return base + Math.max(0, reader.position());
  }

  private RawRecord refused(Exception e) {
    String detail = "This record of the WARC file cannot be read: " + e;
    return RawRecord.refused(number++, new Refusal("unreadable", detail));
  }

  /** The page of a record; null if the record is skipped. */
  private @Nullable RawRecord page(WarcRecord record) throws IOException {
    if (record.body().size() < 0) {
      throw new IOException("its Content-Length is negative"); // It would be read again and again.
    }
    if (record instanceof WarcResponse response && isHttp(response)) {
      return answer(response, response.http());
    }
    boolean isPage = record instanceof WarcResource || record instanceof WarcConversion;
    return isPage
        ? page((WarcTargetRecord) record, typeOf(record), List.of(), record.body().stream())
        : skip("no_http_response");
  }

  private @Nullable RawRecord answer(WarcResponse response, HttpResponse http) throws IOException {
    if (http.status() != OK) {
      return skip("http_status");
    }
    return page(
        response,
        http.headers().first("Content-Type").orElse(""),
        http.headers().all("Content-Encoding"),
        http.body().stream());
  }

  /**
   * The page of a record. The body is decompressed here, because the library waits forever at the
   * end of Zstandard data.
   */
  private @Nullable RawRecord page(
      WarcTargetRecord record, String type, List<String> encodings, InputStream stream)
      throws IOException {
    FileFormat told = format(type.toLowerCase(Locale.ROOT));
    if (told == null && !type.isBlank()) {
      return skip("media_type");
    }
    if (record.target().endsWith("/robots.txt")) {
      return skip("robots_txt");
    }
    PageBody packed = PageBody.read(new SteadyInputStream(stream), enough);
    if (packed.isEmpty() && packed.failure() instanceof IOException e) {
      throw e;
    }
    ended = packed.failure() != null && in.hasEnded();
    try {
      PageBody body =
          packed.bytes().length < enough
              ? ContentEncoding.unpack(encodings, packed, enough)
              : packed;
      FileFormat format = told != null ? told : isHtml(body) ? FileFormat.HTML : null;
      if (format == null) {
        return skip("media_type");
      }
      return RawRecord.of(number, format, body.bytes(), hints(type), notes(record, body));
    } catch (RefusedException e) {
      return RawRecord.refused(number, e.refusal());
    }
  }

  private @Nullable RawRecord skip(String reason) {
    skipped.merge(reason, 1L, Long::sum);
    return null;
  }

  private static boolean isHttp(WarcResponse response) {
    return typeOf(response).toLowerCase(Locale.ROOT).startsWith("application/http");
  }

  private static String typeOf(WarcRecord record) {
    return record.headers().first("Content-Type").orElse("");
  }

  private static @Nullable FileFormat format(String type) {
    if (type.startsWith("text/html") || type.startsWith("application/xhtml+xml")) {
      return FileFormat.HTML;
    }
    return type.startsWith("text/plain") ? FileFormat.TEXT : null;
  }

  /** Whether a body is HTML, for servers that do not declare its media type. */
  private static boolean isHtml(PageBody body) {
    return HtmlPage.isHtml(new String(body.bytes(), UTF_8));
  }

  private static List<CharsetGuess> hints(String type) {
    return Optional.ofNullable(DeclaredCharset.ofContentType(type)).stream()
        .map(CharsetGuess::certain)
        .toList();
  }

  private static SortedMap<String, String> notes(WarcTargetRecord record, PageBody body) {
    SortedMap<String, String> notes = body.notes();
    notes.put(URL, record.target());
    KEPT.forEach(name -> record.headers().first(name).ifPresent(value -> notes.put(name, value)));
    return notes;
  }

  /** Searches for the next record that begins after the beginning of the broken record. */
  private void resume() throws IOException {
    byte[] sought = isArc ? BEGIN_IN_ARC : BEGIN_OF_RECORD;
    in.rewind(begin() + 1);
    reader.close();
    ended = true;
    isLost |= !isLineEnd(in.before());
    int matched = isArc && in.before() == sought[0] ? 1 : 0;
    for (int b = readOn(); b >= 0 && ended; b = ended ? readOn() : -1) {
      matched = b == sought[matched] ? matched + 1 : b == sought[0] ? 1 : 0;
      isLost |= matched == 0 && !isLineEnd(b);
      if (matched == sought.length) {
        matched = 0;
        ended = !beginsAt(in.position() - (isArc ? sought.length - 1 : sought.length));
        isLost |= ended;
      }
    }
  }

  private static boolean isLineEnd(int b) {
    return b == '\r' || b == '\n';
  }

  /** The next byte; after a damaged member of gzip, the first byte of the next member. */
  private int readOn() throws IOException {
    while (true) {
      try {
        return in.read();
      } catch (ZipException e) {
        isLost = true; // The record in the damaged member is lost.
      }
    }
  }

  private boolean beginsAt(long place) throws IOException {
    in.rewind(place);
    in.forget(place);
    try {
      reader = reader();
      base = place;
      found = reader.next();
      return found.isPresent();
    } catch (IOException | RuntimeException e) { // There was no record here after all.
      in.rewind(place + 1);
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    in.close();
  }
}
