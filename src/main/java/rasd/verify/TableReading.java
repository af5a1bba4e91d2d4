package rasd.verify;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import rasd.published.PublishedRun;
import rasd.published.TableRow;
import rasd.tables.Causes;
import rasd.tables.Table;
import rasd.verify.Relations.Counted;
import rasd.writing.RowDigest;

/**
 * Reads a table from beginning to end: computes its digest, checks its values, and counts the keys
 * that other tables refer to.
 */
final class TableReading {
  private final PublishedRun run;
  private final Table table;
  private final Map<Counted, Tally> tallies;
  private final Findings findings;
  private final RowDigest digest = new RowDigest();
  private @Nullable FileSchema schema;
  private @Nullable ValueRules rules;
  private long rows;
  private boolean isWhole = true;

  /**
   * @param tallies the counts to make in this table
   */
  TableReading(PublishedRun run, Table table, Map<Counted, Tally> tallies, Findings findings) {
    this.run = run;
    this.table = table;
    this.tallies = tallies;
    this.findings = findings;
  }

  /**
   * Reads the files.
   *
   * @return whether all of them could be read, so that other tables can be compared with this one
   */
  boolean read(List<Path> files) {
    for (Path file : files) {
      try {
        read(file);
      } catch (IOException | RuntimeException e) { // Parquet throws many kinds of exceptions.
        isWhole = false;
        findings.say("%s/%s cannot be read: %s".formatted(table.name(), file.getName(), reason(e)));
      }
    }
    isWhole &= files.size() == run.files(table.name()).size();
    return isWhole;
  }

  private void read(Path file) throws IOException {
    FileSchema columns = FileSchema.of(run.schema(file), table);
    columns.check(table.name() + "/" + file.getName(), findings);
    if (schema == null || !schema.sound().equals(columns.sound())) {
      rules = new ValueRules(table, columns.sound());
    }
    schema = columns;
    run.file(file).columns(columns.names().toArray(String[]::new)).forEach(this::take);
  }

  private void take(TableRow row) {
    if (rules != null) {
      rules.check(row, findings);
    }
    tallies.forEach((counted, tally) -> add(row, counted, tally));
    row.addTo(digest);
    rows++;
  }

  private static void add(TableRow row, Counted counted, Tally tally) {
    if (counted.by().isIn(row)) {
      String summed = counted.summed();
      tally.add(counted.by().hash(row), summed == null ? 1 : row.whole(summed));
    }
  }

  private static String reason(Exception error) {
    Throwable cause =
        error instanceof UncheckedIOException io ? requireNonNull(io.getCause()) : error;
    return Causes.firstLine(cause);
  }

  /**
   * Compares what was read with {@code run.json}.
   *
   * @param notes receives what the user should know although it is not a difference
   */
  void compare(Findings notes) {
    var told = run.manifest().path("tables").path(table.name());
    boolean isSame = digest.text().equals(told.path("digest").asText());
    if (isWhole && rows != told.path("rows").asLong(-1)) {
      findings.say(
          "%s has %d rows, but run.json says %s"
              .formatted(table.name(), rows, told.path("rows").asText("nothing")));
    }
    if (isWhole && !isSame) {
      findings.say(
          "%s does not have the rows that this run wrote: digest %s, but run.json says %s"
              .formatted(table.name(), digest.text(), told.path("digest").asText("nothing")));
    }
    if (schema != null) { // Unchanged rows with other columns are from another version.
      schema.checkNames(table.name(), isSame ? notes : findings);
    }
  }

  long rows() {
    return rows;
  }
}
