package rasd.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import rasd.published.PublishedRun;
import rasd.tables.Tables;
import rasd.writing.Publication;

/** Compares the files in an output folder with those in {@code run.json}. */
final class RunFiles {
  private final PublishedRun run;
  private final FileSystem files;
  private final Findings findings;

  RunFiles(PublishedRun run, Findings findings) throws IOException {
    this.run = run;
    this.files = run.folder().getFileSystem(run.hadoop());
    this.findings = findings;
  }

  void check() throws IOException {
    if (Publication.at(run.folder().toString(), run.hadoop()).isCommitted()) {
      findings.say(
          "A later run was interrupted while it was published; the next run into this folder finishes it");
    }
    Set<String> folders = new TreeSet<>(Tables.names());
    folders.addAll(run.tables());
    for (String table : folders) {
      checkTable(table);
    }
    checkKept();
  }

  private void checkTable(String table) throws IOException {
    Map<String, Long> found = sizes(new Path(run.folder(), table));
    Set<String> named = new TreeSet<>();
    run.files(table).forEach(file -> named.add(file.getName()));
    for (String name : named) {
      if (!found.containsKey(name)) {
        findings.say("%s/%s is missing".formatted(table, name));
      }
    }
    for (String name : found.keySet()) {
      if (!named.contains(name)) {
        findings.say("%s/%s is not a file of this run".formatted(table, name));
      }
    }
    JsonNode bytes = run.manifest().path("tables").path(table).path("bytes");
    long sum = found.values().stream().mapToLong(Long::longValue).sum();
    if (found.keySet().equals(named) && bytes.asLong(0) != sum) {
      findings.say(
          "%s has %d bytes, but run.json says %s".formatted(table, sum, bytes.asText("nothing")));
    }
  }

  private Map<String, Long> sizes(Path folder) throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    if (files.exists(folder)) {
      for (FileStatus file : files.listStatus(folder)) {
        String name = file.getPath().getName();
        if (!name.startsWith(".") && !name.startsWith("_")) {
          sizes.put(name, file.getLen());
        }
      }
    }
    return sizes;
  }

  /** Checks the files that the run keeps for a next run that appends. */
  private void checkKept() throws IOException {
    for (Map.Entry<String, JsonNode> kept :
        run.manifest().path(PublishedRun.KEPT_FILES).properties()) {
      Path file = new Path(Publication.kept(run.folder()), kept.getKey());
      if (!files.exists(file)) {
        findings.say("%s/%s is missing".formatted(Publication.KEPT, kept.getKey()));
      } else if (files.getFileStatus(file).getLen() != kept.getValue().asLong()) {
        findings.say("%s/%s has a different size".formatted(Publication.KEPT, kept.getKey()));
      }
    }
  }

  /** The files of a table that exist, in the order of its rows. */
  List<Path> present(String table) throws IOException {
    List<Path> present = new ArrayList<>();
    for (Path file : run.files(table)) {
      if (files.exists(file)) {
        present.add(file);
      }
    }
    return present;
  }
}
