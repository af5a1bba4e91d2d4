package rasd.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A small corpus with many kinds of faulty files and records. */
final class Corpus {
  /** A page of text: its title, a blank line and its body. */
  static final String PAGE =
      """
      اجتماع في موسكو بشأن سوريا

      أعلن وزير الخارجية الروسي سيرغي لافروف اليوم في موسكو أن بلاده تدعو إلى تنظيم مؤتمر دولي حول السلام في سوريا في أقرب وقت ممكن.
      وقال لافروف خلال لقاء مع الصحافيين إن المباحثات مع الولايات المتحدة مستمرة منذ شهر مايو.
      """;

  /** The bytes of the page in another charset. */
  static final byte[] WINDOWS_PAGE = PAGE.getBytes(Charset.forName("windows-1256"));

  /** A record with all fields and further metadata. */
  static final String FULL =
      """
      {"id": "a-1", "title": "لقاء في باريس", "text": "قال الوزير إن المباحثات مستمرة في باريس.\\nوأضاف أن روسيا تشارك فيها.", \
      "source": "سانا", "date": "2014-10-15", "url": "http://sana.sy/1", "section": "سياسة", "tags": ["أ", 2], "empty": null}""";

  /** A record with only a text. */
  static final String BARE = "{\"text\": \"وصل الرئيس الفرنسي إلى بغداد صباح اليوم.\"}";

  static final String PACKED = "{\"text\": \"غادر الوفد العراقي مدينة نيويورك أمس.\"}";
  static final String PACKED_TOO = "{\"text\": \"تستمر المفاوضات في جنيف حتى الغد.\"}";
  static final String BEFORE_THE_CUT = "{\"text\": \"أكد الرئيس المصري دعم الحكومة العراقية.\"}";

  private static final int MANY = 40;

  private Corpus() {}

  /** The lines of a file that is much larger than the others. */
  static List<String> many() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      lines.add(
          "{\"id\": %d, \"text\": \"%sوصلت الدفعة رقم %d من المساعدات إلى دمشق.\"}"
              .formatted(i, "قالت الوكالة إن العدد كبير. ".repeat(i % 3), i));
    }
    return lines;
  }

  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    write(folder, "empty.jsonl", "");
    write(folder, "empty.txt", "");
    write(folder, "picture.png", "no text");
    write(folder, ".hidden.txt", PAGE);
    write(folder, "_temporary/0.txt", PAGE);
    write(folder, "marked/page.txt", "\uFEFF" + PAGE);
    write(folder, "sana/page.txt", PAGE);
    write(folder, "aljazeera/page.txt", PAGE);
    write(folder, "aljazeera/copy.txt", PAGE);
    write(folder, "windows.txt", WINDOWS_PAGE);
    write(folder, "many.jsonl", String.join("\n", many()) + "\n");
    write(
        folder,
        "records.jsonl",
        "\uFEFF"
            + FULL
            + "\r\n"
            + "{\"text\": \"no end\n"
            + "[\"a list\"]\n"
            + "\n"
            + "{\"id\": \"a-2\", \"text\": \"  \"}\n"
            + FULL
            + "\n"
            + BARE);
    write(folder, "packed.jsonl.gz", gzip(PACKED + "\n"));
    write(folder, "packed.jsonl.zst", Zstd.compress((PACKED_TOO + "\n").getBytes(UTF_8)));
    byte[] whole = gzip(BEFORE_THE_CUT + "\n");
    write(folder, "cut.jsonl.gz", Arrays.copyOf(whole, whole.length - 6));
  }

  /** The article_id as {@code docs/tables.md} defines it, computed independently of the job. */
  static String articleId(String source, String record) throws Exception {
    return articleId(source, record.getBytes(UTF_8));
  }

  static String articleId(String source, byte[] record) throws Exception {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    sha256.update((source + "\0").getBytes(UTF_8));
    sha256.update(record);
    return HexFormat.of().formatHex(sha256.digest()).substring(0, 16);
  }

  private static void write(Path folder, String name, String text) throws IOException {
    write(folder, name, text.getBytes(UTF_8));
  }

  private static void write(Path folder, String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
