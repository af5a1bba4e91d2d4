package rasd.report;

import rasd.tables.UserError;

/**
 * The settings for the report.
 *
 * @param language language of the headings and notes: {@code en} or {@code ar}
 * @param digits {@code latn} (123) or {@code arab} (١٢٣)
 * @param sentences whether the report has the sentences from which its numbers come
 */
public record ReportSettings(String language, String digits, boolean sentences) {
  public ReportSettings {
    require("report.language", language, "en", "ar");
    require("report.digits", digits, "latn", "arab");
  }

  private static void require(String key, String value, String one, String other) {
    if (!value.equals(one) && !value.equals(other)) {
      throw UserError.usage("Invalid %s: %s, must be %s or %s".formatted(key, value, one, other));
    }
  }
}
