package rasd.report;

import java.util.Set;
import java.util.stream.Collectors;
import rasd.calendar.CalendarNames;
import rasd.text.Folding;

/** Names of months and days as terms: أكتوبر is frequent in October, and that is not news. */
final class CalendarTerms {
  private static final Set<String> NORMALIZED =
      CalendarNames.words().stream().map(Folding::normalize).collect(Collectors.toSet());

  private CalendarTerms() {}

  static boolean has(String term) {
    return NORMALIZED.contains(Folding.normalize(term));
  }
}
