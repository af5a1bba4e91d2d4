package rasd.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.input.InputFile;
import rasd.input.InputPart;
import rasd.input.PartReader;
import rasd.input.Rows;
import rasd.input.StalledFiles;
import rasd.input.Warc;

/**
 * Checks that a file that returns no more bytes but does not end is refused, instead of stopping
 * the run.
 */
class StalledFileTest {
  private static final String REFUSAL =
      "!unreadable: The rest of the file cannot be read: it returns no more bytes but does not end";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html"})
  void aWholeFile(String name) throws IOException {
    assertEquals(List.of("0" + REFUSAL), read(name, "نص".getBytes(UTF_8)));
  }

  @Test
  void linesBeforeItAreRead() throws IOException {
    assertEquals(List.of("0:{1}", "1" + REFUSAL), read("a.jsonl", "{1}\n{2".getBytes(UTF_8)));
    assertEquals(
        List.of("0:{\"a\":\"1\"}", "1" + REFUSAL), read("a.csv", "a\n1\n2".getBytes(UTF_8)));
  }

  @Test
  void compressedFiles() throws IOException {
    byte[] lines = "{1}\n".getBytes(UTF_8);
    byte[] gzip = Warc.gzip(lines);
    byte[] zstd = Zstd.compress(lines);
    assertRefusedAtLast(read("a.jsonl.gz", Arrays.copyOf(gzip, gzip.length - 9)));
    assertRefusedAtLast(read("a.jsonl.zst", Arrays.copyOf(zstd, zstd.length - 1)));
    assertRefusedAtLast(read("a.jsonl.bz2", new byte[] {'B', 'Z', 'h', '9'}));
  }

  private static void assertRefusedAtLast(List<String> found) {
    assertEquals(found.size() - 1 + REFUSAL, found.get(found.size() - 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.warc", "a.warc.gz"})
  void pagesBeforeItAreReadAndTheRestIsRefused(String name) throws IOException {
    Warc warc = name.endsWith("gz") ? Warc.compressed() : Warc.plain();
    byte[] two =
        warc.page("http://a.com/1", "text/html", "<html>واحد")
            .page("http://a.com/2", "text/html", "<html>اثنان")
            .bytes();
    List<String> found = read(name, Arrays.copyOf(two, two.length - 20));
    assertEquals("0:<html>واحد", found.get(0));
    assertEquals('!', found.get(found.size() - 1).charAt(1), found.toString());
  }

  private List<String> read(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    InputFile input =
        new InputFile("stalled:" + file, name, bytes.length, file.toFile().lastModified());
    PartReader reader =
        new PartReader(
            InputPart.of(input, 1000).get(0),
            Rows.settings(1000, null),
            Long.MAX_VALUE,
            StalledFiles.configuration());
    List<String> found = new ArrayList<>();
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> reader.forEachRemaining(record -> found.add(Rows.line(record))));
    return found;
  }
}
