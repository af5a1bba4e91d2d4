package rasd.articles;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * The records of one part of the input, one at a time. Whatever cannot be read becomes a record
 * with a failure: a broken file costs its own rest and nothing else.
 */
final class PartReader implements Iterator<RawRecord> {
  private static final byte[] NOTHING = {};

  private final InputPart part;
  private final long recordBytes;
  private final long limit;
  private final MessageDigest digest = Sha256.digest();
  private final Configuration hadoop;
  private @Nullable DigestInputStream stored;
  private @Nullable LineReader lines;
  private @Nullable RawRecord next;
  private @Nullable String sha256;
  private boolean ended;
  private long number;
  private long handed;

  PartReader(InputPart part, InputSettings settings, long limit, Configuration hadoop) {
    this.part = part;
    this.recordBytes = settings.recordBytes();
    this.limit = limit;
    this.hadoop = hadoop;
  }

  /** SHA-256 of the file as stored, in hex, once all is read; null where it was not read whole. */
  @Nullable String sha256() {
    return sha256;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = advance();
      handed++;
    }
    return next != null;
  }

  @Override
  public RawRecord next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    RawRecord record = next;
    next = null;
    return record;
  }

  private @Nullable RawRecord advance() {
    try {
      RawRecord record = handed < limit ? read() : null;
      if (record == null) {
        end();
      }
      return record;
    } catch (IOException e) {
      close();
      return refused("unreadable", "The file cannot be read on: " + describe(e));
    }
  }

  private @Nullable RawRecord read() throws IOException {
    return switch (part.file().format()) {
      case TEXT, HTML -> stored == null ? wholeFile() : null;
      case JSON_LINES -> nextLine();
      case UNKNOWN ->
          handed == 0 ? refused("unknown_format", "The name tells no format that is read.") : null;
    };
  }

  private RawRecord refused(String reason, String detail) {
    return new RawRecord(number++, NOTHING, new RawRecord.Refusal(reason, detail));
  }

  private RawRecord wholeFile() throws IOException {
    InputStream in = part.file().compression().decompress(open(0));
    return record(in.readNBytes((int) (recordBytes + 1)));
  }

  private @Nullable RawRecord nextLine() throws IOException {
    LineReader reader = lines == null ? openLines() : lines;
    while (part.isWholeFile() || reader.position() < part.end()) {
      long position = reader.position();
      byte[] line = reader.next();
      if (line == null) {
        return null;
      }
      if (!part.isWholeFile()) {
        number = position;
      }
      if (!isBlank(line)) {
        return record(line);
      }
    }
    return null;
  }

  private RawRecord record(byte[] bytes) {
    if (bytes.length <= recordBytes) {
      return new RawRecord(number++, bytes, null);
    }
    String detail = "The record is larger than input.record_bytes, " + recordBytes + " bytes.";
    return new RawRecord(number++, bytes, new RawRecord.Refusal("too_large", detail));
  }

  /**
   * A line belongs to the part in which it begins; the byte before tells whether one begins here.
   */
  private LineReader openLines() throws IOException {
    long start = Math.max(0, part.begin() - 1);
    InputStream in = part.file().compression().decompress(open(start));
    LineReader reader = new LineReader(in, recordBytes + 1, start);
    if (part.begin() > 0) {
      reader.next();
    }
    lines = reader;
    return reader;
  }

  private InputStream open(long start) throws IOException {
    Path path = new Path(part.file().path());
    FSDataInputStream opened = path.getFileSystem(hadoop).open(path);
    opened.seek(start);
    stored = new DigestInputStream(opened, digest);
    return stored;
  }

  private void end() throws IOException {
    if (stored != null && part.isWholeFile()) {
      stored.transferTo(OutputStream.nullOutputStream());
      sha256 = Sha256.hex(digest);
    }
    close();
  }

  private void close() {
    ended = true;
    if (stored != null) {
      try {
        stored.close();
      } catch (IOException e) {
        // All that was wanted of the file has been read.
        sha256 = null;
      }
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  private static String describe(IOException e) {
    return e instanceof EOFException
        ? "it ends too early"
        : String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getSimpleName());
  }
}
