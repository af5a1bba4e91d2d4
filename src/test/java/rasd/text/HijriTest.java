package rasd.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HijriTest {
  @ParameterizedTest
  @CsvSource({
    "1438, 4, 19, 2017-01-17",
    "1436, 9, 1, 2015-06-18",
    "1300, 1, 1, 1882-11-12",
    "1600, 12, 1, 2174-10-27",
    // before the tables of Umm al-Qura begin, by the civil calendar
    "1, 1, 1, 0622-07-19",
    "100, 1, 1, 0718-08-07",
    "255, 1, 1, 0868-12-24",
    "1299, 12, 29, 1882-11-11",
    // a thirtieth day, which a month has if the moon is sighted late
    "1436, 10, 30, 2015-08-15",
  })
  void aDayIsFoundInTheGregorianCalendar(int year, int month, int day, LocalDate expected) {
    assertEquals(expected, Hijri.toGregorian(year, month, day));
  }

  @ParameterizedTest
  @CsvSource({"1436, 13, 1", "1436, 0, 1", "1436, 1, 31", "1436, 1, 0", "0, 1, 1"})
  void aDayThatDoesNotExistHasNone(int year, int month, int day) {
    assertNull(Hijri.toGregorian(year, month, day));
  }
}
