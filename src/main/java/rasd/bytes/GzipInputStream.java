package rasd.bytes;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The content of all members of a gzip file. Zeros after the last member are padding. At a damaged
 * place, one read fails with a {@link ZipException}; further reads continue with the next member.
 *
 * <p>The JDK's own stream ends without an error if anything but a member follows a member.
 */
final class GzipInputStream extends InputStream {
  private static final int BUFFER = 1 << 16;
  private static final int[] MAGIC = {0x1F, 0x8B, 8};
  private static final int BYTES_OF_TIME_AND_SYSTEM = 6;
  private static final int HAS_CHECK = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 check = new CRC32();
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int filled;

  /**
   * The position in the buffer at which the search for the next member begins if this one is
   * damaged.
   */
  private int member;

  private State state = State.BEFORE_FIRST;

  private enum State {
    BEFORE_FIRST,
    IN_MEMBER,
    BETWEEN,
    /** The next bytes may not be a member, so the next member is searched for. */
    LOST
  }

  GzipInputStream(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    try {
      while (state == State.IN_MEMBER || beginMember()) {
        int read = inflate(bytes, offset, length);
        if (read > 0) {
          return read;
        }
        endMember();
      }
      return -1;
    } catch (ZipException | EOFException e) {
      next = member; // Reading the damaged member may have gone far into the next one.
      state = State.LOST;
      throw e;
    }
  }

  private int inflate(byte[] bytes, int offset, int length) throws IOException {
    try {
      int read = inflater.inflate(bytes, offset, length);
      while (read == 0 && !inflater.finished()) {
        if (inflater.needsDictionary()) {
          throw new ZipException("it needs a dictionary");
        }
        need();
        inflater.setInput(buffer, next, filled - next);
        next = filled;
        read = inflater.inflate(bytes, offset, length);
      }
      check.update(bytes, offset, read);
      return read;
    } catch (DataFormatException e) {
      throw new ZipException(e.getMessage() == null ? "its bytes are damaged" : e.getMessage());
    }
  }

  private void endMember() throws IOException {
    next = filled - inflater.getRemaining();
    long told = number() | (long) number() << Short.SIZE;
    number();
    number();
    if (told != check.getValue()) {
      throw new ZipException("its checksum does not match");
    }
    state = State.BETWEEN;
    member = next;
  }

  /** Begins the next member and returns whether there is one. */
  private boolean beginMember() throws IOException {
    if (state == State.LOST ? !search() : !isAtMember()) {
      return false;
    }
    member = next;
    header();
    inflater.reset();
    check.reset();
    state = State.IN_MEMBER;
    return true;
  }

  private boolean isAtMember() throws IOException {
    int b = at();
    if (state == State.BETWEEN) {
      while (b == 0) {
        b = at();
      }
      if (b < 0) {
        return false;
      }
    }
    for (int i = 0; i < MAGIC.length; i++) {
      int found = i == 0 ? b : at();
      if (found != MAGIC[i]) {
        member = next;
        throw found < 0 ? new EOFException() : new ZipException("it is not a gzip file");
      }
    }
    return true;
  }

  private boolean search() throws IOException {
    int matched = 0;
    for (int b = at(); b >= 0; b = at()) {
      matched = b == MAGIC[matched] ? matched + 1 : b == MAGIC[0] ? 1 : 0;
      if (matched == MAGIC.length) {
        return true;
      }
    }
    return false;
  }

  private void header() throws IOException {
    int flags = needed();
    for (int i = 0; i < BYTES_OF_TIME_AND_SYSTEM; i++) {
      needed();
    }
    if ((flags & HAS_EXTRA) != 0) {
      for (int left = number(); left > 0; left--) {
        needed();
      }
    }
    skipText((flags & HAS_NAME) != 0);
    skipText((flags & HAS_COMMENT) != 0);
    if ((flags & HAS_CHECK) != 0) {
      number();
    }
  }

  private void skipText(boolean isThere) throws IOException {
    for (int b = isThere ? needed() : 0; b != 0; ) {
      b = needed();
    }
  }

  private int number() throws IOException {
    int low = needed();
    return low | needed() << Byte.SIZE;
  }

  private int needed() throws IOException {
    int b = at();
    if (b < 0) {
      throw new EOFException();
    }
    return b;
  }

  /** The next byte of the file; -1 at its end. */
  private int at() throws IOException {
    return next < filled || fill() ? buffer[next++] & 0xFF : -1;
  }

  private void need() throws IOException {
    if (next >= filled && !fill()) {
      throw new EOFException();
    }
  }

  private boolean fill() throws IOException {
    int read = in.read(buffer);
    if (read <= 0) {
      return false;
    }
    next = 0;
    member = 0;
    filled = read;
    return true;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
