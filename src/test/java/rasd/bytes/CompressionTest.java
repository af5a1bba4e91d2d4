package rasd.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompressionTest {
  private static final byte[] DAMAGED = HexFormat.of().parseHex("0001020304050607");

  @ParameterizedTest
  @CsvSource({
    "news.jsonl.gz, GZIP, news.jsonl",
    "NEWS.GZ, GZIP, NEWS",
    "news.csv.bz2, BZIP2, news.csv",
    "news.csv.zst, ZSTANDARD, news.csv",
    "news.csv, NONE, news.csv",
    "news.gz/1, NONE, news.gz/1",
    "gz, NONE, gz",
    "2017/a.gz, GZIP, 2017/a"
  })
  void aNameEndsInTheCompression(String name, Compression compression, String rest) {
    assertEquals(compression, Compression.of(name));
    assertEquals(rest, compression.stripEnding(name));
  }

  @ParameterizedTest
  @CsvSource({"a/b.TXT, txt", "a.b/c, ''", "a.b.c, c", "a., ''", ".gz, gz"})
  void theEndingFollowsTheLastDotOfTheLastName(String name, String ending) {
    assertEquals(ending, Compression.ending(name));
  }

  @Test
  void theBytesCountBeforeTheName() {
    byte[] gzip = HexFormat.of().parseHex("1F8B0800");
    assertEquals(Compression.GZIP, Compression.of("a.txt", gzip));
    assertEquals(Compression.GZIP, Compression.of("a.zst", gzip));
    assertEquals(Compression.NONE, Compression.of("a.gz", "وصل كيري إلى باريس".getBytes(UTF_8)));
    assertEquals(Compression.NONE, Compression.of("a.txt", DAMAGED));
  }

  @Test
  void theNameDecidesOnDamagedAndOnShortFiles() {
    byte[] damaged = new byte[20];
    assertEquals(Compression.GZIP, Compression.of("a.gz", DAMAGED));
    assertEquals(Compression.GZIP, Compression.of("a.gz", damaged));
    assertEquals(Compression.BZIP2, Compression.of("a.bz2", "BZh91AY&SX".getBytes(UTF_8)));
    assertEquals(Compression.NONE, Compression.of("a.bz2", "BZh91AY&SX.".getBytes(UTF_8)));
  }
}
