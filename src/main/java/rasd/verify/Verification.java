package rasd.verify;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import rasd.published.PublishedRun;
import rasd.published.RunSeal;
import rasd.tables.Table;
import rasd.tables.Tables;
import rasd.tables.UserError;
import rasd.verify.Relations.Counted;
import rasd.verify.Relations.Reference;
import rasd.verify.Relations.Total;
import rasd.writing.Publication;

/**
 * Reads the tables of a run again and compares them with {@code run.json}, with their declarations
 * and with each other. Each table is read twice, row by row. Only the hashes of the keys that other
 * tables refer to are held in memory, 20 to 40 bytes each.
 */
public final class Verification {
  private final PublishedRun run;
  private final RunFiles files;
  private final Findings findings = new Findings();
  private final Findings notes = new Findings();
  private final Map<Counted, Tally> tallies = new HashMap<>();
  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final Set<String> whole = new HashSet<>();
  private long rows;

  /**
   * The result of a verification.
   *
   * @param differences the differences from what was written, one line each
   * @param notes what the user should know although it is not a difference, one line each
   */
  public record Outcome(List<String> differences, List<String> notes, int tables, long rows) {}

  private Verification(PublishedRun run) throws IOException {
    this.run = run;
    this.files = new RunFiles(run, findings);
    for (Table table : Tables.ALL) {
      if (run.tables().contains(table.name())) {
        tables.put(table.name(), table);
      }
    }
  }

  /**
   * Verifies the run in a folder.
   *
   * @throws UserError if there is no run
   */
  public static Outcome of(String output) throws IOException {
    Configuration hadoop = new Configuration();
    // Edited files must be read although they do not match the checksum files beside them.
    hadoop.set("fs.file.impl", "org.apache.hadoop.fs.RawLocalFileSystem");
    hadoop.setBoolean("fs.file.impl.disable.cache", true);
    hadoop.setBoolean(PublishedRun.VERIFIES_PAGES, true);
    Path manifest = new Path(output, Publication.MANIFEST);
    try {
      return new Verification(PublishedRun.at(new Path(output), hadoop)).outcome();
    } catch (UserError e) {
      if (manifest.getFileSystem(hadoop).exists(manifest)) {
        return new Outcome(List.of(e.getMessage()), List.of(), 0, 0);
      }
      throw e;
    }
  }

  private Outcome outcome() throws IOException {
    checkManifest();
    files.check();
    for (Counted counted : needed()) {
      tallies.put(counted, new Tally());
    }
    for (Table table : tables.values()) {
      read(table);
    }
    for (String table : tables.keySet()) {
      relate(table);
    }
    return new Outcome(findings.lines(), notes.lines(), tables.size(), rows);
  }

  private void checkManifest() {
    int version = run.manifest().path("contract_version").asInt(0);
    if (version > Tables.CONTRACT_VERSION) {
      findings.say(
          "run.json has contract version %d, but this rasd knows versions only up to %d"
              .formatted(version, Tables.CONTRACT_VERSION));
    } else if (version < 1) {
      findings.say("run.json has no contract version");
    }
    switch (RunSeal.of(run.manifest())) {
      case BROKEN -> findings.say("run.json is not as the run wrote it: its seal does not match");
      case MISSING ->
          notes.say("run.json has no seal, because an earlier version of the job wrote it");
      case WHOLE -> {}
    }
    for (String table : run.tables()) {
      if (!tables.containsKey(table)) {
        notes.say("%s is not a table of this version, and was not read".formatted(table));
      }
    }
  }

  private Set<Counted> needed() {
    Set<Counted> needed = new HashSet<>();
    Relations.REFERENCES.forEach(reference -> needed.add(reference.wanted()));
    Relations.TOTALS.forEach(total -> needed.add(total.counted()));
    return needed;
  }

  private void read(Table table) throws IOException {
    Map<Counted, Tally> ofTable = new HashMap<>();
    tallies.forEach(
        (counted, tally) -> {
          if (counted.table().equals(table.name())) {
            ofTable.put(counted, tally);
          }
        });
    TableReading reading = new TableReading(run, table, ofTable, findings);
    if (reading.read(files.present(table.name()))) {
      whole.add(table.name());
    }
    reading.compare(notes);
    rows += reading.rows();
  }

  /** Compares a table with those other tables that could be read completely. */
  private void relate(String table) {
    List<Reference> references =
        Relations.REFERENCES.stream()
            .filter(reference -> reference.table().equals(table) && isWhole(reference.target()))
            .toList();
    List<Total> totals =
        Relations.TOTALS.stream()
            .filter(total -> total.table().equals(table) && isWhole(total.counted().table()))
            .toList();
    if (whole.contains(table) && !(references.isEmpty() && totals.isEmpty())) {
      new RelationReading(table, references, totals, tallies, findings).read(run, run.files(table));
    }
  }

  private boolean isWhole(String table) {
    return whole.contains(table);
  }
}
