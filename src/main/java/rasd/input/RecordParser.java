package rasd.input;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rasd.bytes.CharsetGuess;
import rasd.bytes.DeclaredCharset;
import rasd.bytes.DecodedText;
import rasd.bytes.Mended;
import rasd.bytes.RefusedException;
import rasd.bytes.TextDecoder;
import rasd.html.HtmlPage;

/** Reads the fields and the text of a record from its bytes. */
public final class RecordParser {
  private final InputSettings settings;
  private final TextDecoder decoder;

  public RecordParser(InputSettings settings) {
    this.settings = settings;
    this.decoder = settings.decoder();
  }

  /**
   * Parses one record.
   *
   * @throws RefusedException if the record has no text that can be read
   */
  public InputRecord parse(InputFile file, RawRecord raw) throws RefusedException {
    DecodedText decoded = decoder.decode(raw.bytes(), hints(raw));
    byte[] bytes = Arrays.copyOfRange(raw.bytes(), decoded.markBytes(), raw.bytes().length);
    SortedMap<String, String> notes = new TreeMap<>(raw.notes());
    notes.putAll(decoded.notes());
    return switch (raw.format()) {
      case TEXT -> page(file, bytes, decoded.text(), notes);
      case HTML -> html(file, bytes, decoded.text(), notes);
      case JSON_LINES -> json(file, bytes, decoded.text(), notes);
      case CSV, TSV, PARQUET, WARC, UNKNOWN ->
          throw new IllegalArgumentException(file.sourcePath());
    };
  }

  private static List<CharsetGuess> hints(RawRecord raw) {
    List<CharsetGuess> hints = new ArrayList<>();
    boolean isPage = raw.format() != FileFormat.JSON_LINES;
    Charset declared = isPage ? DeclaredCharset.ofPage(raw.bytes()) : null;
    if (declared != null) {
      hints.add(CharsetGuess.certain(declared));
    }
    hints.addAll(raw.hints()); // These come last: a server declares one charset for all pages.
    return hints;
  }

  /** Reads a page of plain text, or of mark-up if it begins with mark-up. */
  private InputRecord page(
      InputFile file, byte[] bytes, String text, SortedMap<String, String> notes)
      throws RefusedException {
    if (HtmlPage.isHtml(text)) {
      return html(file, bytes, text, notes);
    }
    if (Mended.showsNothing(text)) {
      throw new RefusedException("no_text", "The page is empty or blank.");
    }
    String url = notes.remove(WarcRecords.URL);
    String source = source(file, null, url);
    String id = Sha256.articleId(source, bytes);
    return new InputRecord(
        id, source, url, null, null, TextKind.PAGE, Mended.of(text, notes), List.of(), notes);
  }

  private InputRecord html(
      InputFile file, byte[] bytes, String html, SortedMap<String, String> notes)
      throws RefusedException {
    HtmlPage page = HtmlPage.parse(html);
    if (Mended.showsNothing(page.text())) {
      throw new RefusedException("no_text", "The page shows no text.");
    }
    String crawled = notes.remove(WarcRecords.URL);
    String url = crawled == null ? page.url() : crawled;
    String source = source(file, page.site(), url);
    SortedMap<String, String> metadata = new TreeMap<>(notes);
    metadata.putAll(page.metadata());
    if (page.date() != null) {
      metadata.put(settings.fields().date(), page.date());
    }
    return new InputRecord(
        Sha256.articleId(source, bytes),
        source,
        url,
        page.title(),
        page.date(),
        TextKind.PAGE,
        page.text(),
        page.hints(),
        metadata);
  }

  private InputRecord json(
      InputFile file, byte[] bytes, String line, SortedMap<String, String> notes)
      throws RefusedException {
    JsonRecord json = JsonRecord.parse(line.strip()); // RFC 7464 puts a separator before each line.
    InputSettings.Fields fields = settings.fields();
    String text = Mended.text(json.text(fields.text()), notes);
    if (Mended.showsNothing(text)) {
      throw new RefusedException(
          "no_text", "The field %s (input.field.text) shows no text.".formatted(fields.text()));
    }
    String title = json.value(fields.title());
    String mendedTitle = title == null ? null : Mended.title(title, notes);
    String url = json.value(fields.url());
    String source = source(file, json.value(fields.source()), url);
    SortedMap<String, String> metadata = new TreeMap<>(notes);
    metadata.putAll(json.without(fields.columns())); // A record's own fields take precedence.
    return new InputRecord(
        Sha256.articleId(source, bytes),
        source,
        url,
        mendedTitle == null || Mended.showsNothing(mendedTitle) ? null : mendedTitle,
        json.value(fields.date()),
        TextKind.ARTICLE,
        text,
        List.of(),
        metadata);
  }

  private @Nullable String source(
      InputFile file, @Nullable String fromRecord, @Nullable String url) {
    if (fromRecord != null) {
      return fromRecord;
    }
    return switch (settings.source().kind()) {
      case RECORD -> null;
      case FOLDER -> file.folder();
      case HOST -> url == null ? null : host(url);
      case CONSTANT -> settings.source().constant();
    };
  }

  private static @Nullable String host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
