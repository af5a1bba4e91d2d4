package rasd.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * A file system that shows the local files under {@code stalled:/}. Its files do not end: after
 * their last byte, a read returns 0.
 */
public final class StalledFiles extends RawLocalFileSystem {
  public static Configuration configuration() {
    Configuration hadoop = new Configuration(false);
    hadoop.setClass("fs.stalled.impl", StalledFiles.class, RawLocalFileSystem.class);
    return hadoop;
  }

  /** A stream of these bytes that then returns no more, but does not end. */
  public static InputStream after(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] buffer, int offset, int length) {
        return Math.max(0, super.read(buffer, offset, length));
      }
    };
  }

  @Override
  public URI getUri() {
    return URI.create("stalled:///");
  }

  @Override
  public FSDataInputStream open(Path path, int bufferSize) throws IOException {
    return new FSDataInputStream(new Stalled(super.open(path, bufferSize)));
  }

  private static final class Stalled extends FSInputStream {
    private final FSDataInputStream in;

    Stalled(FSDataInputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      return in.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return Math.max(0, in.read(buffer, offset, length));
    }

    @Override
    public void seek(long position) throws IOException {
      in.seek(position);
    }

    @Override
    public long getPos() throws IOException {
      return in.getPos();
    }

    @Override
    public boolean seekToNewSource(long position) {
      return false;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
