package rasd.explain;

import static rasd.tables.Columns.*;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import rasd.published.PublishedRun;
import rasd.tables.UserError;
import rasd.text.Folding;

/** Finds terms of a run by their forms: {@code الأحزاب} gives {@code حزب}. */
final class TermNames {
  private TermNames() {}

  /**
   * The term that is shown as this form, or else the term that has the form most often.
   *
   * @throws UserError if no term has the form
   */
  static String find(PublishedRun run, String form) {
    boolean[] isTerm = {false};
    run.table("terms").where(TERM, form).forEach(row -> isTerm[0] = true);
    return isTerm[0] ? form : byForm(run, form);
  }

  private static String byForm(PublishedRun run, String form) {
    String folded = Folding.normalize(form);
    Map<String, Long> counts = new TreeMap<>();
    run.table("terms")
        .columns(TERM, FORMS)
        .forEach(
            row ->
                row.counts(FORMS)
                    .forEach(
                        (written, count) -> {
                          if (Folding.normalize(written).equals(folded)) {
                            counts.merge(row.text(TERM), count, Long::sum);
                          }
                        }));
    return counts.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Long>>comparingLong(Map.Entry::getValue)
                .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElseThrow(
            () ->
                UserError.usage(
                    "No term has the form %s. Stop words are not terms: try --phrase."
                        .formatted(form)));
  }
}
