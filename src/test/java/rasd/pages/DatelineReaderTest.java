package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.calendar.DateFinder;

/**
 * A dateline is shown as its place, its agencies and its author, separated by semicolons, and then
 * the first word after the dateline.
 */
class DatelineReaderTest {
  private static final Set<String> HOUSES = Set.of(Line.fold("سبق"), Line.fold("عين اليوم"));

  private final DatelineReader reader =
      new DatelineReader(Phrases.OF_PAGES, Phrases.NAMES, new DateFinder());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          موسكو-سانا                                      | موسكو; سانا; -
          باريس ـ (الوطن) ـ وكالات:                       | باريس; الوطن، وكالات; -
          القدس المحتلة - أ.ف.ب                           | القدس المحتلة; أ.ف.ب; -
          واشنطن، رويترز                                  | واشنطن; رويترز; -
          سانا - موسكو                                    | موسكو; سانا; -
          (رويترز)                                        | -; رويترز; -
          فرانس24/ أ ف ب                                  | -; فرانس24، أ ف ب; -
          أملج 25 شوال 1436 هـ الموافق 10 اغسطس 2015 م واس | أملج; واس; -
          عين اليوم – بوينوس ايرس                         | بوينوس ايرس; عين اليوم; -
          داليا أبوالعيش – عين اليوم                      | -; عين اليوم; داليا أبوالعيش
          لجين الأحمدي – عين اليوم                        | -; عين اليوم; لجين الأحمدي
          سلوى المدني – جدة                               | جدة; -; سلوى المدني
          نايف السعدي – تربة                              | تربة; -; نايف السعدي
          دبي - البيان والوكالات                          | -
          موسكو - باريس - سانا                            | -
          موسكو                                           | -
          قال الوزير الروسي أمس - سانا                    | -
          موسكو - سانا.                                   | -
          أخبار / تقارير                                  | -
          - : -                                           | -
          رويترز                                          | -
          رويترز:                                         | -; رويترز; -
          سبق                                             | -; سبق; -
          أ ف ب/ فرانس24                                  | -; أ ف ب، فرانس24; -
          مسلّم الهواملة – الدلم                          | الدلم; -; مسلّم الهواملة
          مسلّم – الدلم                                   | -
          """)
  void aLineThatIsNothingElseIsADateline(String line, String expected) {
    assertEquals(expected, show(reader.ofLine(Line.of(line).get(0), HOUSES)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          موسكو - رويترز: قال الوزير إن بلاده مستعدة.             | موسكو; رويترز; - > قال
          موسكو (رويترز) - قال الوزير إن بلاده مستعدة.            | موسكو; رويترز; - > قال
          دمشق - سانا - وكالات: أكد الوزير ذلك اليوم.             | دمشق; سانا، وكالات; - > أكد
          (CNN)-- كشفت كوريا الجنوبية                             | -; CNN; - > كشفت
          (رويترز) - موسكو - قال الوزير إن بلاده مستعدة.          | موسكو; رويترز; - > قال
          دبي، الإمارات العربية المتحدة  (CNN) -- انتقد الرئيس    | دبي; CNN; - > انتقد
          أتلانتا، الولايات المتحدة (CNN)— اعتبر رئيس الوزراء     | أتلانتا; CNN; - > اعتبر
          دبي، الإمارات (CNN)-استحوذت شركة على                    | دبي; CNN; - > استحوذت
          واشنطن – 3 مارس 2016 – رويترز: قال الوزير إنه مستعد     | واشنطن; رويترز; - > قال
          سبق- الدمام: قالت مؤسسة الجسر إن الحركة                 | الدمام; سبق; - > قالت
          قاسم الخبراني -سبق-جازان:أغلقت الجهات المعنية           | جازان; سبق; قاسم الخبراني > أغلقت
          علي حفول- سبق- نجران: رعى المحافظ- قبل يومين- الحفل     | نجران; سبق; علي حفول > رعى
          محمد السيد- سبق: قالت تقارير إن النادي وافق             | -; سبق; محمد السيد > قالت
          سبق ـ أبها: افتتح المدير المعرض                         | أبها; سبق; - > افتتح
          نايف السعدي - الطائف صرح المتحدث بالإدارة العامة للتعليم | الطائف; -; نايف السعدي > صرح
          قال الوزير إن بلاده مستعدة، رويترز                      | -
          أكد لافروف، في موسكو، أن بلاده مستعدة                   | -
          القاهرة – قالت مصادر إن الحكومة مستعدة                  | -
          واشنطن تدرس – بحسب رويترز – فرض عقوبات                  | -
          سبق تقول للمسؤول: لا يكف الناس عن السؤال                | -
          قال                                                     | -
          متابعات - نايف السعدي: قال الوزير إن بلاده مستعدة        | -; -; نايف السعدي > قال
          نايف السعدي - سبق صرح المتحدث بالإدارة العامة            | -; سبق; نايف السعدي > صرح
          خالد القرني - سبق صرح المتحدث بالإدارة العامة            | -; سبق; خالد القرني > صرح
          خالد - سبق صرح المتحدث بالإدارة العامة للتعليم           | -
          سبق - الطائف صرح المتحدث بالإدارة العامة                 | الطائف; سبق; - > صرح
          سبق، الطائف صرح المتحدث بالإدارة العامة                  | -
          موسكو - الطائف صرح المتحدث بالإدارة العامة               | -
          دبي، الإمارات، آسيا (CNN) - قال الوزير إنه مستعد         | -
          محمد علي - نايف السعدي - سبق: قال الوزير إنه مستعد       | -; سبق; محمد علي، نايف السعدي > قال
          محمد علي - نايف السعدي - سلوى المدني - سبق: قال الوزير   | -
          متابعات - خالد القرني - سبق: قال الوزير إنه مستعد        | -; سبق; خالد القرني > قال
          رويترز - قال الوزير إن بلاده مستعدة لذلك                 | -
          موسكو - رويترز، قال الوزير إن بلاده مستعدة لذلك          | -
          """)
  void aParagraphMayOpenWithADateline(String paragraph, String expected) {
    Dateline dateline = reader.opening(paragraph, HOUSES);
    String rest = dateline == null ? "" : " > " + paragraph.substring(dateline.end()).split(" ")[0];
    assertEquals(expected, show(dateline) + rest);
  }

  @Test
  void anUnknownNameIsReadOnlyInASourceWhoseTextsOpenWithDatelines() {
    assertEquals("-", show(reader.ofLine(Line.of("نايف السعدي – تربة").get(0), Set.of())));
    assertEquals("-", show(reader.ofLine(Line.of("مسلّم الهواملة – الدلم").get(0), Set.of())));
    assertEquals(
        "جدة; -; نايف السعدي", show(reader.ofLine(Line.of("نايف السعدي – جدة").get(0), Set.of())));
  }

  @Test
  void agenciesInBracketsAreTold() {
    assertEquals(2, reader.agencies("(أ ف ب، رويترز)", Set.of()).size());
    assertEquals(0, reader.agencies("(أ ف ب، أمس)", Set.of()).size());
  }

  private static String show(@Nullable Dateline dateline) {
    return dateline == null
        ? "-"
        : "%s; %s; %s"
            .formatted(
                shown(dateline.place()),
                dateline.agencies().isEmpty() ? "-" : String.join("، ", dateline.agencies()),
                shown(dateline.byline()));
  }

  private static String shown(@Nullable String name) {
    return name == null ? "-" : name;
  }
}
