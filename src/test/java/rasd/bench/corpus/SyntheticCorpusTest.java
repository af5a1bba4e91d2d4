package rasd.bench.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticCorpusTest {
  @TempDir private Path folder;

  @Test
  void aSmallCorpusIsTheBeginningOfALargeOne() throws IOException {
    SyntheticCorpus.write(folder.resolve("small"), 20, 42);
    SyntheticCorpus.write(folder.resolve("large"), 40, 42);
    assertEquals(
        lines("small/jsonl/part-000.jsonl"), lines("large/jsonl/part-000.jsonl").subList(0, 20));
    assertEquals(lines("small/docs_truth.tsv"), lines("large/docs_truth.tsv").subList(0, 20));
    assertEquals(lines("small/names.tsv"), lines("large/names.tsv"));
  }

  @Test
  void aRecordHasWhatTheJobReads() throws IOException {
    SyntheticCorpus.write(folder, 1, 42);
    JsonNode record = new ObjectMapper().readTree(lines("jsonl/part-000.jsonl").get(0));
    assertEquals("D0", record.path("id").asText());
    assertTrue(record.path("date").asText().startsWith("201"));
    assertTrue(
        record.path("text").asText().startsWith(record.path("title").asText().substring(0, 5)));
  }

  @Test
  void pairsAreCountedInTheArticlesThatMentionBoth() throws IOException {
    SyntheticCorpus.write(folder, 200, 42);
    String[] pair = lines("comention_truth.tsv").get(0).split("\t", -1);
    long articles =
        lines("docs_truth.tsv").stream()
            .map(line -> List.of(line.split("\t", -1)[2].split(",", -1)))
            .filter(entities -> entities.containsAll(List.of(pair[0], pair[1])))
            .count();
    assertEquals(Long.parseLong(pair[2]), articles);
  }

  @Test
  void aCopyIsInTheTruthWithItsOriginalAndItsEdits() throws IOException {
    SyntheticCorpus.write(folder, 200, 42);
    SyntheticArticle copy =
        new SyntheticArticles(42).article(copyOf(lines("dups_truth.tsv").get(0)));
    assertEquals(
        "%s\t%s\t%d"
            .formatted(SyntheticArticle.id(copy.copied().from()), copy.id(), copy.copied().edits()),
        lines("dups_truth.tsv").get(0));
  }

  private static long copyOf(String line) {
    return Long.parseLong(line.split("\t", -1)[1].substring(1));
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file));
  }
}
