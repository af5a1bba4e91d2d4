package rasd.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolarHijriTest {
  @ParameterizedTest
  @CsvSource({
    "1357, 11, 22, 1979-02-11",
    "1397, 12, 14, 2019-03-05",
    "1397, 12, 29, 2019-03-20",
    "1398, 1, 1, 2019-03-21",
    "1399, 12, 30, 2021-03-20",
    "1400, 7, 1, 2021-09-23",
    "1403, 1, 1, 2024-03-20",
    "1404, 1, 1, 2025-03-21",
  })
  void aDayIsFoundInTheGregorianCalendar(int year, int month, int day, LocalDate expected) {
    assertEquals(expected, SolarHijri.toGregorian(year, month, day));
  }

  @ParameterizedTest
  @CsvSource({"1398, 12, 30", "1398, 7, 31", "1398, 1, 32", "1398, 13, 1", "1398, 0, 1", "0, 1, 1"})
  void aDayThatDoesNotExistHasNone(int year, int month, int day) {
    assertNull(SolarHijri.toGregorian(year, month, day));
  }
}
