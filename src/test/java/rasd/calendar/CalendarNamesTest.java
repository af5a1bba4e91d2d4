package rasd.calendar;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarNamesTest {
  @Test
  void theWordsOfMonthsAndWeekdaysAreListedOneByOne() {
    Set<String> words = CalendarNames.words();
    assertTrue(words.containsAll(List.of("يناير", "كانون", "الثاني", "رمضان", "القعدة", "الأحد")));
    assertFalse(words.contains("كانون الثاني"));
    assertFalse(words.contains("كانون_الثاني"));
    assertFalse(words.contains("may"));
  }
}
