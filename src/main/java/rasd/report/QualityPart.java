package rasd.report;

import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The part about quality: what the run has checked and left out, the most serious first. */
final class QualityPart implements Part {
  private static final List<String> GRAVEST_FIRST = List.of("error", "warning", "info");

  /** A row of {@code quality}. */
  private record Check(
      String severity,
      String entity,
      String instance,
      String metric,
      double value,
      double threshold,
      @Nullable String note) {}

  @Override
  public String key() {
    return "quality";
  }

  @Override
  public void write(Material material, Element section) {
    List<Check> checks = new ArrayList<>();
    material
        .run()
        .table("quality")
        .columns(SEVERITY, ENTITY, INSTANCE, METRIC, VALUE, THRESHOLD, NOTE)
        .forEach(
            row ->
                checks.add(
                    new Check(
                        row.text(SEVERITY),
                        row.text(ENTITY),
                        row.text(INSTANCE),
                        row.text(METRIC),
                        row.measure(VALUE),
                        row.measure(THRESHOLD),
                        row.textOrNull(NOTE))));
    checks.sort(Comparator.comparingInt(check -> GRAVEST_FIRST.indexOf(check.severity())));
    Wording wording = material.wording();
    Figure figure =
        material
            .figure("checks", Chart.NONE)
            .text("severity")
            .text("check")
            .number("value")
            .number("threshold")
            .text("meaning");
    for (Check check : checks) {
      figure
          .row(null)
          .data("severity", check.severity())
          .cell(wording.label("severity", check.severity()))
          .cell(name(check))
          .decimal(check.value(), places(check.value()))
          .decimal(check.threshold(), places(check.threshold()))
          .cell(check.note());
    }
    figure.writeTo(section);
  }

  private static String name(Check check) {
    String instance = check.instance().equals("*") ? "" : " " + check.instance();
    return check.entity() + instance + ": " + check.metric();
  }

  private static int places(double value) {
    return value == Math.rint(value) ? 0 : 3;
  }
}
