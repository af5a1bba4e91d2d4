package rasd.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages that a crawler was given: of a WARC file, the answers of status 200 that are HTML or
 * plain text, out of their transfer and content encodings. All else (requests, pictures, errors,
 * robots.txt) is counted and passed over. A broken record costs itself alone: reading goes on where
 * the next one begins. So does a body that cannot be unpacked. Not handled: revisits of pages whose
 * text stands in another record.
 */
final class WarcRecords implements Records {
  /** Note of the address that was asked for; it becomes articles.url. */
  static final String URL = "WARC-Target-URI";

  /** Notes of the day of the crawl, never the story's, and of why an answer was cut. */
  private static final List<String> KEPT = List.of("WARC-Date", "WARC-Truncated");

  private static final int OK = 200;
  private static final byte[] BEGIN_OF_GZIP = {0x1F, (byte) 0x8B, 8};
  private static final byte[] BEGIN_OF_RECORD = "WARC/1.".getBytes(ISO_8859_1);

  private final PartOpener opener;
  private final SortedMap<String, Long> skipped = new TreeMap<>();
  private WarcReader reader;
  private Optional<WarcRecord> found = Optional.empty();
  private long base;
  private long number;
  private boolean ended;

  /**
   * Records of a file.
   *
   * @param stored the file from its beginning
   */
  WarcRecords(PartOpener opener, InputStream stored) throws IOException {
    this.opener = opener;
    InputStream in = CloseShieldInputStream.wrap(stored);
    // The library itself unpacks gzip, member by member, and so knows where each begins.
    this.reader =
        new WarcReader(canResume() ? in : opener.part().file().compression().decompress(in));
  }

  private boolean canResume() {
    Compression compression = opener.part().file().compression();
    return compression == Compression.NONE || compression == Compression.GZIP;
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
        page = ended ? null : page(record.get());
        number++;
      } catch (IOException | RuntimeException e) { // Of the library, on bytes that are no WARC.
        page = refused(e);
        resume();
      }
    }
    return page;
  }

  private RawRecord refused(Exception e) {
    String detail = "The record of the WARC file cannot be read: " + e;
    return RawRecord.refused(number++, new RawRecord.Refusal("unreadable", detail));
  }

  /** Null for what is no page. */
  private @Nullable RawRecord page(WarcRecord record) throws IOException {
    if (record.body().size() < 0) {
      throw new IOException("its Content-Length is negative"); // It would be read again for ever.
    }
    if (!(record instanceof WarcResponse response) || !isHttp(response)) {
      return skip("no_http_response");
    }
    HttpResponse http = response.http();
    String type = http.headers().first("Content-Type").orElse("");
    Format format = format(type.toLowerCase(Locale.ROOT));
    if (http.status() != OK) {
      return skip("http_status");
    }
    if (format == null) {
      return skip("media_type");
    }
    if (response.target().endsWith("/robots.txt")) {
      return skip("robots_txt");
    }
    try {
      return RawRecord.of(number, format, payload(http), hints(type), notes(response));
    } catch (RefusedException e) {
      return RawRecord.refused(number, e.refusal());
    }
  }

  /**
   * The body, unpacked, or more bytes of it than a record may have. The library itself would unpack
   * it too, but waits for ever at the end of Zstandard.
   */
  private byte[] payload(HttpResponse http) throws IOException, RefusedException {
    int enough = (int) (opener.settings().recordBytes() + 1);
    ContentEncoding encoding = ContentEncoding.of(http.headers().all("Content-Encoding"));
    byte[] body = new SteadyInputStream(http.body().stream()).readNBytes(enough);
    return body.length < enough ? encoding.unpack(body, enough) : body;
  }

  private @Nullable RawRecord skip(String reason) {
    skipped.merge(reason, 1L, Long::sum);
    return null;
  }

  private static boolean isHttp(WarcResponse response) {
    String type = response.headers().first("Content-Type").orElse("");
    return type.toLowerCase(Locale.ROOT).startsWith("application/http");
  }

  private static @Nullable Format format(String type) {
    if (type.startsWith("text/html") || type.startsWith("application/xhtml+xml")) {
      return Format.HTML;
    }
    return type.startsWith("text/plain") ? Format.TEXT : null;
  }

  private static List<CharsetGuess> hints(String type) {
    return Optional.ofNullable(DeclaredCharset.ofContentType(type)).stream()
        .map(CharsetGuess::certain)
        .toList();
  }

  private static SortedMap<String, String> notes(WarcResponse response) {
    SortedMap<String, String> notes = new TreeMap<>();
    notes.put(URL, response.target());
    KEPT.forEach(name -> response.headers().first(name).ifPresent(value -> notes.put(name, value)));
    return notes;
  }

  /** Looks for the next record that begins behind the beginning of the broken one. */
  private void resume() throws IOException {
    long begin = base + Math.max(0, reader.position());
    reader.close();
    ended = true;
    if (!canResume()) {
      return;
    }
    byte[] mark =
        opener.part().file().compression() == Compression.GZIP ? BEGIN_OF_GZIP : BEGIN_OF_RECORD;
    try (InputStream in = new BufferedInputStream(opener.streamFrom(begin + 1))) {
      int matched = 0;
      int b = in.read();
      for (long read = begin + 2; b >= 0 && ended; read++, b = in.read()) {
        matched = b == (mark[matched] & 0xFF) ? matched + 1 : b == (mark[0] & 0xFF) ? 1 : 0;
        if (matched == mark.length) {
          matched = 0;
          ended = !beginsAt(read - mark.length);
        }
      }
    }
  }

  private boolean beginsAt(long place) throws IOException {
    InputStream in = opener.streamFrom(place);
    try {
      reader = new WarcReader(in);
      base = place;
      found = reader.next();
      return found.isPresent();
    } catch (IOException | RuntimeException e) { // The bytes of a mark, by chance.
      in.close();
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
