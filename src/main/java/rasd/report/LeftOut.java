package rasd.report;

import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import rasd.published.TableRow;

/** The figures that show what was kept of the pages, and which records were refused. */
final class LeftOut {
  private static final int MOST_EXAMPLES = 3;
  private static final int LONGEST_EXAMPLE = 60;

  /** The number of rows of one kind, with a few examples. */
  private static final class OmittedRows {
    private long count;
    private final List<String> examples = new ArrayList<>();

    void add(TableRow row, String column) {
      count++;
      if (examples.size() < MOST_EXAMPLES && row.has(column)) {
        String text = row.text(column);
        if (text.length() <= LONGEST_EXAMPLE && !examples.contains(text)) {
          examples.add(text);
        }
      }
    }
  }

  private LeftOut() {}

  static void write(Material material, Element section) {
    writeLines(material, section);
    writeRejects(material, section);
  }

  private static void writeLines(Material material, Element section) {
    Map<String, OmittedRows> kept = new TreeMap<>();
    Map<String, OmittedRows> dropped = new TreeMap<>();
    material
        .run()
        .table("page_lines")
        .columns(LABEL, KEPT, TEXT)
        .forEach(
            row ->
                (row.truth(KEPT) ? kept : dropped)
                    .computeIfAbsent(row.text(LABEL), label -> new OmittedRows())
                    .add(row, TEXT));
    section.appendElement("p").text(total(kept, dropped, material));
    Figure figure =
        material
            .figure("lines", Chart.BARS)
            .text("label", ChartRole.LABEL)
            .text("kept", ChartRole.GROUP)
            .number("lines", ChartRole.VALUE);
    addExamples(figure, material);
    write(dropped, "no", figure, material);
    write(kept, "yes", figure, material);
    figure.writeTo(section);
  }

  private static String total(
      Map<String, OmittedRows> kept, Map<String, OmittedRows> dropped, Material material) {
    Wording wording = material.wording();
    long refused = material.run().rows("rejects");
    return wording.text(
        "left_out",
        wording.whole(material.articles().size() + refused),
        wording.whole(refused),
        wording.whole(sum(kept) + sum(dropped)),
        wording.whole(sum(dropped)));
  }

  private static long sum(Map<String, OmittedRows> kinds) {
    return kinds.values().stream().mapToLong(kind -> kind.count).sum();
  }

  /** Adds a column for examples, unless the report must not contain text of the articles. */
  private static void addExamples(Figure figure, Material material) {
    if (material.evidence().isWanted()) {
      figure.text("examples");
    }
  }

  private static void write(
      Map<String, OmittedRows> kinds, String isKept, Figure figure, Material material) {
    Wording wording = material.wording();
    kinds.entrySet().stream()
        .sorted(Comparator.comparingLong(kind -> -kind.getValue().count))
        .forEach(
            kind -> {
              figure
                  .row(null)
                  .cell(wording.label("line", kind.getKey()))
                  .cell(wording.text(isKept))
                  .whole(kind.getValue().count);
              write(kind.getValue(), figure, material);
            });
  }

  private static void write(OmittedRows kind, Figure figure, Material material) {
    if (material.evidence().isWanted()) {
      figure.cells(kind.examples);
    }
  }

  private static void writeRejects(Material material, Element section) {
    Map<String, OmittedRows> reasons = new TreeMap<>();
    material
        .run()
        .table("rejects")
        .columns(REASON, DETAIL)
        .forEach(
            row ->
                reasons
                    .computeIfAbsent(row.text(REASON), reason -> new OmittedRows())
                    .add(row, DETAIL));
    Figure figure = material.figure("rejects", Chart.NONE).text("reason").number("records");
    addExamples(figure, material);
    reasons.forEach(
        (reason, kind) -> {
          figure.row(null).cell(reason).whole(kind.count);
          write(kind, figure, material);
        });
    figure.writeTo(section);
  }
}
