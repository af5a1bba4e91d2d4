package rasd.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.junit.jupiter.api.Test;
import rasd.input.Warc;

/**
 * The tests show what was read, with ! where a read failed because of damage, and with … where the
 * data ended too early.
 */
class GzipInputStreamTest {
  @Test
  void allMembersAreRead() throws IOException {
    assertEquals("واحداثنان", read(concat(gzip("واحد"), gzip(""), gzip("اثنان"))));
  }

  @Test
  void zerosAfterTheLastMemberArePadding() throws IOException {
    assertEquals("واحد", read(concat(gzip("واحد"), new byte[1000])));
    assertEquals("ab", read(concat(gzip("a"), new byte[10], gzip("b"))));
  }

  @Test
  void otherBytesAfterAMemberAreDamageAndTheNextMemberIsFound() throws IOException {
    assertEquals("a!", read(concat(gzip("a"), bytes("garbage"))));
    assertEquals("a!b", read(concat(gzip("a"), bytes("garbage"), gzip("b"))));
  }

  @Test
  void aDamagedMemberCostsItselfAlone() throws IOException {
    byte[] damaged = gzip("واحد واحد واحد");
    damaged[12] ^= 0x55;
    assertEquals("b", read(concat(damaged, gzip("b"))).replaceFirst("^.*[!…]", ""));
    byte[] otherCheck = gzip("a");
    otherCheck[otherCheck.length - 8] ^= 1;
    assertEquals("a!b", read(concat(otherCheck, gzip("b"))));
  }

  @Test
  void aCutFileIsReadAsFarAsItGoes() throws IOException {
    byte[] whole = gzip("a");
    for (int length = 1; length < whole.length; length++) {
      String read = read(Arrays.copyOf(whole, length));
      assertEquals("…", read.replace("a", ""), length + " bytes");
    }
    assertEquals("…", read(new byte[0]));
  }

  @Test
  void allFieldsOfAHeaderArePassedOver() throws IOException {
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    GzipParameters parameters = new GzipParameters();
    parameters.setFileName("a.txt");
    parameters.setComment("comment");
    try (var out = new GzipCompressorOutputStream(stored, parameters)) {
      out.write(bytes("نص"));
    }
    assertEquals("نص", read(stored.toByteArray()));
  }

  private static String read(byte[] stored) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try (InputStream in = new GzipInputStream(new ByteArrayInputStream(stored))) {
      for (int b = 0; b >= 0; ) {
        try {
          b = in.read();
          if (b >= 0) {
            read.write(b);
          }
        } catch (ZipException e) {
          read.write('!');
        } catch (EOFException e) {
          read.writeBytes(bytes("…"));
        }
      }
    }
    return read.toString(UTF_8);
  }

  private static byte[] gzip(String text) throws IOException {
    return Warc.gzip(bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] concat(byte[]... pieces) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      all.writeBytes(piece);
    }
    return all.toByteArray();
  }
}
