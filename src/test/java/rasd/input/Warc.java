package rasd.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** Writes a WARC file, record by record. */
public final class Warc {
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final boolean isCompressed;

  private Warc(boolean isCompressed) {
    this.isCompressed = isCompressed;
  }

  public static Warc plain() {
    return new Warc(false);
  }

  public static Warc compressed() {
    return new Warc(true);
  }

  /** Adds the response of a web server to a crawler. */
  public Warc response(String url, String status, String headers, byte[] body) throws IOException {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.writeBytes(("HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n").getBytes(UTF_8));
    http.writeBytes(body);
    return record("response", url, "application/http; msgtype=response", http.toByteArray());
  }

  public Warc page(String url, String type, String body) throws IOException {
    return response(url, "200 OK", "Content-Type: " + type, body.getBytes(UTF_8));
  }

  public Warc record(String warcType, String url, String type, byte[] block) throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(
        ("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2017-01-18T09:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r\n"
                + "Content-Type: %s\r\nContent-Length: %d\r\n\r\n")
            .formatted(warcType, url, file.size(), type, block.length)
            .getBytes(UTF_8));
    record.writeBytes(block);
    record.writeBytes("\r\n\r\n".getBytes(UTF_8));
    file.writeBytes(isCompressed ? gzip(record.toByteArray()) : record.toByteArray());
    return this;
  }

  public byte[] bytes() {
    return file.toByteArray();
  }

  /**
   * Encodes up to 65,536 bytes as Brotli without compressing them, because Java has no encoder: a
   * window of 64 KB, one uncompressed block with its length, and an empty last block.
   */
  public static byte[] brotli(byte[] bytes) {
    int begin = bytes.length - 1 << 4 | 1 << 20;
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    stored.write(begin);
    stored.write(begin >> 8);
    stored.write(begin >> 16);
    stored.writeBytes(bytes);
    stored.write(3);
    return stored.toByteArray();
  }

  public static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(stored)) {
      out.write(bytes);
    }
    return stored.toByteArray();
  }
}
