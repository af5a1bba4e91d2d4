package rasd.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.bytes.PageBody;
import rasd.tables.UserError;

/** Records are written as number:bytes, and refused records as number!reason. */
class PartReaderTest {
  private static final Configuration HADOOP = new Configuration(false);
  private static final long RECORD_BYTES = 12;
  private static final InputSettings SETTINGS =
      new InputSettings(
          new InputSettings.Fields("title", "text", "source", "date", "url"),
          InputSettings.SourceRule.parse("record"),
          1 << 20,
          RECORD_BYTES,
          10,
          "",
          null);

  @TempDir Path folder;

  @Test
  void aTextFileIsOneRecord() throws IOException {
    assertRecords("a.txt", "سطر\nس".getBytes(UTF_8), "0:سطر\nس");
  }

  @Test
  void linesAreNumberedAndBlankOnesAreNone() throws IOException {
    assertRecords("a.jsonl", "{}\n \t\n\r\n{1}\r\n".getBytes(UTF_8), "0:{}", "1:{1}");
  }

  @Test
  void anEmptyFileOfLinesHasNoRecord() throws IOException {
    assertRecords("a.jsonl", new byte[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a.doc", "gz"})
  void aFileOfNoKnownFormatIsOneRefusal(String name) throws IOException {
    assertRecords(name, "{}\n{}".getBytes(UTF_8), "0!unknown_format");
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.php?id=5", "story", "story.html.1", "a.aspx"})
  void aPageUnderTheNameOfItsAddressIsRead(String name) throws IOException {
    assertRecords(name, "\uFEFF<html>س".getBytes(UTF_8), "0:\uFEFF<html>س");
    assertRecords(name, "<p>".getBytes(StandardCharsets.UTF_16LE), "0:<\0p\0>\0");
  }

  @Test
  void theHeaderOfAnArchiveIsNoText() throws IOException {
    assertRecords("a.txt", new byte[] {'P', 'K', 3, 4, 20, 0}, "0!unknown_format");
    assertRecords("a.jsonl", new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z', 0}, "0!unknown_format");
    assertRecords("a.jsonl.gz", gzip(gzip("{1}".getBytes(UTF_8))), "0!unknown_format");
  }

  @Test
  void ofAnArchiveInPartsTheFirstAloneIsRefused() throws IOException {
    byte[] zip = "PK\u0003\u0004 and more of it".getBytes(UTF_8);
    assertEquals(List.of("0!unknown_format"), inParts("a.jsonl", zip));
  }

  @Test
  void whatIsCompressedIsReadWhateverItsNameSays() throws IOException {
    byte[] lines = "{1}\n{2}\n".getBytes(UTF_8);
    for (byte[] packed : List.of(gzip(lines), bzip2(lines), Zstd.compress(lines))) {
      assertEquals(List.of("0:{1}", "1:{2}"), inParts("a.jsonl", packed));
      assertRecords("a.jsonl.gz", packed, "0:{1}", "1:{2}");
      assertRecords("a.txt", packed, "0:{1}\n{2}\n");
    }
  }

  @Test
  void whatIsNotCompressedIsReadWhateverItsNameSays() throws IOException {
    for (String name : List.of("a.jsonl.gz", "a.jsonl.zst", "a.jsonl.bz2")) {
      assertRecords(name, "{1}\n{22}\n{333}".getBytes(UTF_8), "0:{1}", "1:{22}", "2:{333}");
      assertRecords(name, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, "0!unreadable");
    }
  }

  private List<String> inParts(String name, byte[] bytes) throws IOException {
    List<String> found = new ArrayList<>();
    for (InputPart part : InputPart.of(write(name, bytes), 8)) {
      found.addAll(read(part, 100));
    }
    return found;
  }

  @Test
  void aTextThatIsCutIsReadAsFarAsItGoesAndSaysSo() throws IOException {
    byte[] packed = gzip(randomLines(1));
    InputFile file = write("a.txt.gz", Arrays.copyOf(packed, packed.length - 4));
    RawRecord cut =
        new PartReader(new InputPart(file, 0, file.bytes()), SETTINGS, 1, HADOOP).next();
    assertEquals("it ends too early", cut.notes().get(PageBody.CUT));
    assertEquals(0, cut.number());
  }

  @Test
  void anArrayIsReadOnceInWhateverPartsAndOthersLineByLine() throws IOException {
    byte[] array = "[{\"a\":1},\n {\"b\":2}\n]\n".getBytes(UTF_8);
    assertEquals(List.of("0:{\"a\":1}", "1:{\"b\":2}"), inParts("a.json", array));
  }

  @Test
  void aRecordJustAsLargeAsAllowedIsReadAndALargerOneRefused() throws IOException {
    String lines = "123456789012\n1234567890123\nab\n123456789012\r\n";
    assertRecords(
        "a.jsonl",
        lines.getBytes(UTF_8),
        "0:123456789012",
        "1!too_large",
        "2:ab",
        "3:123456789012");
    assertRecords("a.txt", "123456789012".getBytes(UTF_8), "0:123456789012");
    assertRecords("b.txt", "1234567890123".getBytes(UTF_8), "0!too_large");
  }

  @Test
  void aCarriageReturnWhereALargeLineIsCutDoesNotMakeItSmall() throws IOException {
    assertRecords("a.jsonl", "123456789012\r345\nab\n".getBytes(UTF_8), "0!too_large", "1:ab");
  }

  @Test
  void compressedFilesHoldTheSameRecords() throws IOException {
    byte[] lines = "{1}\n{2}\r\n{3}".getBytes(UTF_8);
    assertRecords("a.jsonl.gz", gzip(lines), "0:{1}", "1:{2}", "2:{3}");
    assertRecords("a.jsonl.zst", Zstd.compress(lines), "0:{1}", "1:{2}", "2:{3}");
    assertRecords("a.jsonl.bz2", bzip2(lines), "0:{1}", "1:{2}", "2:{3}");
  }

  @Test
  void severalMembersOfOneFileAreReadOn() throws IOException {
    byte[] one = "{1}\n".getBytes(UTF_8);
    byte[] two = "{2}\n".getBytes(UTF_8);
    assertRecords("a.jsonl.gz", concat(gzip(one), gzip(two)), "0:{1}", "1:{2}");
    assertRecords("a.jsonl.bz2", concat(bzip2(one), bzip2(two)), "0:{1}", "1:{2}");
    byte[] frames = concat(Zstd.compress(one), Zstd.compress(two));
    assertRecords("a.jsonl.zst", frames, "0:{1}", "1:{2}");
  }

  @Test
  void aByteOrderMarkStaysOnTheBytes() throws IOException {
    assertRecords("a.jsonl", "\uFEFF{1}\n{2}\n".getBytes(UTF_8), "0:\uFEFF{1}", "1:{2}");
  }

  @Test
  void ofATruncatedFileTheWholeLinesAreReadAndItsRestIsOneRefusal() throws IOException {
    byte[] lines = randomLines(30_000);
    byte[] whole = gzip(lines);
    List<String> found = read("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
    String[] all = new String(lines, UTF_8).split("\n", -1);
    int last = found.size() - 1;
    assertEquals(last + "!unreadable", found.get(last));
    for (int i = 0; i < last; i++) {
      assertEquals(i + ":" + all[i], found.get(i));
    }
  }

  @Test
  void everyTruncationOfASmallFileIsARefusalAndNoCrash() throws IOException {
    byte[] lines = "{1}\n{2}\n".getBytes(UTF_8);
    for (String name :
        List.of("a.jsonl.gz", "a.jsonl.zst", "a.jsonl.bz2", "a.txt.gz", "a.csv.bz2")) {
      byte[] whole =
          name.endsWith("gz")
              ? gzip(lines)
              : name.endsWith("zst") ? Zstd.compress(lines) : bzip2(lines);
      for (int length = 1; length < whole.length; length++) {
        List<String> found = read(name, Arrays.copyOf(whole, length));
        String last = found.isEmpty() ? "nothing" : found.get(found.size() - 1);
        boolean isCutText = name.startsWith("a.txt") && last.startsWith("0:");
        assertTrue(
            isCutText || last.equals(found.size() - 1 + "!unreadable"),
            name + " of " + length + " bytes: " + found);
      }
    }
  }

  @Test
  void aDamagedByteOfBzip2IsARefusalAndNoCrash() throws IOException {
    byte[] whole = bzip2(randomLines(100));
    for (int i = 10; i < whole.length; i += 7) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x55;
      List<String> found = read("a.jsonl.bz2", damaged);
      assertEquals(found.size() - 1 + "!unreadable", found.get(found.size() - 1), "byte " + i);
    }
  }

  @Test
  void linesOfUtf16AreCutAtTheirLettersAndKeepTheirBytes() throws IOException {
    String lines = "\uFEFF{س\u0A0Aا}\n\n{ب}\r\n{}";
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      InputFile file = write("a.jsonl", lines.getBytes(charset));
      List<RawRecord> records = new ArrayList<>();
      for (InputPart part : InputPart.of(file, 5)) {
        new PartReader(part, SETTINGS, 100, HADOOP).forEachRemaining(records::add);
      }
      List<String> found =
          records.stream()
              .map(record -> record.number() + ":" + new String(record.bytes(), charset))
              .toList();
      assertEquals(List.of("0:\uFEFF{س\u0A0Aا}", "1:{ب}", "2:{}"), found);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.jsonl", "a.jsonl.gz", "a.csv", "a.warc", "a.parquet", "a.x"})
  void aFileThatIsGoneOrHasChangedSinceItWasListedEndsTheRun(String name) throws IOException {
    InputFile listed = write(name, "{1}\n{2}\n".getBytes(UTF_8));
    write(name, "{1}\n".getBytes(UTF_8));
    assertEnds(listed, "has changed since the run began");
    write(name, "{3}\n{4}\n".getBytes(UTF_8));
    assertTrue(folder.resolve(name).toFile().setLastModified(listed.modified() + 1000));
    assertEnds(listed, "has changed since the run began");
    Files.delete(folder.resolve(name));
    assertEnds(listed, "has disappeared since the run began");
  }

  @Test
  void aFileThatIsCutWhileItIsReadEndsTheRun() throws IOException {
    InputFile listed = write("a.jsonl", "{1}\n".repeat(100_000).getBytes(UTF_8));
    PartReader reader =
        new PartReader(new InputPart(listed, 0, listed.bytes()), SETTINGS, 1 << 20, HADOOP);
    reader.next();
    write("a.jsonl", "{1}\n".getBytes(UTF_8));
    UserError error = assertThrows(UserError.class, () -> reader.forEachRemaining(record -> {}));
    assertTrue(error.getMessage().contains("has changed since the run began"), error::getMessage);
  }

  private static void assertEnds(InputFile listed, String why) {
    InputPart whole = new InputPart(listed, 0, listed.bytes());
    UserError error = assertThrows(UserError.class, () -> read(whole, Long.MAX_VALUE));
    assertTrue(error.getMessage().contains(why), error::getMessage);
  }

  @Test
  void aPipeIsRefusedAndNobodyWaitsForIt() throws IOException, InterruptedException {
    Path pipe = folder.resolve("a.jsonl");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    InputPart part = new InputPart(Rows.file(pipe), 0, 0);
    assertEquals(List.of("0!unknown_format"), read(part, Long.MAX_VALUE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1}\n{22}\n\n{333}\n",
        "{1}\r\n{22}\r\n\r\n{333}",
        "\n\n{1}\n",
        "\uFEFF{1}\nسطر\n{3}",
        "{1}",
        "{1}{22}\n{333} {4}\n",
        "{1}\n1234567890123456\n{3}\n",
        "{1}\n123456789012\r\n{3}\n",
        " \n\t\n",
      })
  void thePartsOfAFileTogetherGiveItsLinesWhateverTheirSize(String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    InputFile file = write("a.jsonl", bytes);
    List<String> whole = withoutNumbers(read(new InputPart(file, 0, bytes.length), 100));
    for (long size = 1; size <= bytes.length; size++) {
      List<String> found = new ArrayList<>();
      for (InputPart part : InputPart.of(file, size)) {
        found.addAll(read(part, 100));
      }
      assertEquals(whole, withoutNumbers(found), "parts of " + size + " bytes");
      if (size < bytes.length) {
        assertNumbersAreOffsets(bytes, found);
      }
    }
  }

  private static void assertNumbersAreOffsets(byte[] bytes, List<String> found) {
    for (String record : found) {
      if (record.contains(":")) {
        int offset = Integer.parseInt(record.substring(0, record.indexOf(':')));
        byte[] line = record.substring(record.indexOf(':') + 1).getBytes(UTF_8);
        assertEquals(
            new String(line, UTF_8), new String(bytes, offset, line.length, UTF_8), record);
      }
    }
  }

  @Test
  void noMoreRecordsThanTheLimitAreRead() throws IOException {
    InputFile file = write("a.jsonl", "{1}\n{2}\n{3}\n".getBytes(UTF_8));
    assertEquals(List.of("0:{1}", "1:{2}"), read(new InputPart(file, 0, file.bytes()), 2));
    assertEquals(List.of(), read(new InputPart(file, 0, file.bytes()), 0));
  }

  @Test
  void theHashIsOfTheFileAsStored() throws IOException {
    byte[] stored = gzip("{1}\n{2}\n".getBytes(UTF_8));
    InputFile file = write("a.jsonl.gz", stored);
    MessageDigest digest = Sha256.digest();
    digest.update(stored);
    assertEquals(Sha256.hex(digest), hash(new InputPart(file, 0, file.bytes()), 100));
    digest.update(stored);
    assertEquals(Sha256.hex(digest), hash(new InputPart(file, 0, file.bytes()), 1));
  }

  @Test
  void aPartHasNoHash() throws IOException {
    InputFile file = write("a.jsonl", "{1}\n{2}\n".getBytes(UTF_8));
    assertNull(hash(new InputPart(file, 0, 4), 100));
  }

  private static String hash(InputPart part, long limit) {
    PartReader reader = new PartReader(part, SETTINGS, limit, HADOOP);
    reader.forEachRemaining(record -> {});
    return reader.sha256();
  }

  private void assertRecords(String name, byte[] bytes, String... records) throws IOException {
    assertEquals(List.of(records), read(name, bytes));
  }

  private List<String> read(String name, byte[] bytes) throws IOException {
    InputFile file = write(name, bytes);
    return read(new InputPart(file, 0, file.bytes()), Long.MAX_VALUE);
  }

  private InputFile write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return Rows.file(file);
  }

  private static List<String> read(InputPart part, long limit) {
    List<String> records = new ArrayList<>();
    new PartReader(part, SETTINGS, limit, HADOOP)
        .forEachRemaining(
            record ->
                records.add(
                    record.failure() == null
                        ? record.number() + ":" + new String(record.bytes(), UTF_8)
                        : record.number() + "!" + record.failure().reason()));
    return records;
  }

  private static List<String> withoutNumbers(List<String> records) {
    return records.stream().map(record -> record.replaceFirst("^[0-9]+", "")).toList();
  }

  private static byte[] randomLines(int lines) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      text.append(random.nextInt(1_000_000)).append('\n');
    }
    return text.toString().getBytes(UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(stored)) {
      out.write(bytes);
    }
    return stored.toByteArray();
  }

  private static byte[] bzip2(byte[] bytes) throws IOException {
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(stored)) {
      out.write(bytes);
    }
    return stored.toByteArray();
  }

  private static byte[] concat(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
