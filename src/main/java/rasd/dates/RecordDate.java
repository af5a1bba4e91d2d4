package rasd.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rasd.calendar.CalendarSystem;
import rasd.calendar.DateExpression;
import rasd.calendar.DateFinder;
import rasd.calendar.Granularity;

/**
 * Reads the moment of publication from a record's date field, as programs or papers write it:
 * {@code 2014-10-15T09:00:00Z} and {@code 15 أكتوبر 2014} are the same day.
 */
public final class RecordDate {
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

  private static final Pattern ISO_RANGE =
      Pattern.compile("^\\d{4}-?\\d{2}-?\\d{2}\\S*(?:/| - )\\d{4}-?\\d{2}-?\\d{2}.*");

  private RecordDate() {}

  /**
   * The moment; null if the text names no day, or more than one.
   *
   * @param address the address of the record's page, or null; a day in the address is in the page's
   *     own zone
   * @param zone the time zone of the page
   */
  public static @Nullable Moment parse(
      String text, @Nullable String address, DateFinder dates, ZoneId zone) {
    Moment moment = parse(text, dates, zone);
    LocalDate day = address == null || moment == null ? null : AddressDay.of(address);
    return day == null || moment == null || !moment.mayBeOn(day)
        ? moment
        : new Moment(day, moment.utc(), true);
  }

  /**
   * The moment; null if the text names no day, or more than one.
   *
   * @param zone the time zone of the record's page
   */
  static @Nullable Moment parse(String text, DateFinder dates, ZoneId zone) {
    String visible = INVISIBLE.matcher(text).replaceAll("").strip();
    if (ISO_RANGE.matcher(visible).matches()) {
      return null;
    }
    try {
      Stamp stamp = MachineDate.of(visible);
      stamp = stamp == null ? printed(visible, dates) : stamp;
      return stamp == null ? null : stamp.in(zone);
    } catch (DateTimeException e) {
      return null; // A day that does not exist is not read again with day and month exchanged.
    }
  }

  /**
   * The day in Arabic words or digits. A day given in two calendars is one day, and the Gregorian
   * date decides, because the moon may be sighted a day earlier or later.
   */
  private static @Nullable Stamp printed(String text, DateFinder dates) {
    List<DateExpression> days =
        dates.find(text).stream()
            .filter(date -> date.granularity() == Granularity.DAY && date.conflict() == null)
            .toList();
    if (days.stream().anyMatch(date -> date.value() == null)) {
      return null;
    }
    Set<LocalDate> all = values(days.stream());
    Set<LocalDate> exact = values(days.stream().filter(RecordDate::isExact));
    Set<LocalDate> either = exact.isEmpty() ? all : exact;
    if (either.size() != 1) {
      return null;
    }
    LocalDate day = either.iterator().next();
    ClockTime time = ClockTime.only(text);
    boolean isOne =
        all.stream().allMatch(other -> Math.abs(ChronoUnit.DAYS.between(day, other)) <= 1);
    return !isOne
        ? null
        : time == null ? new Stamp(day, null, null) : new Stamp(day, time.time(), time.offset());
  }

  private static Set<LocalDate> values(Stream<DateExpression> dates) {
    return dates.map(DateExpression::value).collect(Collectors.toSet());
  }

  private static boolean isExact(DateExpression date) {
    return date.calendar() != CalendarSystem.HIJRI;
  }
}
