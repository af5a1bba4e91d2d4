package rasd.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.article.Quote;

class SpeakersTest {
  private static final SpeechWords SPEECH = Proses.speech();

  /** The speaker and the entity of the last quotation. */
  private static String speaker(String body) {
    List<Quote> quotes = QuoteFinder.find(Proses.of(body), SPEECH);
    Quote last = quotes.get(quotes.size() - 1);
    return last.speaker() + " " + last.entity();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وأوضح د. الغفيص أن الحل قريب جدا.            | د. الغفيص null
          وأوضح م. خالد الغفيص أن الحل قريب جدا.       | م. خالد الغفيص null
          وأوضح د. لافروف أن الحل قريب جدا.            | لافروف lavrov
          """)
  void aTitleWithAStopIsPartOfTheNameAfterIt(String body, String speaker) {
    assertEquals(speaker, speaker(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقال عدد من المسؤولين إن الحل قريب جدا.       | عدد من المسؤولين null
          وقال عدد كبير من الخبراء إن الحل قريب جدا.     | عدد كبير من الخبراء null
          وأكد أكثر من مسؤول أن الحل قريب جدا.          | أكثر من مسؤول null
          قال كيري: نحن هنا اليوم. وأكد أكثر من مرة أن الحل قريب جدا. | كيري kerry
          قال كيري: نحن هنا اليوم. وأكد مرة أخرى أن الحل قريب جدا.    | كيري kerry
          وقال العديد منهم إن الحل قريب جدا.            | العديد منهم null
          وقال أربعة من كل عشرة إن الحل قريب جدا.        | أربعة من كل عشرة null
          وقال المسؤولون من موسكو إن الحل قريب جدا.     | المسؤولون null
          """)
  void aQuantityIsASpeakerOnlyWithWhatIsCounted(String body, String speaker) {
    assertEquals(speaker, speaker(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال كيري: نحن هنا اليوم. وقال لـ«رويترز» إن الحل قريب جدا.    | كيري kerry
          قال كيري: نحن هنا اليوم. وقال لبي بي سي إن الحل قريب جدا.     | كيري kerry
          قال كيري: نحن هنا اليوم. وقال لوكالة رويترز إن الحل قريب جدا. | كيري kerry
          وقال لـ«رويترز» وزير الخارجية سيرغي لافروف إن الحل قريب جدا. | سيرغي لافروف lavrov
          قال كيري: نحن هنا اليوم. وقال لقناة رويترز القطرية إن الحل قريب جدا. | كيري kerry
          وقال لبي بي سي مصدر دبلوماسي إن الحل قريب جدا.              | مصدر دبلوماسي null
          وقال المصدر الدبلوماسي لـ«رويترز» إن الحل قريب جدا.           | المصدر الدبلوماسي null
          قال كيري: نحن هنا اليوم. وقال لمجلة أسبوعية إن الحل قريب جدا.  | كيري kerry
          «هذا هو موقف الجميع هنا»، وفقا لـ«رويترز».                | رويترز reuters
          وقالت لجنة التحقيق إن الحل قريب جدا.                       | لجنة التحقيق null
          """)
  void aMediumAfterLamIsSpokenTo(String body, String speaker) {
    assertEquals(speaker, speaker(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال كيري: نحن هنا اليوم. وقال الأسبوع الماضي إن الحل قريب جدا. | كيري kerry
          قال كيري: نحن هنا اليوم. وأكد حينها أن الحل قريب جدا.         | كيري kerry
          قال كيري: نحن هنا اليوم. واختتم بقوله: نعم الحل قريب جدا.     | كيري kerry
          قال كيري: نحن هنا اليوم. وأعلن فيها أن الحل قريب جدا.         | كيري kerry
          قال كيري: نحن هنا اليوم. وأعلن بعدها أن الحل قريب جدا.        | كيري kerry
          قال كيري: نحن هنا اليوم. وأعلن متأسفاً أن الحل قريب جدا.      | كيري kerry
          وأعلن رسمياً سيرغي لافروف أن الحل قريب جدا.                  | سيرغي لافروف lavrov
          وقال الأسبوع الماضي سيرغي لافروف إن الحل قريب جدا.           | سيرغي لافروف lavrov
          وقال ولي العهد السعودي إن الحل قريب جدا.                     | ولي العهد السعودي null
          """)
  void anAdverbOrAWordWithAPronounIsNotTheSubject(String body, String speaker) {
    assertEquals(speaker, speaker(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال كيري: نحن هنا اليوم. وقد قال تعالى: وقل ربي زدني علما. | null null
          قال كيري: نحن هنا اليوم. وقال صلى الله عليه وسلم: إنما الأعمال بالنيات. | null null
          وقال رسول الله صلى الله عليه وسلم: إنما الأعمال بالنيات. | رسول الله null
          """)
  void aFormulaOfReverenceNamesNobody(String body, String speaker) {
    assertEquals(speaker, speaker(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقال محامي كيري إن الحل قريب جدا.                    | محامي كيري null
          وقالت زوجة الرئيس الأميركي جون كيري إن الحل قريب جدا.  | زوجة الرئيس الأميركي جون كيري null
          وقال أحد مستشاري كيري إن الحل قريب جدا.               | أحد مستشاري كيري null
          وقال مكتب كيري إن الحل قريب جدا.                     | مكتب كيري null
          وقال المتحدث باسم كيري إن الحل قريب جدا.              | المتحدث باسم كيري null
          وقال عدد من رفاق كيري إن الحل قريب جدا.               | عدد من رفاق كيري null
          وقال محامي كيري، سيرغي لافروف، إن الحل قريب جدا.      | سيرغي لافروف lavrov
          وقال محامي كيري سيرغي لافروف إن الحل قريب جدا.        | سيرغي لافروف lavrov
          وصل أحمد بن كيري. وقال ابن كيري إن الحل قريب جدا.      | كيري kerry
          وقال ابن كيري إن الحل قريب جدا.                      | ابن كيري null
          وقال المحامي كيري إن الحل قريب جدا.                   | كيري kerry
          وقال مستشار الأمن القومي كيري إن الحل قريب جدا.        | كيري kerry
          وقال مساعد وزير الخارجية كيري إن الحل قريب جدا.        | كيري kerry
          """)
  void whoBelongsToAPersonSpeaksForHimself(String body, String speaker) {
    assertEquals(speaker, speaker(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ووصف كثيرون تصريحات كيري بأنها خطيرة جدا جدا.        | كثيرون null
          ووصف المتحدث باسم الكرملين تصريحات كيري بأنها خطيرة جدا جدا. | المتحدث باسم الكرملين null
          قال لافروف: نحن هنا اليوم. ووصف تصريحات كيري بأنها خطيرة جدا جدا. | لافروف lavrov
          ووصف وزير الخارجية كيري الحل بأنه قريب جدا.           | كيري kerry
          وقال وزير التجارة والاستثمار كيري إن الحل قريب جدا.   | كيري kerry
          وقال رئيس لجنة ترشيح الكرملين هيرمان لافروف إن الحل قريب جدا. | لافروف lavrov
          وقال العميد ركن كيري إن الحل قريب جدا.                | كيري kerry
          """)
  void theObjectOfAVerbIsNotItsSubject(String body, String speaker) {
    assertEquals(speaker, speaker(body));
  }
}
