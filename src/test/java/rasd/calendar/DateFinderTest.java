package rasd.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {
  private final DateFinder finder = new DateFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          01 | يناير,جانفي,كانون الثاني,كانون ثاني
          02 | فبراير,فيفري,شباط
          03 | مارس,آذار,اذار
          04 | أبريل,إبريل,ابريل,أفريل,افريل,نيسان
          05 | مايو,ماي,أيار,ايار
          06 | يونيو,يونيه,يونية,جوان,حزيران
          07 | يوليو,يوليه,يوليوز,جويلية,جويليه,تموز
          08 | أغسطس,اغسطس,أوت,اوت,غشت,أغشت,آب,اب
          09 | سبتمبر,شتنبر,شتمبر,أيلول,ايلول
          10 | أكتوبر,اكتوبر,تشرين الأول,تشرين الاول,تشرين أول
          11 | نوفمبر,نونبر,تشرين الثاني,تشرين ثاني
          12 | ديسمبر,دجنبر,دجمبر,كانون الأول,كانون الاول
          """)
  void everyCountrysMonthsAreKnown(String month, String names) {
    for (String name : names.split(",", -1)) {
      assertDates("gregorian day 2017-" + month + "-18", "في 18 " + name + " 2017 وصل");
      assertDates("gregorian month 2017-" + month + "-01", "في " + name + " 2017 وصل");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2014-10-25 | محرم,المحرم
          2014-11-23 | صفر
          2014-12-23 | ربيع الأول,ربيع اول
          2015-01-21 | ربيع الثاني,ربيع الآخر,ربيع الاخر
          2015-02-20 | جمادى الأولى,جمادي الاولى,جماد أول
          2015-03-21 | جمادى الآخرة,جمادى الثانية,جماد الثاني
          2015-04-20 | رجب
          2015-05-19 | شعبان
          2015-06-18 | رمضان,رمضان المبارك
          2015-07-17 | شوال
          2015-08-16 | ذو القعدة,ذي القعدة,ذي القعده,ذوالقعدة
          2015-09-14 | ذو الحجة,ذي الحجة,ذو الحجه,ذي الحجة الحرام
          """)
  void everyHijriMonthIsKnown(LocalDate first, String names) {
    for (String name : names.split(",", -1)) {
      assertDates("hijri month " + first, name + " 1436");
      assertDates("hijri day " + first.plusDays(4), "5 " + name + " 1436 هـ");
      assertDates("hijri day " + first.plusDays(4), "5 من " + name + " عام ١٤٣٦هـ");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          15 أكتوبر 2014                 | gregorian day 2014-10-15
          ١٥ أكتوبر ٢٠١٤                 | gregorian day 2014-10-15
          ۱۵ أكتوبر ۲۰۱۴                 | gregorian day 2014-10-15
          15 من شهر أكتوبر عام 2014      | gregorian day 2014-10-15
          15 أكتوبر من سنة 2014          | gregorian day 2014-10-15
          6 يناير، 2015، الساعة 05:16    | gregorian day 2015-01-06
          21:44، 9 مارس 2009 (ت.ع.م.)    | gregorian day 2009-03-09
          17 نيسان/أبريل 2018            | gregorian day 2018-04-17
          9 تموز / يوليو 2014            | gregorian day 2014-07-09
          30 يونيو (حزيران) 2015         | gregorian day 2015-06-30
          18-يناير-2017                  | gregorian day 2017-01-18
          18يناير2017                    | gregorian day 2017-01-18
          يناير 18, 2017                 | gregorian day 2017-01-18
          الأول من مايو 2017             | gregorian day 2017-05-01
          الحادي والعشرين من مارس 2017   | gregorian day 2017-03-21
          الثاني عشر من ربيع الأول 1436  | hijri day 2015-01-03
          غرة رجب 1440                   | hijri day 2019-03-08
          غرة شهر رمضان عام 1440 هـ      | hijri day 2019-05-06
          20 أيّار 2024                  | gregorian day 2024-05-20
          5 كانون 2 2019                 | gregorian day 2019-01-05
          ٩ تشرين ٢، ٢٠١٨                | gregorian day 2018-11-09
          7 تشرين1 2018                  | gregorian day 2018-10-07
          5 كانون 2/يناير 2019           | gregorian day 2019-01-05
          14 اسفند 1397                  | persian day 2019-03-05
          ۱۴ اسفند ۱۳۹۷                  | persian day 2019-03-05
          ۵ مهر ۱۴۰۰ ه.ش                 | persian day 2021-09-27
          ۵ مارس ۲۰۱۹                    | gregorian day 2019-03-05
          ۵ ژانویه ۲۰۱۹                  | gregorian day 2019-01-05
          19. Juli 2014                  | gregorian day 2014-07-19
          21. Jan. 2015                  | gregorian day 2015-01-21
          3. März 2011                   | gregorian day 2011-03-03
          Dezember 16th, 2012            | gregorian day 2012-12-16
          Jan 18, 2019                   | gregorian day 2019-01-18
          27 juin 2019                   | gregorian day 2019-06-27
          1er août 2019                  | gregorian day 2019-08-01
          19 de julio de 2014            | gregorian day 2014-07-19
          14 GENNAIO 2020                | gregorian day 2020-01-14
          Sept. 5, 2019                  | gregorian day 2019-09-05
          31 يناير – 2017                | gregorian day 2017-01-31
          الثلاثين من يونيو 2017         | gregorian day 2017-06-30
          الحادي والثلاثين من مايو 2017  | gregorian day 2017-05-31
          العشرين من مايو 2017           | gregorian day 2017-05-20
          التاسع والعشرون من مايو 2017   | gregorian day 2017-05-29
          5 من رجب المعظم سنة 1436       | hijri day 2015-04-24
          5 مارس لعام 2017               | gregorian day 2017-03-05
          30 يونيو (حزيران 2015          | gregorian day 2015-06-30
          5 محرم 1 هـ                    | hijri day 0622-07-23
          5 Ağustos 2019                 | gregorian day 2019-08-05
          """)
  void aDayInWordsIsFound(String text, String dates) {
    assertDates(dates, text);
    assertDates(dates, "وصل الوفد " + text + " إلى العاصمة.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          18/1/2017                      | gregorian day 2017-01-18
          18 / 01 / 2017 م               | gregorian day 2017-01-18
          18-1-2017م                     | gregorian day 2017-01-18
          18.1.2017                      | gregorian day 2017-01-18
          2017-01-18                     | gregorian day 2017-01-18
          2017/1/18                      | gregorian day 2017-01-18
          ١٨/١/٢٠١٧                      | gregorian day 2017-01-18
          \u200F18\u200F/\u200F1\u200F/\u200F2017 | gregorian day 2017-01-18
          5/6/2017                       | gregorian day 2017-06-05
          1/18/2017                      | gregorian day 2017-01-18
          25/9/1436                      | hijri day 2015-07-12
          25 /05 / 1436 هـ               | hijri day 2015-03-16
          9/10/1436ه                     | hijri day 2015-07-25
          1436/10/9                      | hijri day 2015-07-25
          14-09-1432 هـ, 09:40 صباحا     | hijri day 2011-08-14
          1/1/100 هـ                     |
          31/12/2199                     | gregorian day 2199-12-31
          1/1/2200                       |
          1/1/1700                       | gregorian day 1700-01-01
          1/1/1699                       |
          1/1/1300                       | hijri day 1882-11-12
          1/1/1299                       |
          1/1/1500                       | hijri day 2076-11-28
          1/1/1501                       |
          1/1/1501 هـ                    | hijri day 2077-11-17
          1/13/1436                      | hijri day 2014-11-06
          2017-13-12                     | gregorian day 2017-12-13
          2017-13-13                     |
          13/13/2017                     |
          18/1-2017                      |
          18. 1. 2017                    | gregorian day 2017-01-18
          18 . 1 . 2017                  |
          18/1/2017.5                    |
          2017/1/182                     |
          ۱۴۲۰/۶/۲۸                      | persian day 2041-09-18
          ۱۴۲۱/۶/۲۸                      | hijri day 2000-09-26
          ۱۳۰۰/۱/۱                       | persian day 1921-03-21
          ۱۳۹۷/۱۲/۱۴                     | persian day 2019-03-05
          1397/12/14                     | hijri day 1977-11-25
          1397/12/14 ه.ش                 | persian day 2019-03-05
          14-12-1397 شمسی                | persian day 2019-03-05
          14-12-1397 ش                   | persian day 2019-03-05
          ۱۴۴۰/۶/۲۸                      | hijri day 2019-03-05
          ۲۸/۶/۱۴۴۰ ه.ق                  | hijri day 2019-03-05
          تاریخ 1398/01/01               | persian day 2019-03-21
          ۱۳۹۸/۱۲/۳۰                     |
          """)
  void aDayInDigitsIsFound(String text, String dates) {
    assertDates(dates, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          منذ عام 2014 وهو هناك          | gregorian year 2014-01-01
          سنة ١٩٩٠                       | gregorian year 1990-01-01
          لعام 2050م                     | gregorian year 2050-01-01
          بين عامي 2004 و2006            | gregorian year 2004-01-01, gregorian year 2006-01-01
          عام 1436هـ                     | hijri year 2014-10-25
          سنة 255 هـ                     | hijri year 0868-12-24
          عام 1436                       |
          عام 700 ق.م                    |
          عام 1000 ق.م                   |
          2014                           |
          بلغ 2014 طنا                   |
          عام 1,500                      |
          بعد عام 12                     |
          وعام 2014                      | gregorian year 2014-01-01
          وبلغ 2004 و2006                |
          عام 1600                       |
          عام 1601                       | gregorian year 1601-01-01
          عام 2199                       | gregorian year 2199-01-01
          عام 2200                       |
          عام 1600 هـ                    | hijri year 2173-12-07
          عام 1601 هـ                    |
          سنة 1397 ه.ش                   | persian year 2018-03-21
          سنة 1199 ه.ش                   |
          سنة 1500 ه.ش                   |
          عام 2014.5                     |
          عام 0999                       |
          عام 12345 هـ                   |
          """)
  void aBareYearIsFoundAfterTheWordForYear(String text, String dates) {
    assertDates(dates, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          في نهاية شهر أغسطس/آب          | gregorian month null
          ستعقد في سبتمبر / أيلول        | gregorian month null
          في أيلول (سبتمبر) الماضي       | gregorian month null
          منذ شهر مايو                   | gregorian month null
          في شهر رمضان المبارك           | hijri month null
          يوم 18 يناير الماضي            | gregorian day null
          الأول من مايو                  | gregorian day null
          14 رمضان                       | hijri day null
          31 يناير                       | gregorian day null
          32 يناير                       |
          0 يناير                        |
          لشهر مايو                      | gregorian month null
          وأغسطس/آب                      | gregorian month null
          أغسطس/آذار                     |
          يناير/فبراير 2017              | gregorian month 2017-02-01
          """)
  void withoutAYearThereIsNoValue(String text, String dates) {
    assertDates(dates, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مارس الرياضة في صباه",
        "آب اللاعب إلى بلده",
        "أيلول الأسود",
        "فاز 2 صفر على ضيفه",
        "وصل رجب وشعبان ورمضان",
        "رجب طيب أردوغان",
        "فاز 5 صفر",
        "January 32, 2019",
        "January 0, 2019",
        "بلغ السعر 18.5 يناير",
        "في 18/1 وصل",
        "1/2/3/2017",
        "18/1/17",
        "45/13/2017",
        "12.34.5678",
        "نسبة 1/2 في المئة",
        "هاتف 0096265001234",
        "123456789012/1/2017",
        "(سوريا) من العراق/إيران",
        "شهر عسل",
        "اليوم الثلاثاء",
        "",
      })
  void whatOnlyLooksLikeADateIsNone(String text) {
    assertDates(null, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          الأربعاء 18 يناير 2017               | true
          الاربعاء 18/1/2017                   | true
          يوم الأربعاء الموافق 18 يناير 2017   | true
          الأربعاء، 18 يناير 2017              | true
          الأربعاء (18 يناير 2017)             | true
          الإثنين 16 إبريل 2018                | true
          الاثنين 16 إبريل 2018                | true
          الاحد 5 فيفري 2017                   | true
          الثلاثاء 18 يناير 2017               | false
          18 يناير 2017                        |
          الأربعاء 18 يناير                    |
          الأربعاء 19 ربيع الثاني 1438 هـ      | true
          السبت 19 ربيع الثاني 1438 هـ         | false
          الاثنين 19 ربيع الثاني 1438 هـ       | true
          الثلاثاء 19 ربيع الثاني 1438 هـ      | true
          الأحد 19 ربيع الثاني 1438 هـ         | false
          الأربعاء الأول من مايو 2019          | true
          الثلاثاء ۱۴ اسفند ۱۳۹۷               | true
          الأربعاء ۱۴ اسفند ۱۳۹۷               | false
          الأربعاء - الموافق: 18 يناير 2017    | true
          الأربعاء ، يوم (تاريخ 18 يناير 2017  |
          والأربعاء 18 يناير 2017              | true
          الأربعاء مساء 18 يناير 2017          |
          """)
  void aWeekdayIsChecked(String text, Boolean agrees) {
    DateExpression date = finder.find(text).get(0);
    assertEquals(agrees, date.weekdayAgrees());
    assertEquals(Boolean.FALSE.equals(agrees), date.conflict() != null);
  }

  @Test
  void theWeekdayBesideOneOfAPairIsAlsoThatOfTheOther() {
    List<DateExpression> dates = finder.find("الأحد 18 يناير 2017 م - ١٩ ربيع الثاني ١٤٣٨ هـ");
    assertEquals(List.of(false, false), dates.stream().map(DateExpression::weekdayAgrees).toList());
    assertEquals("weekday Sunday, but 2017-01-17 is a Tuesday", dates.get(1).conflict());
  }

  @Test
  void aWrongWeekdayIsNamed() {
    assertEquals(
        "weekday Tuesday, but 2017-01-18 is a Wednesday",
        finder.find("الثلاثاء 18 يناير 2017").get(0).conflict());
  }

  @Test
  void theHeadOfAPageGivesBothCalendars() {
    String line = "الأربعاء 18 يناير 2017 م - ١٩ ربيع الثانيI ١٤٣٨ هـ";
    assertEquals(
        List.of(
            new DateExpression(
                0,
                24,
                "الأربعاء 18 يناير 2017 م",
                CalendarSystem.GREGORIAN,
                Granularity.DAY,
                LocalDate.of(2017, 1, 18),
                true,
                null),
            new DateExpression(
                27,
                50,
                "١٩ ربيع الثانيI ١٤٣٨ هـ",
                CalendarSystem.HIJRI,
                Granularity.DAY,
                LocalDate.of(2017, 1, 17),
                true,
                null)),
        finder.find(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25 /05 / 1436 هـ الموافق 16 /03 / 2015 م",
        "٢٥-٥-١٤٣٦ الموافق ١٦-٣-٢٠١٥م",
        "25 جمادى الأولى 1436هـ، الموافق 16 مارس 2015",
        "25/5/1436هـ الموافق16/3/2015",
        "16 مارس 2015 م - 25 جمادى الأولى 1436 هـ",
        "16/3/2015 (25/5/1436)",
      })
  void aPairWithinADayAgrees(String text) {
    List<DateExpression> dates = finder.find(text);
    assertEquals(2, dates.size());
    dates.forEach(date -> assertNull(date.conflict()));
    dates.forEach(date -> assertEquals(Granularity.DAY, date.granularity()));
  }

  @Test
  void aPairFartherApartIsAConflictOfBoth() {
    List<DateExpression> dates = finder.find("25 رجب 1436 هـ الموافق 20 مايو 2015 م");
    assertEquals(
        List.of(
            "gregorian date beside it is 2015-05-20, 6 days away",
            "hijri date beside it is 2015-05-14, 6 days away"),
        dates.stream().map(DateExpression::conflict).toList());
  }

  @Test
  void twoDatesWithOtherWordsBetweenThemAreNoPair() {
    finder
        .find("بدأ في 25 رجب 1436 هـ وانتهى في 20 مايو 2015 م")
        .forEach(date -> assertNull(date.conflict()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          34 رجب 1436 هـ الموافق 13 مايو 2015 | the month has no day 34
          31 أبريل 2017                       | the month has no day 31
          29 فبراير 2015                      | the month has no day 29
          """)
  void aDayThatNoCalendarHasIsSaidAndHasNoValue(String text, String conflict) {
    DateExpression date = finder.find(text).get(0);
    assertNull(date.value());
    assertEquals(conflict, date.conflict());
  }

  @Test
  void offsetsPointAtTheSurface() {
    String line = "وصل يوم الأربعاء 18 يناير 2017 م، وغادر في شهر مايو/أيار من عام 2018.";
    List<DateExpression> dates = finder.find(line);
    assertEquals(2, dates.size());
    for (DateExpression date : dates) {
      assertEquals(date.surface(), line.substring(date.begin(), date.end()));
    }
    assertEquals("الأربعاء 18 يناير 2017 م", dates.get(0).surface());
    assertEquals("شهر مايو/أيار من عام 2018", dates.get(1).surface());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بين عامي 2004 و2006 هناك     | عامي 2004, 2006
          في ۵ مهر ۱۴۰۰ ه.ش هناك       | ۵ مهر ۱۴۰۰ ه.ش
          في 28/6/1440 ه.ق هناك        | 28/6/1440 ه.ق
          في 14-12-1397 ش هناك         | 14-12-1397 ش
          في 5 رجب 1436 للهجرة هناك    | 5 رجب 1436 للهجرة
          في 9 تموز / يوليو 2014 هناك  | 9 تموز / يوليو 2014
          """)
  void aDateEndsWithTheSignOfItsCalendar(String text, String surfaces) {
    assertEquals(
        surfaces,
        finder.find(text).stream().map(DateExpression::surface).collect(Collectors.joining(", ")));
  }

  private void assertDates(String expected, String text) {
    String found =
        finder.find(text).stream().map(DateFinderTest::described).collect(Collectors.joining(", "));
    assertEquals(expected == null ? "" : expected, found, text);
  }

  private static String described(DateExpression date) {
    return date.calendar().label() + " " + date.granularity().label() + " " + date.value();
  }

  @Test
  void inAPersianTextYearsInDigitsAreOfTheSunAsLongAsTheyCanBe() {
    List<DateExpression> found = DateFinder.ofPersian().find("1397/12/14 - 1440/6/28");
    assertEquals(
        List.of(CalendarSystem.PERSIAN, CalendarSystem.HIJRI),
        found.stream().map(DateExpression::calendar).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 تشرين",
        "تشرين 1973",
        "3 كانون 5 2019",
        "شهر مهر",
        "5 دي",
        "5 مهر 2019",
        "5 may",
        "in 5 mar 12",
        "رقم 5. يناير"
      })
  void aWordThatMayBeAMonthTakesAllOfADate(String text) {
    assertTrue(
        new DateFinder()
            .find(text).stream()
                .allMatch(date -> date.value() == null || date.granularity() == Granularity.MONTH));
  }
}
