package rasd.input;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import rasd.bytes.Refusal;
import rasd.bytes.RefusedException;
import rasd.tables.Causes;
import rasd.tables.UserError;

/**
 * Reads the records of one part of the input, one at a time. A record that cannot be read is
 * returned with the reason. If the file itself breaks off, one such record stands for the rest of
 * the file.
 */
public final class PartReader implements Iterator<RawRecord> {
  private final InputPart part;
  private final InputSettings settings;
  private final long limit;
  private final MessageDigest digest = Sha256.digest();
  private final Configuration hadoop;
  private @Nullable InputStream stored;
  private @Nullable Records records;
  private @Nullable RawRecord next;
  private @Nullable String sha256;
  private boolean ended;
  private long number;
  private long handed;

  public PartReader(InputPart part, InputSettings settings, long limit, Configuration hadoop) {
    this.part = part;
    this.settings = settings;
    this.limit = limit;
    this.hadoop = hadoop;
    this.number = part.begin(); // Distinguishes parts of which no record can be read.
  }

  /**
   * The SHA-256 of the stored file, in hex; null for a part of a file, or until the whole file has
   * been read.
   */
  @Nullable String sha256() {
    return sha256;
  }

  /** The number of records so far, including those that were refused or skipped. */
  long records() {
    return handed + skipped().values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * The number of records skipped so far because they were never meant to be articles, by reason.
   */
  SortedMap<String, Long> skipped() {
    return records == null ? Collections.emptySortedMap() : records.skipped();
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = advance();
      handed += next == null ? 0 : 1;
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
      } else {
        number = record.number() + 1;
      }
      return record;
    } catch (RefusedException e) {
      close();
      requireUnchanged();
      return part.begin() == 0 ? RawRecord.refused(number, e.refusal()) : null;
    } catch (IOException e) {
      close();
      requireUnchanged();
      String detail = "The rest of the file cannot be read: " + describe(e);
      return RawRecord.refused(number, new Refusal("unreadable", detail));
    }
  }

  private @Nullable RawRecord read() throws IOException, RefusedException {
    if (records == null) {
      PartOpener opener = new PartOpener(part, settings, hadoop);
      stored = new DigestInputStream(opener.streamFrom(0), digest);
      records = opener.open(stored);
    }
    RawRecord record = records.next();
    return record == null ? null : record.within(settings.recordBytes());
  }

  private void end() throws IOException {
    if (stored != null && part.isWholeFile()) {
      stored.transferTo(OutputStream.nullOutputStream());
      sha256 = Sha256.hex(digest);
    }
    close();
    requireUnchanged();
  }

  private void close() {
    ended = true;
    try {
      if (records != null) {
        records.close();
      }
      if (stored != null) {
        stored.close();
      }
    } catch (IOException e) {
      // All records that are needed have been read.
      sha256 = null;
    }
  }

  /**
   * Stops the run if the file has disappeared or changed since it was listed. The file cannot count
   * as read or as damaged, because records may be missing from it, and from other files.
   *
   * @throws UserError if the file has disappeared or changed
   */
  private void requireUnchanged() {
    InputFile listed = part.file();
    Path path = new Path(listed.path());
    try {
      FileStatus now = path.getFileSystem(hadoop).getFileStatus(path);
      if (now.getLen() != listed.bytes() || now.getModificationTime() != listed.modified()) {
        throw UserError.input(
            "Input %s has changed since the run began. Run again when nothing writes to it."
                .formatted(path));
      }
    } catch (FileNotFoundException e) {
      throw UserError.input(
          "Input %s has disappeared since the run began. Put it back, or run without it."
              .formatted(path));
    } catch (IOException e) {
      throw UserError.input("Input %s can no longer be reached: %s".formatted(path, e));
    }
  }

  private static String describe(IOException e) {
    return e instanceof EOFException ? "it ends too early" : Causes.firstLine(e);
  }
}
