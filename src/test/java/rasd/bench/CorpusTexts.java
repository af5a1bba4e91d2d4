package rasd.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Reads the field {@code text} of every record of a file or folder of JSON Lines, plain or {@code
 * .gz}.
 */
final class CorpusTexts {
  private static final JsonFactory JSON = new JsonFactory();

  private CorpusTexts() {}

  static void forEach(Path corpus, Consumer<String> reader) throws IOException {
    for (Path file : files(corpus)) {
      try (InputStream in = open(file);
          JsonParser records = JSON.createParser(in)) {
        while (records.nextToken() == JsonToken.START_OBJECT) {
          reader.accept(text(records));
        }
      }
    }
  }

  private static List<Path> files(Path corpus) throws IOException {
    if (!Files.isDirectory(corpus)) {
      return List.of(corpus);
    }
    try (Stream<Path> files = Files.list(corpus)) {
      return files.sorted().toList();
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
  }

  private static String text(JsonParser record) throws IOException {
    String text = "";
    while (record.nextToken() != JsonToken.END_OBJECT) {
      boolean isText = record.currentName().equals("text");
      JsonToken value = record.nextToken();
      if (isText && value == JsonToken.VALUE_STRING) {
        text = record.getText();
      } else if (isText && value != JsonToken.VALUE_NULL) {
        throw new IOException("The field text is not a string: " + record.currentLocation());
      } else {
        record.skipChildren();
      }
    }
    return text;
  }
}
