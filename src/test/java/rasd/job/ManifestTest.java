package rasd.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import rasd.published.RunSeal;
import rasd.settings.Settings;
import rasd.writing.WrittenTable;

class ManifestTest {
  private static final Manifest MANIFEST =
      new Manifest(
          "20141015T120000-0a1b2c3d",
          Instant.parse("2014-10-15T12:00:00Z"),
          Settings.defaults().with(Map.of("topics.seed", "7")),
          new RunRequest(
              List.of("/news", "/more/*.jsonl", "s3a://AKIA:hidden@bucket/news"),
              "/tables",
              OutputMode.error,
              null,
              "/earlier/models/kmeans-k5-s42",
              Map.of()),
          List.of(
              new Manifest.ManifestFile("file:/news/أخبار.txt", "أخبار.txt", 120, "ab12"),
              new Manifest.ManifestFile(
                  "file:/news/large.jsonl", "large.jsonl", 99_000_000_000L, null)),
          3,
          99_000_000_500L,
          "4.1.0",
          List.of(
              new WrittenTable("articles", 5, "00ff", List.of("part-0", "part-1"), 2048, 1.5),
              new WrittenTable("rejects", 0, "0000", List.of("part-0"), 512, 0.25)));

  @Test
  void itNamesTheRunAndItsTimes() throws Exception {
    JsonNode json = json();

    assertEquals(2, json.get("contract_version").asInt());
    assertEquals("20141015T120000-0a1b2c3d", json.get("run_id").asText());
    assertEquals("2014-10-15T12:00:00Z", json.get("started_at").asText());
    assertEquals("2014-10-15T12:01:00Z", json.get("ended_at").asText());
  }

  @Test
  void itNamesTheVersions() throws Exception {
    JsonNode versions = json().get("versions");

    assertEquals("4.1.0", versions.get("spark").asText());
    assertTrue(versions.get("job").asText().matches("\\d+\\.\\d+\\.\\S+"));
    assertTrue(versions.get("java").asText().matches("17\\..*|[12]\\d.*"));
    assertTrue(versions.get("icu").asText().startsWith("77.1"));
    assertFalse(versions.get("commit").asText().isEmpty());
  }

  @Test
  void itHasEverySettingInForce() throws Exception {
    JsonNode settings = json().get("settings");

    assertEquals(Settings.defaults().values().size(), settings.size());
    assertEquals("7", settings.get("spark.rasd.topics.seed").asText());
    assertEquals("0.25", settings.get("spark.rasd.rejects.max_share").asText());
    assertEquals(7, json().get("seed").asLong());
  }

  @Test
  void itListsTheInput() throws Exception {
    JsonNode json = json();

    assertEquals("/more/*.jsonl", json.get("inputs").get(1).asText());
    assertEquals("/earlier/models/kmeans-k5-s42", json.get("topics_from").asText());
    assertEquals(3, json.get("input_file_count").asLong());
    assertEquals(99_000_000_500L, json.get("input_bytes").asLong());
    JsonNode file = json.get("input_files").get(0);
    assertEquals("file:/news/أخبار.txt", file.get("path").asText());
    assertEquals("أخبار.txt", file.get("source_path").asText());
    assertEquals(120, file.get("bytes").asLong());
    assertEquals("ab12", file.get("sha256").asText());
    assertTrue(json.get("input_files").get(1).get("sha256").isNull());
  }

  @Test
  void itKeepsNoPasswordOfAnAddress() throws Exception {
    assertEquals("s3a://***@bucket/news", json().get("inputs").get(2).asText());
    assertFalse(json().toString().contains("hidden"));
  }

  @Test
  void itIsSealed() throws Exception {
    ObjectNode json = (ObjectNode) json();

    assertEquals(RunSeal.WHOLE, RunSeal.of(json));
    json.put("seed", 8);
    assertEquals(RunSeal.BROKEN, RunSeal.of(json));
    json.remove("seal");
    assertEquals(RunSeal.MISSING, RunSeal.of(json));
  }

  @Test
  void itTellsOfEachTableWhatWasWritten() throws Exception {
    JsonNode articles = json().get("tables").get("articles");

    assertEquals(5, articles.get("rows").asLong());
    assertEquals("00ff", articles.get("digest").asText());
    assertEquals(2048, articles.get("bytes").asLong());
    assertEquals(1.5, articles.get("seconds").asDouble());
    assertEquals("part-1", articles.get("files").get(1).asText());
    assertEquals(2, json().get("tables").size());
  }

  private static JsonNode json() throws JsonProcessingException {
    return new ObjectMapper()
        .readTree(
            MANIFEST.json(
                Instant.parse("2014-10-15T12:01:00Z"),
                "c0ffee",
                new KeptFiles(new TreeMap<>(Map.of("read/a.parquet", 9L)))));
  }
}
