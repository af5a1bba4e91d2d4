package rasd.verify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import rasd.published.PublishedRun;
import rasd.published.TableRow;
import rasd.verify.Relations.Counted;
import rasd.verify.Relations.Reference;
import rasd.verify.Relations.Total;

/** Reads a table a second time to check what it says about other tables. */
record RelationReading(
    String table,
    List<Reference> references,
    List<Total> totals,
    Map<Counted, Tally> tallies,
    Findings findings) {

  void read(PublishedRun run, List<Path> files) {
    Set<String> columns = new LinkedHashSet<>();
    references.forEach(reference -> columns.addAll(reference.columns().outerColumns()));
    totals.forEach(total -> columns.addAll(total.key().columns()));
    totals.forEach(total -> columns.add(total.column()));
    for (Path file : files) {
      run.file(file).columns(columns.toArray(String[]::new)).forEach(this::check);
    }
  }

  private void check(TableRow row) {
    for (Reference reference : references) {
      check(row, reference);
    }
    for (Total total : totals) {
      check(row, total);
    }
  }

  private void check(TableRow row, Reference reference) {
    Tally known = tally(reference.wanted());
    reference
        .columns()
        .each(
            row,
            (text, hash) -> {
              if (!known.has(hash)) {
                findings.add(
                    "%s.%s is not in %s"
                        .formatted(
                            table,
                            String.join(", ", reference.columns().columns()),
                            reference.target()),
                    text);
              }
            });
  }

  private void check(TableRow row, Total total) {
    if (!total.key().isIn(row) || !row.has(total.column())) {
      return;
    }
    long found = tally(total.counted()).sum(total.key().hash(row));
    long told = row.whole(total.column());
    if (found != told) {
      findings.add(
          "%s.%s differs from %s".formatted(table, total.column(), total.counted().table()),
          () -> "%d for %s, not %d".formatted(told, total.key().text(row), found));
    }
  }

  private Tally tally(Counted counted) {
    Tally tally = tallies.get(counted);
    if (tally == null) {
      throw new IllegalStateException("Not counted: " + counted);
    }
    return tally;
  }
}
