package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNoteTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *نقلاً عن الأهرام المصرية                | paper الأهرام المصرية
          نقلا عن الأهرام                         | paper الأهرام
          بالاتفاق مع «الوطن»                     | paper الوطن
          المصدر: رويترز                          | paper رويترز
          (المصدر رويترز)                         | paper رويترز
          المصدر رويترز                           |
          * خدمة {نيويورك تايمز} و{واشنطن بوست}    | paper نيويورك تايمز + واشنطن بوست
          خدمة نيويورك تايمز                      |
          رصد وتصوير: علي الزهراني                | author علي الزهراني
          بقلم: علي الزهراني                      | author علي الزهراني
          كتب علي الزهراني                        |
          قال الوزير: نعم للسلام                  |
          رصد وقال: نعم للسلام                    |
          بقلم:                                   |
          بقلم: «»  -                             |
          بقلم: علي الزهراني.                     |
          بقلم: كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة | author كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة
          بقلم: كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة |
          """)
  void aLineBesideATextNamesItsPaperOrItsAuthor(String line, @Nullable String expected) {
    SourceNote note = SourceNote.of(Line.of(line).get(0));
    assertEquals(
        expected,
        note == null
            ? null
            : (note.isOfAuthor() ? "author " : "paper ") + String.join(" + ", note.names()));
  }
}
