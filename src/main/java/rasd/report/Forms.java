package rasd.report;

import java.util.List;
import java.util.Map;

/** Written forms with their counts, as a cell shows them: {@code لافروف 19}. */
final class Forms {
  private Forms() {}

  /** The most frequent forms; ties are broken by form. */
  static List<String> shown(Map<String, Long> forms, int most, Wording wording) {
    return forms.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(form -> form.getKey() + " " + wording.whole(form.getValue()))
        .toList();
  }
}
