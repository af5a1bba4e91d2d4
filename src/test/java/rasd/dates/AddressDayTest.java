package rasd.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressDayTest {
  @ParameterizedTest
  @CsvSource({
    "http://a.com/2019/03/05/title.html, 2019-03-05",
    "http://a.com/2019/12/31/title, 2019-12-31",
    "http://a.com/news/2019-3-5, 2019-03-05",
    "http://a.com/20190305/title, 2019-03-05",
    "http://a.com/title-2019-03-05.html, 2019-03-05",
    "http://a.com/2019/03/05/a_20190305_b, 2019-03-05",
    "http://a.com/2019/03/05/about-2018-01-01, ",
    "http://a.com/2019/03/title, ",
    "http://a.com/25-03-2019-title, 2019-03-25",
    "http://a.com/news/title-25-03-2019, 2019-03-25",
    "http://a.com/05-03-2019-title, ",
    "http://a.com/35-03-2019-title, ",
    "http://a.com/2019/13/05/title, ",
    "http://a.com/2019/03/567, ",
    "http://a.com/1201903056, ",
    "http://2019-03-05.com/a, ",
  })
  void theDayInAnAddressIsFound(String address, LocalDate day) {
    assertEquals(day, AddressDay.of(address));
  }
}
