package rasd.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasd.article.Article;
import rasd.bytes.Refusal;
import rasd.bytes.RefusedException;
import rasd.input.InputFile;
import rasd.input.InputPart;
import rasd.input.InputRecord;
import rasd.input.InputSettings;
import rasd.input.PartReader;
import rasd.input.RawRecord;
import rasd.input.RecordParser;
import rasd.input.Rows;

/**
 * Checks what becomes of the odd inputs in {@link Gallery}, and that {@code docs/robustness.md}
 * shows the same.
 */
class RobustnessTest {
  private static final Path PAGE = Path.of("docs/robustness.md");
  private static final Path WRITTEN = Path.of("target/robustness.md");
  private static final String NOTES = "rasd.";
  private static final String NOTE_OF_GUESS = "rasd.charset_confidence";
  private static final int MANY_LETTERS = 200;

  private static final String HEAD =
      """
      # Odd inputs, and what becomes of them

      These are small inputs like those in public bug reports about programs that read news. For each, the page gives the result that it
      must have and the result when the tests last ran. A test writes this page to `target/robustness.md` and fails where it differs. A slash
      is a line end, a bar separates articles; `rasd.…` are notes in `articles.metadata`. The only date shown is the day of publication.
      """;

  private final ReadArticles reader = new ReadArticles();
  private static final InputSettings SETTINGS =
      new InputSettings(
          new InputSettings.Fields("title", "text", "source", "date", "url"),
          InputSettings.SourceRule.parse("record"),
          1 << 20,
          1 << 20,
          10,
          "",
          null);

  private final RecordParser parser = new RecordParser(SETTINGS);

  @TempDir Path folder;

  @Test
  void theGalleryInDocsIsWhatComesOfItsInputs() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    String group = "";
    for (Gallery.Entry entry : Gallery.entries()) {
      if (!group.equals(entry.group())) {
        group = entry.group();
        page.append("\n## %s\n\n| input | expected | got |\n|---|---|---|\n".formatted(group));
      }
      page.append(
          "| %s (`%s`) | %s | %s |\n"
              .formatted(entry.what(), entry.file(), cell(entry.expected()), cell(got(entry))));
    }
    Files.createDirectories(WRITTEN.getParent());
    Files.writeString(WRITTEN, page);
    assertEquals(Files.readString(PAGE), page.toString(), "cp " + WRITTEN + " " + PAGE);
  }

  @Test
  void eachInputGivesWhatIsExpected() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Gallery.Entry entry : Gallery.entries()) {
      String got = got(entry);
      if (!got.equals(entry.expected())) {
        wrong.add(entry.what() + "\n  expected " + entry.expected() + "\n  got " + got);
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private String got(Gallery.Entry entry) throws IOException {
    Path file = folder.resolve(entry.file());
    Files.write(file, entry.bytes());
    InputFile input = Rows.file(file);
    List<String> got = new ArrayList<>();
    for (RawRecord record : records(input)) {
      got.add(got(entry, input, record));
    }
    return got.stream().distinct().collect(Collectors.joining(" | "));
  }

  private static List<RawRecord> records(InputFile file) {
    List<RawRecord> records = new ArrayList<>();
    new PartReader(
            new InputPart(file, 0, file.bytes()),
            SETTINGS,
            Long.MAX_VALUE,
            new Configuration(false))
        .forEachRemaining(records::add);
    return records;
  }

  private String got(Gallery.Entry entry, InputFile file, RawRecord raw) {
    Refusal refusal = raw.failure();
    try {
      if (refusal == null) {
        InputRecord record = parser.parse(file, raw);
        return entry.group().equals("Dates") ? day(reader.read(record)) : text(reader.read(record));
      }
    } catch (RefusedException e) {
      refusal = e.refusal();
    }
    return "refused: " + refusal.reason();
  }

  private static String day(Article article) {
    return article.head().published().on() == null
        ? "none"
        : article.head().published().on().toString();
  }

  private static String text(Article article) {
    String body = article.body().replace("\n", " / ");
    String shown =
        body.length() > MANY_LETTERS ? article.head().size().paragraphs() + " paragraphs" : body;
    String notes =
        article.head().provenance().metadata().entrySet().stream()
            .filter(note -> note.getKey().startsWith(NOTES) && !note.getKey().equals(NOTE_OF_GUESS))
            .map(Map.Entry::toString)
            .collect(Collectors.joining(" · "));
    return notes.isEmpty() ? shown : shown + " · " + notes;
  }
}
