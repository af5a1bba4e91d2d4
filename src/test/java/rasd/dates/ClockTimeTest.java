package rasd.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTimeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          الساعة 10:22                | 10:22
          9:05:59                     | 09:05:59
          09:05:59.1 PM               | 21:05:59
          9:05 a.m.                   | 09:05
          ١٠:٢٢ مساء                  | 22:22
          10:22 صباحا                 | 10:22
          12:05 ص                     | 00:05
          12:05 صباحا                 | 00:05
          12:05 م                     | 12:05
          12:05 PM                    | 12:05
          12:05 AM                    | 00:05
          12:05                       | 12:05
          13:05 م                     | 13:05
          23:59:59                    | 23:59:59
          00:00                       | 00:00
          10:22 من صباح اليوم         | 10:22
          """)
  void theHourIsOfTheHalfOfTheDay(String text, String time) {
    assertEquals(time + " null", show(text));
  }

  @ParameterizedTest
  @CsvSource({
    "7:22 GMT, 07:22 Z",
    "7:22Z, 07:22 Z",
    "7:22 UTC, 07:22 Z",
    "7:22 +0300, 07:22 +03:00",
    "7:22 +03, 07:22 +03:00",
    "7:22 GMT+03:00, 07:22 +03:00",
    "7:22 PM -05:30, 19:22 -05:30",
    "7:22 +18:00, 07:22 +18:00",
    "7:22 +18:01, 07:22 null",
  })
  void itsZoneMayFollow(String text, String time) {
    assertEquals(time, show(text));
  }

  @ParameterizedTest
  @CsvSource({
    "24:00",
    "10:60",
    "10:22:60",
    "10:2",
    "110:22",
    "10:222",
    "1:10:22:33",
    "10:22 - 11:30",
    "''"
  })
  void anythingElseIsNotOneTime(String text) {
    assertEquals("none", show(text));
  }

  private static String show(String text) {
    ClockTime time = ClockTime.only(text);
    return time == null ? "none" : time.time() + " " + time.offset();
  }
}
