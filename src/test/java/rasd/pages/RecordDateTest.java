package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.text.DateFinder;

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
          15 أكتوبر 2014                      | 2014-10-15
          الأربعاء 15 تشرين الأول 2014        | 2014-10-15
          ١٥ أكتوبر ٢٠١٤                      | 2014-10-15
          الأربعاء 15 أكتوبر 2014 - 09:30     | 2014-10-15
          2014-10-15T09:00:00.123+0300        | 2014-10-15
          2014-10-15 9:00 PM                  | 2014-10-15
          2014-10-15 09:00 GMT                | 2014-10-15
          2014-10-15T090000Z                  | 2014-10-15
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
          1413363600                          | -
          201410151                           | -
          أكتوبر 2014                         | -
          15 أكتوبر 2014 و16 أكتوبر 2014      | -
          أمس                                 | -
          null                                | -
          """)
  void theDayIsReadWhereThereIsJustOne(String text, LocalDate day) {
    assertEquals(day, RecordDate.parse(text, dates));
  }
}
