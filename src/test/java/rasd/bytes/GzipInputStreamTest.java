package rasd.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
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

  @Test
  void rareFieldsOfAHeaderArePassedOverToo() throws IOException {
    byte[] plain = gzip("نص");
    byte[] header = Arrays.copyOf(plain, 10);
    header[3] = 4 | 2; // more data of an archiver, and a checksum of the header
    byte[] rest = Arrays.copyOfRange(plain, 10, plain.length);
    byte[] extra = new byte[300];
    byte[] length = {300 - 256, 1};
    byte[] check = {1, 2};
    assertEquals("نص", read(concat(header, length, extra, check, rest)));
    assertEquals("…", read(concat(header, length, new byte[299])));
  }

  @Test
  void aFileLargerThanTheBufferIsReadWhole() throws IOException {
    byte[] noise = new byte[200_000];
    new Random(1).nextBytes(noise);
    byte[] stored = concat(Warc.gzip(noise), Warc.gzip(noise));
    try (InputStream in = new GzipInputStream(new ByteArrayInputStream(stored))) {
      assertEquals(0, in.read(new byte[9], 0, 0));
      assertArrayEquals(concat(noise, noise), in.readAllBytes());
      assertEquals(-1, in.read());
    }
  }

  @Test
  void ofADamagedLargeMemberOnlyItsRestIsLost() throws IOException {
    byte[] noise = new byte[200_000];
    new Random(1).nextBytes(noise);
    byte[] damaged = Warc.gzip(noise);
    damaged[damaged.length - 5] ^= 1;
    try (InputStream in =
        new GzipInputStream(new ByteArrayInputStream(concat(damaged, gzip("b"))))) {
      assertArrayEquals(noise, in.readNBytes(noise.length));
      assertThrows(ZipException.class, in::read);
      assertEquals('b', in.read());
      assertEquals(-1, in.read());
    }
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
