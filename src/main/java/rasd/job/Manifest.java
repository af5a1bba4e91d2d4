package rasd.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ibm.icu.util.VersionInfo;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rasd.published.PublishedRun;
import rasd.published.RunSeal;
import rasd.settings.Settings;
import rasd.tables.Tables;
import rasd.text.Printable;
import rasd.writing.WrittenTable;

/**
 * The manifest of a run, {@code run.json}.
 *
 * @param inputFiles the first {@link #MOST_FILES} input files in the order of source_path
 */
record Manifest(
    String runId,
    Instant startedAt,
    Settings settings,
    RunRequest request,
    List<ManifestFile> inputFiles,
    long inputFileCount,
    long inputBytes,
    String sparkVersion,
    List<WrittenTable> tables) {

  /** The largest number of input files that are listed. */
  static final int MOST_FILES = 10_000;

  /**
   * An input file.
   *
   * @param sha256 SHA-256 of the stored bytes, in hex; null if no single task has read the whole
   *     file
   */
  record ManifestFile(String path, String sourcePath, long bytes, @Nullable String sha256) {}

  /**
   * The manifest as JSON.
   *
   * @param fingerprint the result of {@link IntakeFingerprint#hash}
   * @param kept the files in which the run keeps its articles
   */
  String json(Instant endedAt, String fingerprint, KeptFiles kept) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("contract_version", Tables.CONTRACT_VERSION);
    json.put("run_id", runId);
    json.put("started_at", startedAt.toString());
    json.put("ended_at", endedAt.toString());
    json.put("versions", versions());
    json.put("seed", settings.topics().seed());
    json.put(EarlierRun.FINGERPRINT, fingerprint);
    json.put(PublishedRun.KEPT_FILES, kept.bytes());
    json.put("inputs", request.inputs().stream().map(Printable::withoutSecrets).toList());
    json.put("topics_from", shown(request.topicsFrom()));
    json.put("input_file_count", inputFileCount);
    json.put("input_bytes", inputBytes);
    json.put("input_files", inputFiles.stream().map(Manifest::file).toList());
    json.put("settings", settings.values());
    json.put("tables", tablesByName());
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    try {
      ObjectNode record = (ObjectNode) mapper.readTree(mapper.writeValueAsString(json));
      RunSeal.put(record);
      return mapper.writeValueAsString(record) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable String shown(@Nullable String path) {
    return path == null ? null : Printable.withoutSecrets(path);
  }

  private Map<String, String> versions() {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("job", Resources.version());
    versions.put("commit", Resources.commit());
    versions.put("spark", sparkVersion);
    versions.put("java", Runtime.version().toString());
    versions.put("icu", VersionInfo.ICU_VERSION.toString());
    return versions;
  }

  private static Map<String, @Nullable Object> file(ManifestFile file) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("path", shown(file.path()));
    json.put("source_path", file.sourcePath());
    json.put("bytes", file.bytes());
    json.put("sha256", file.sha256());
    return json;
  }

  private Map<String, Object> tablesByName() {
    Map<String, Object> byName = new LinkedHashMap<>();
    for (WrittenTable table : tables) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("rows", table.rows());
      json.put("digest", table.digest());
      json.put("bytes", table.bytes());
      json.put("seconds", table.seconds());
      json.put("files", table.files());
      byName.put(table.name(), json);
    }
    return byName;
  }
}
