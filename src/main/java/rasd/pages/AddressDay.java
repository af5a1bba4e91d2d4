package rasd.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day in the address of a page: {@code http://a.com/2019/03/05/title} is of 2019-03-05. */
final class AddressDay {
  private static final Pattern DAY =
      Pattern.compile(
          "[/_-]((?:19|20)\\d{2})(?:([/-])(\\d{1,2})\\2(\\d{1,2})|(\\d{2})(\\d{2}))(?=[/_.-]|$)");

  private static final Pattern HOST = Pattern.compile("^[a-z]+://[^/]*");

  private AddressDay() {}

  /** Null where it holds none, or several. */
  static @Nullable LocalDate of(String url) {
    Matcher found = DAY.matcher(HOST.matcher(url).replaceFirst(""));
    LocalDate day = null;
    while (found.find()) {
      LocalDate other = day(found);
      if (day != null && other != null && !day.equals(other)) {
        return null;
      }
      day = other == null ? day : other;
    }
    return day;
  }

  private static @Nullable LocalDate day(Matcher found) {
    boolean isCut = found.group(2) != null;
    try {
      return LocalDate.of(
          Integer.parseInt(found.group(1)),
          Integer.parseInt(found.group(isCut ? 3 : 5)),
          Integer.parseInt(found.group(isCut ? 4 : 6)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
