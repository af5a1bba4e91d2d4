package rasd.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Collections;
import java.util.List;
import org.apache.commons.io.input.ReaderInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import rasd.bytes.CharsetGuess;
import rasd.bytes.Compression;
import rasd.bytes.Content;
import rasd.bytes.MagicBytes;
import rasd.bytes.PageBody;
import rasd.bytes.Refusal;
import rasd.bytes.RefusedException;
import rasd.bytes.SteadyInputStream;
import rasd.bytes.Utf16;
import rasd.html.HtmlPage;

/**
 * Opens a part of the input. The file's name says which format it has, but its first bytes may show
 * another format.
 */
record PartOpener(InputPart part, InputSettings settings, Configuration hadoop) {

  /**
   * The stored bytes of the file from this offset on, as a stream that fails if it would block
   * forever.
   *
   * @throws RefusedException if the file is a pipe, a socket or a device, whose bytes may never
   *     come
   */
  InputStream streamFrom(long first) throws IOException, RefusedException {
    Path path = new Path(part.file().path());
    FileSystem system = path.getFileSystem(hadoop);
    if (system instanceof LocalFileSystem local) {
      requireFile(local.pathToFile(path));
      system = local.getRaw(); // Not every file can have a checksum file beside it.
    }
    FSDataInputStream opened = system.open(path);
    opened.seek(first);
    return new SteadyInputStream(opened);
  }

  private static void requireFile(File file) throws RefusedException {
    if (file.exists() && !file.isFile()) {
      throw new RefusedException(
          "unknown_format", "It is a pipe, a socket or a device, not a file. Leave it out.");
    }
  }

  /**
   * Opens the records of the part.
   *
   * @param stored the whole stored file, from its beginning
   * @throws RefusedException if the part has no records that can be read
   */
  Records open(InputStream stored) throws IOException, RefusedException {
    return switch (part.file().format()) {
      case TEXT, HTML -> wholeFile(content(stored), part.file().format());
      case JSON_LINES -> json(content(stored));
      case CSV, TSV -> rows(content(stored));
      case PARQUET -> columns();
      case WARC -> new WarcRecords(Content.stream(stored, name()), settings.recordBytes());
      case UNKNOWN -> page(content(stored));
    };
  }

  /**
   * The decompressed content of the file. The file is refused if its content begins like a format
   * other than text.
   */
  private Content content(InputStream stored) throws IOException, RefusedException {
    Content content = Content.of(stored, name());
    Refusal refusal = MagicBytes.of(content.head()).map(MagicBytes::refusal).orElse(null);
    if (refusal != null) {
      throw new RefusedException(refusal.reason(), refusal.detail());
    }
    return content;
  }

  private String name() {
    return part.file().sourcePath();
  }

  /** Opens a page that a crawler saved under the name of its address: {@code index.php?id=5}. */
  private Records page(Content content) throws IOException, RefusedException {
    if (HtmlPage.isHtml(new String(text(content).head(), UTF_8))) {
      return wholeFile(content, FileFormat.HTML);
    }
    throw new RefusedException(
        "unknown_format",
        content.head().length == 0
            ? "The file is empty, and its name does not show its format."
            : "The name of the file does not show its format. Give it one of the endings .txt, .html,"
                + " .jsonl, .csv, .tsv, .parquet or .warc.");
  }

  private Records wholeFile(Content content, FileFormat format) throws IOException {
    PageBody page = PageBody.read(content.in(), (int) (settings.recordBytes() + 1));
    if (page.failure() instanceof IOException e && (page.isEmpty() || !content.isPacked())) {
      throw e;
    }
    RawRecord record = RawRecord.of(0, format, page.bytes(), List.of(), page.notes());
    return new Records.Listed(List.of(record).iterator());
  }

  /**
   * Opens a file of JSON. A line belongs to the part in which it begins; the byte before the part
   * shows whether a line begins there. A file that cannot be read from the middle is read whole
   * with its first part: UTF-16, where a byte is half a letter; objects that are not one per line;
   * and a compressed file whose name does not say so.
   */
  private Records json(Content content) throws IOException, RefusedException {
    Text text = text(content);
    boolean areObjects = JsonObjects.begins(text.head());
    boolean isReadWhole = areObjects || content.isPacked() || text.wide() != null;
    if (part.begin() > 0) {
      return isReadWhole ? new Records.Listed(Collections.emptyIterator()) : linesOfPart(text);
    }
    InputPart read = isReadWhole ? new InputPart(part.file(), 0, part.file().bytes()) : part;
    return areObjects
        ? new JsonObjects(text.in(), text.making(), settings.recordBytes() + 1)
        : new LineRecords(reader(text, text.in(), 0), read, text.making());
  }

  private Records linesOfPart(Text text) throws IOException, RefusedException {
    LineReader lines = reader(text, streamFrom(part.begin() - 1), part.begin() - 1);
    lines.next();
    return new LineRecords(lines, part, text.making());
  }

  /**
   * The text of a file in a charset that includes ASCII.
   *
   * @param wide the form of UTF-16 from which the text was converted to UTF-8, or null
   * @param hints charsets to try for records that are not in UTF-8
   */
  @SuppressWarnings("ArrayRecordComponent") // Texts are never compared.
  private record Text(
      byte[] head, InputStream in, @Nullable Charset wide, List<CharsetGuess> hints) {
    LineRecords.Making making() {
      return new LineRecords.Making(
          wide == null ? hints : List.of(CharsetGuess.certain(wide)), wide);
    }
  }

  private Text text(Content content) {
    Charset wide = Utf16.charset(content.head());
    if (wide != null) {
      byte[] head = new String(content.head(), wide).getBytes(UTF_8);
      return new Text(head, narrow(content.in(), wide), wide, List.of());
    }
    CharsetGuess guess = settings.decoder().guess(content.head());
    return new Text(content.head(), content.in(), null, guess == null ? List.of() : List.of(guess));
  }

  private Records rows(Content content) {
    Text text = text(content);
    Charset wide = text.wide();
    return new CsvRecords(
        reader(text, text.in(), 0),
        new CsvRecords.CsvReading(
            part.file().format() == FileFormat.TSV ? Character.valueOf('\t') : settings.delimiter(),
            settings.decoder(),
            text.hints(),
            wide == null ? Collections.emptySortedMap() : CharsetGuess.certain(wide).notes(),
            settings.recordBytes()));
  }

  private Records columns() throws IOException, RefusedException {
    if (part.file().compression() != Compression.NONE) {
      throw new RefusedException(
          "unknown_format", "A Parquet file must not be compressed as a whole. Unpack it.");
    }
    return new ParquetRecords(part, hadoop);
  }

  private LineReader reader(Text text, InputStream in, long position) {
    return new LineReader(in, LineReader.end(text.head()), settings.recordBytes() + 1, position);
  }

  /**
   * Converts UTF-16 to UTF-8, and fails at malformed input, so that each line can be converted back
   * exactly.
   */
  private static InputStream narrow(InputStream in, Charset wide) {
    InputStreamReader reader =
        new InputStreamReader(
            in,
            wide.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    try {
      return ReaderInputStream.builder().setReader(reader).setCharset(UTF_8).get();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
