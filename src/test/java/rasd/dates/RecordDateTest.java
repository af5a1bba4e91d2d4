package rasd.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.calendar.DateFinder;

class RecordDateTest {
  private final DateFinder dates = new DateFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2014-10-15                          | 2014-10-15
          ' 2014-10-15 '                      | 2014-10-15
          2014/10/15                          | 2014-10-15
          20141015                            | 2014-10-15
          2014-10-15T23:59:59+03:00           | 2014-10-15
          2014-10-15T09:00:00Z                | 2014-10-15
          2014-10-15 09:00                    | 2014-10-15
          2016-02-29                          | 2016-02-29
          Wed, 15 Oct 2014 09:00:00 GMT       | 2014-10-15
          Wed, 15 Oct 2014 23:00:00 +0300     | 2014-10-15
          Wed Oct 15 2014 23:30:00 GMT+0300 (Arabian Standard Time) | 2014-10-15
          Wed Oct 15 07:22:00 +0000 2014      | 2014-10-15
          Wed Oct 15 07:22:00 AST 2014        | 2014-10-15
          October 15, 2014 10:22 AM           | 2014-10-15
          Wednesday, October 15th, 2014       | 2014-10-15
          Posted on Oct. 15, 2014 by admin    | 2014-10-15
          15 Oct 2014                         | 2014-10-15
          15th of October 2014                | 2014-10-15
          15-Oct-2014                         | 2014-10-15
          15/Oct/2014                         | 2014-10-15
          OCT 15 2014                         | 2014-10-15
          2014-10-5 10:22                     | 2014-10-05
          2014.10.15                          | 2014-10-15
          20141015102200                      | 2014-10-15
          201410151022                        | 2014-10-15
          2014-10-15 10:22:00.123456+03       | 2014-10-15
          2014-10-15T10:22:00+03:00[Asia/Riyadh] | 2014-10-15
          '{"$date":"2014-10-15T07:22:00.000Z"}' | 2014-10-15
          '{"$date":1413363600000}'           | 2014-10-15
          '{"$date":{"$numberLong":"1413363600000"}}' | 2014-10-15
          /Date(1413363600000)/               | 2014-10-15
          ISODate("2014-10-15T07:22:00Z")     | 2014-10-15
          15‏/‏10‏/‏2014  | 2014-10-15
          20 ذو الحجة 1435 الموافق 15 أكتوبر 2014 | 2014-10-15
          21 ذو الحجة 1435 الموافق 15 أكتوبر 2014 | 2014-10-15
          25 ذو الحجة 1435 الموافق 15 أكتوبر 2014 | -
          ۲۳ مهر ۱۳۹۳                         | 2014-10-15
          23 مهر 1393 - 15 أكتوبر 2014        | 2014-10-15
          15 أكتوبر 2014، 15 أكتوبر           | -
          15 أكتوبر 2014 ثم 1 محرم 1436       | -
          21 ذو الحجة 1435                    | 2014-10-15
          أكتوبر 2014، 15 أكتوبر 2014         | 2014-10-15
          الاثنين 15 أكتوبر 2014              | -
          Oct 15, 2014, October 15, 2014      | 2014-10-15
          1420-01-01                          | 1999-04-17
          1419-01-01                          | 1419-01-01
          1500-01-01                          | 2076-11-28
          1501-01-01                          | 1501-01-01
          2014-10-15T00:00 2014-10-16         | -
          Oct 15, 2014 - Oct 20, 2014         | -
          October 32, 2014                    | -
          20141315102200                      | -
          2014-13-01 10:00                    | -
          15 أكتوبر 2014                      | 2014-10-15
          الأربعاء 15 تشرين الأول 2014        | 2014-10-15
          ١٥ أكتوبر ٢٠١٤                      | 2014-10-15
          الأربعاء 15 أكتوبر 2014 - 09:30     | 2014-10-15
          2014-10-15T09:00:00.123+0300        | 2014-10-15
          2014-10-15 9:00 PM                  | 2014-10-15
          2014-10-15 09:00 GMT                | 2014-10-15
          2014-10-15T090000Z                  | 2014-10-15
          20141015T090000Z                    | 2014-10-15
          1440-3-5                            | 2018-11-13
          1397-12-14                          | 1397-12-14
          2014-10-15/2014-10-20               | -
          2014-10-15 - 2014-10-20             | -
          20141015/20141020                   | -
          2014-10-15 09:00 - 2014-10-16 10:00 | -
          2014-13-01                          | -
          2014/13/01                          | -
          20141301                            | -
          2014-00-10                          | -
          2015-02-29                          | -
          2014-13-32                          | -
          2014-10                             | -
          2014                                | -
          1413363600                          | 2014-10-15
          1413363600000                       | 2014-10-15
          1413363600.5                        | 2014-10-15
          1413363600000000000                 | 2014-10-15
          9413363600000000000                 | -
          9.99E18                             | -
          1.4133636E9                         | 2014-10-15
          /Date(1413363600000)/               | 2014-10-15
          0                                   | -
          201410151                           | -
          أكتوبر 2014                         | -
          15 أكتوبر 2014 و16 أكتوبر 2014      | -
          أمس                                 | -
          null                                | -
          """)
  void theDayIsReadWhereThereIsJustOne(String text, LocalDate day) {
    Moment moment = RecordDate.parse(text, dates, ZoneOffset.UTC);
    assertEquals(day, moment == null ? null : moment.day());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2014-10-15T23:30:00Z             | 2014-10-16 | 2014-10-15T23:30
          2014-10-15T23:30:00+0000         | 2014-10-16 | 2014-10-15T23:30
          1413415800                       | 2014-10-16 | 2014-10-15T23:30
          /Date(1413415800000+0100)/       | 2014-10-16 | 2014-10-15T23:30
          /Date(1413415800000-0500)/       | 2014-10-15 | 2014-10-15T23:30
          2014-10-15T23:30:00+01:00        | 2014-10-15 | 2014-10-15T22:30
          2014-10-15T00:30:00+05:00        | 2014-10-15 | 2014-10-14T19:30
          2014-10-15 01:30                 | 2014-10-15 | 2014-10-14T22:30
          20141015013059                   | 2014-10-15 | 2014-10-14T22:30:59
          Oct 15, 2014 1:30 PM             | 2014-10-15 | 2014-10-15T10:30
          Wed Oct 15 2014 01:30:00 GMT+0300 (x) | 2014-10-15 | 2014-10-14T22:30
          ١٥ أكتوبر ٢٠١٤ - ٠١:٣٠ مساء      | 2014-10-15 | 2014-10-15T10:30
          15 أكتوبر 2014 12:05 ص           | 2014-10-15 | 2014-10-14T21:05
          15 أكتوبر 2014                   | 2014-10-15 | -
          2014-10-15                       | 2014-10-15 | -
          2014-10-15T25:00:00              | 2014-10-15 | -
          2014-10-15T0130                  | 2014-10-15 | 2014-10-14T22:30
          2014-10-15T013059Z               | 2014-10-15 | 2014-10-15T01:30:59
          201410150130                     | 2014-10-15 | 2014-10-14T22:30
          new Date(1413415800000)          | 2014-10-16 | 2014-10-15T23:30
          1413415800000000                 | 2014-10-16 | 2014-10-15T23:30
          1413415800000000000              | 2014-10-16 | 2014-10-15T23:30
          1.4134158E12                     | 2014-10-16 | 2014-10-15T23:30
          """)
  void theDayIsOfThePagesZoneAndTheTimeOfUtc(String text, LocalDate day, LocalDateTime utc) {
    Moment moment = RecordDate.parse(text, dates, ZoneId.of("Asia/Riyadh"));
    assertEquals(day + " " + utc, moment.day() + " " + moment.utc());
  }

  @Test
  void theDayInTheAddressIsOfThePagesZone() {
    assertMoment("2014-10-16 sure", "2014-10-15T23:30:00Z", "http://a.com/2014/10/16/title");
    assertMoment("2014-10-14 sure", "2014-10-15T00:30:00Z", "http://a.com/2014/10/14/title");
    assertMoment("2014-10-15 sure", "2014-10-15T23:30:00Z", "http://a.com/2014/10/15/title");
    assertMoment("2014-10-15 unsure", "2014-10-15T23:30:00Z", "http://a.com/2014/10/17/title");
    assertMoment("2014-10-15 unsure", "2014-10-15T23:30:00Z", "http://a.com/title");
    assertMoment("2014-10-15 unsure", "2014-10-15T23:30:00Z", null);
    assertMoment("2014-10-15 sure", "2014-10-15", "http://a.com/2014/10/16/title");
    assertNull(RecordDate.parse("أمس", "http://a.com/2014/10/16/t", dates, ZoneOffset.UTC));
  }

  private void assertMoment(String expected, String text, @Nullable String address) {
    Moment moment = RecordDate.parse(text, address, dates, ZoneOffset.UTC);
    assertEquals(expected, moment.day() + (moment.isSure() ? " sure" : " unsure"));
  }
}
