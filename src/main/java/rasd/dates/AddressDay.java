package rasd.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day in the address of a page: {@code http://a.com/2019/03/05/title} has 2019-03-05, {@code
 * http://a.com/25-03-2019-title} has 2019-03-25. A date that begins with a number up to 12 is not
 * read, because the number may be the month.
 */
public final class AddressDay {
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "[/_-](?<year>(?:19|20)\\d{2})(?:(?<mark>[/-])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})"
              + "|(?<months>\\d{2})(?<days>\\d{2}))(?=[/_.-]|$)");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "[/_~-](?<day>1[3-9]|[23]\\d)-(?<month>0[1-9]|1[0-2])-(?<year>(?:19|20)\\d{2})(?=[/_.-]|$)");

  private static final Pattern HOST = Pattern.compile("^[a-z]+://[^/]*");

  private AddressDay() {}

  /** The day; null if the address has none, or several. */
  public static @Nullable LocalDate of(String url) {
    String path = HOST.matcher(url).replaceFirst("");
    LocalDate day = null;
    for (Pattern pattern : new Pattern[] {YEAR_FIRST, DAY_FIRST}) {
      Matcher found = pattern.matcher(path);
      while (found.find()) {
        boolean isCut = pattern == DAY_FIRST || found.group("mark") != null;
        LocalDate other = isCut ? day(found, "month", "day") : day(found, "months", "days");
        if (day != null && other != null && !day.equals(other)) {
          return null;
        }
        day = other == null ? day : other;
      }
    }
    return day;
  }

  private static @Nullable LocalDate day(Matcher found, String month, String day) {
    try {
      return LocalDate.of(
          Integer.parseInt(found.group("year")),
          Integer.parseInt(found.group(month)),
          Integer.parseInt(found.group(day)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
