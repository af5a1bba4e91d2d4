package rasd.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDaysTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2017, 1, 18);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          قال كيري اليوم الثلاثاء إن بلاده مستعدة   | اليوم الثلاثاء 0 TUESDAY
          لعب أمس (الثلاثاء) في جدة                 | أمس (الثلاثاء -1 TUESDAY
          لعب اليوم، الثلاثاء، في جدة               | اليوم، الثلاثاء 0 TUESDAY
          تغير العالم اليوم كثيرا                   | ``
          نشرت صحيفة الإمارات اليوم                 | ``
          وصل أمس الإثنين إلى باريس                 | أمس الإثنين -1 MONDAY
          وصل امس الى باريس                         | امس -1 -
          وصل مساء أمس الأحد إلى باريس              | مساء أمس الأحد -1 SUNDAY
          يصل صباح اليوم إلى باريس                  | صباح اليوم 0 -
          وصل أمس الأول إلى باريس                   | أمس الأول -2 -
          وصل أول أمس السبت                         | أول أمس السبت -2 SATURDAY
          وصل عصر أول من أمس الخميس                 | عصر أول من أمس الخميس -2 THURSDAY
          يصل غداً الأربعاء إلى باريس               | غداً الأربعاء 1 WEDNESDAY
          يصل يوم غد إلى باريس                      | غد 1 -
          يصل بعد غد الجمعة إلى باريس               | بعد غد الجمعة 2 FRIDAY
          وصل أمس ويعود مساء اليوم                  | أمس -1 -, مساء اليوم 0 -
          وقد غدا الأمر صعبا                        | ``
          احتفل باليوم العالمي للمرأة               | ``
          في اليوم العالمي للمرأة                   | ``
          اليوم التالي كان هادئا                    | ``
          قتل ثلاثة في اليوم                        | ``
          قال لـ«اليوم» إنه مستعد                   | ``
          وصل يوم الثلاثاء                          | ``
          أمس                                       | أمس -1 -
          «أمس» اسم صحيفة                           | ``
          يصل ليلة غد إلى باريس                     | ليلة غد 1 -
          يصل بعد غد إلى باريس                      | ``
          يصل صباح بعد غد السبت                     | صباح بعد غد السبت 2 SATURDAY
          وصل أمس - الثلاثاء                        | أمس -1 -
          يصل اليوم أو غدا، الأربعاء                | غدا، الأربعاء 1 WEDNESDAY
          """)
  void daysAreCountedFromTheTextsOwn(String line, String expected) {
    String found =
        RelativeDays.find(line).stream()
            .map(
                day ->
                    "%s %d %s"
                        .formatted(
                            day.surface(), day.days(), day.weekday() == null ? "-" : day.weekday()))
            .collect(Collectors.joining(", "));
    assertEquals(expected, found);
  }

  @Test
  void theSurfaceIsWhatStandsBetweenTheOffsets() {
    String line = "وصل مساء أمس الأحد إلى باريس";
    RelativeDay day = RelativeDays.find(line).get(0);
    assertEquals(day.surface(), line.substring(day.begin(), day.end()));
  }

  @Test
  void aDayHasAValueWhereTheTextsOwnIsKnown() {
    RelativeDay monday = RelativeDays.find("وصل أمس الاثنين").get(0);
    assertEquals("2017-01-17 false null", show(monday.of(WEDNESDAY)));
    assertEquals("2017-01-16 true null", show(monday.of(WEDNESDAY.minusDays(1))));
    assertEquals("null null null", show(monday.of(null)));
    assertEquals("2017-01-17 null null", show(RelativeDays.find("وصل أمس").get(0).of(WEDNESDAY)));
  }

  @Test
  void aDayInConflictHasNone() {
    assertEquals(
        "null false weekday Monday, but 2017-01-17 is a Tuesday",
        show(RelativeDays.find("وصل أمس الاثنين").get(0).against(WEDNESDAY)));
    assertEquals(
        "null null another weekday shows that the text is not from 2017-01-18",
        show(RelativeDays.find("وصل أمس").get(0).against(WEDNESDAY)));
  }

  private static String show(DateExpression date) {
    return date.value() + " " + date.weekdayAgrees() + " " + date.conflict();
  }
}
