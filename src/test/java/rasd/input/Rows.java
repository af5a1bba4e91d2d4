package rasd.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;
import rasd.bytes.Refusal;

/**
 * Shows the records of a file as lines: number:bytes, or number!reason: detail for a refused
 * record.
 */
public final class Rows {
  private Rows() {}

  public static List<String> of(Path folder, String name, byte[] bytes) throws IOException {
    return of(folder, name, bytes, null);
  }

  public static List<String> of(
      Path folder, String name, byte[] bytes, @Nullable Character delimiter) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return raw(file, 1 << 20, delimiter).stream().map(Rows::line).toList();
  }

  /** The records of all parts of a file. */
  public static List<RawRecord> raw(Path file, long partBytes, @Nullable Character delimiter)
      throws IOException {
    InputSettings settings = settings(partBytes, delimiter);
    InputFile input = file(file);
    List<RawRecord> records = new ArrayList<>();
    for (InputPart part : InputPart.of(input, partBytes)) {
      new PartReader(part, settings, Long.MAX_VALUE, new Configuration(false))
          .forEachRemaining(records::add);
    }
    return records;
  }

  /** A file on disk, as a listing of its folder gives it. */
  public static InputFile file(Path file) throws IOException {
    return new InputFile(
        "file:" + file.toAbsolutePath(),
        file.getFileName().toString(),
        Files.size(file),
        file.toFile().lastModified());
  }

  public static String line(RawRecord record) {
    Refusal failure = record.failure();
    return failure == null
        ? record.number() + ":" + new String(record.bytes(), UTF_8)
        : record.number() + "!" + failure.reason() + ": " + failure.detail();
  }

  public static InputSettings settings(long partBytes, @Nullable Character delimiter) {
    return new InputSettings(
        new InputSettings.Fields("title", "text", "source", "date", "url"),
        InputSettings.SourceRule.parse("record"),
        partBytes,
        1000,
        10,
        "",
        delimiter);
  }
}
