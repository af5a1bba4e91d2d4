package rasd.input;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import org.apache.hadoop.fs.Path;

/** Opens a part of the input: its name says what records it holds, its first bytes may differ. */
record PartOpener(InputPart part, InputSettings settings, Configuration hadoop) {

  /** The stored bytes of the file from an offset on. A read of it never returns 0 for ever. */
  InputStream streamFrom(long first) throws IOException {
    Path path = new Path(part.file().path());
    FSDataInputStream opened = path.getFileSystem(hadoop).open(path);
    opened.seek(first);
    return new SteadyInputStream(opened);
  }

  /**
   * The records of the part.
   *
   * @param stored the whole file as stored, from its beginning
   * @throws RefusedException when it holds none that can be read
   */
  Records open(InputStream stored) throws IOException, RefusedException {
    return switch (part.file().format()) {
      case TEXT, HTML -> wholeFile(content(stored).in());
      case JSON_LINES -> lines(content(stored));
      case CSV, TSV -> rows(content(stored));
      case PARQUET -> columns();
      case WARC -> new WarcRecords(this, stored);
      case UNKNOWN -> throw unknown(content(stored));
    };
  }

  /** What is in the file, unless that is none of the formats of text. */
  private Content content(InputStream stored) throws IOException, RefusedException {
    Content content = Content.of(part.file().compression().decompress(stored));
    RawRecord.Refusal refusal = Signature.of(content.head()).map(Signature::refusal).orElse(null);
    if (refusal != null) {
      throw new RefusedException(refusal.reason(), refusal.detail());
    }
    return content;
  }

  private static RefusedException unknown(Content content) {
    return new RefusedException(
        "unknown_format",
        content.head().length == 0
            ? "The file is empty, and its name tells no format that is read."
            : "The name tells no format that is read. Name it after what it holds: .txt, .html,"
                + " .jsonl, .csv, .tsv, .parquet, .warc.");
  }

  private Records wholeFile(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes((int) (settings.recordBytes() + 1));
    RawRecord record =
        RawRecord.of(0, part.file().format(), bytes, List.of(), Collections.emptySortedMap());
    return new Records.Listed(List.of(record).iterator());
  }

  /**
   * A line belongs to the part in which it begins; the byte before tells whether one begins here.
   * Files in UTF-16, where a byte is half a letter, are read whole with their first part.
   */
  private Records lines(Content content) throws IOException {
    Charset wide = Utf16.charset(content.head());
    if (wide != null) {
      return part.begin() == 0
          ? new LineRecords(
              reader(narrow(content.in(), wide), 0),
              new InputPart(part.file(), 0, part.file().bytes()),
              List.of(CharsetGuess.certain(wide)),
              wide)
          : new Records.Listed(Collections.emptyIterator());
    }
    LineReader lines =
        part.begin() == 0
            ? reader(content.in(), 0)
            : reader(streamFrom(part.begin() - 1), part.begin() - 1);
    if (part.begin() > 0) {
      lines.next();
    }
    return new LineRecords(lines, part, hints(content), null);
  }

  private Records rows(Content content) {
    Charset wide = Utf16.charset(content.head());
    InputStream in = wide == null ? content.in() : narrow(content.in(), wide);
    return new CsvRecords(
        reader(in, 0),
        new CsvRecords.Reading(
            part.file().format() == Format.TSV ? Character.valueOf('\t') : settings.delimiter(),
            settings.decoder(),
            wide == null ? hints(content) : List.of(),
            wide == null ? Collections.emptySortedMap() : CharsetGuess.certain(wide).notes(),
            settings.recordBytes()));
  }

  private Records columns() throws IOException, RefusedException {
    if (part.file().compression() != Compression.NONE) {
      throw new RefusedException(
          "unknown_format", "A Parquet file is compressed in itself. Unpack it once.");
    }
    return new ParquetRecords(part, hadoop);
  }

  private LineReader reader(InputStream in, long position) {
    return new LineReader(in, settings.recordBytes() + 1, position);
  }

  private List<CharsetGuess> hints(Content content) {
    CharsetGuess guess = settings.decoder().guess(content.head());
    return guess == null ? List.of() : List.of(guess);
  }

  /** UTF-16 as UTF-8, strictly, so that a line can be made UTF-16 again. */
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
