package rasd.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rasd.article.LineLabel;
import rasd.article.PageDate;
import rasd.article.PageLine;
import rasd.calendar.DateExpression;
import rasd.calendar.DateFinder;
import rasd.pages.Markup;
import rasd.pages.Phrases;

/** Pages are written as lines, each after its label, or "byline" if the mark-up calls it one. */
class PublishingTest {
  private static final String STORY = "body: أعلن الوزير أن المؤتمر يعقد في 20 يناير 2017.\n";
  private static final String TITLE = "title: مؤتمر باريس يدعم العراق\n";

  @Test
  void aDateBetweenTitleAndTextIsTheStorys() {
    assertPublishing(
        "2017-01-18 from byline, page null: published, mentioned",
        null,
        TITLE + "date: الأربعاء 18 يناير 2017\n" + STORY);
  }

  @Test
  void aDateAtTheHeadOrTheFootIsThePages() {
    assertPublishing(
        "null from null, page 2017-01-18: page, mentioned, page",
        null,
        "date: 18 يناير 2017\n" + TITLE + STORY + "date: 19 يناير 2017\n");
  }

  @Test
  void bylineAndPageMayBothHaveADate() {
    assertPublishing(
        "2017-01-17 from byline, page 2017-01-18: page, published, mentioned",
        null,
        "date: 18 يناير 2017\n" + TITLE + "date: 17 يناير 2017\n" + STORY);
  }

  @Test
  void ofTwoDaysOnTheBylineNeitherIsTheStorys() {
    assertPublishing(
        "null from null, page 2017-01-17: page, page, mentioned",
        null,
        TITLE + "date: 17 يناير 2017\ndate: 18 يناير 2017\n" + STORY);
  }

  @Test
  void aDayOfChangeIsNotThatOfPublication() {
    assertPublishing(
        "2017-01-17 from byline, page 2017-01-18: published, page, mentioned",
        null,
        TITLE + "date: نشر 17 يناير 2017 (آخر تحديث 18 يناير 2017)\n" + STORY);
    assertPublishing(
        "2017-01-17 from byline, page 2017-01-18: published, page, mentioned",
        null,
        TITLE + "date: 17 يناير 2017\ndate: آخر تحديث 18 يناير 2017\n" + STORY);
    assertPublishing(
        "2017-01-17 from byline, page null: published, published, mentioned",
        null,
        TITLE + "date: 17 يناير 2017\ndate: آخر تحديث 17 يناير 2017\n" + STORY);
  }

  @Test
  void theDayThatThePagePrintsForItsReadersWins() {
    assertPublishing(
        "2017-01-17 from byline, page null: published, mentioned",
        LocalDate.of(2017, 1, 16),
        TITLE + "date: 17 يناير 2017\n" + STORY);
    assertPublishing(
        "2017-01-17 from metadata, page null: published, mentioned",
        LocalDate.of(2017, 1, 17),
        TITLE + "date: 17 يناير 2017\n" + STORY);
  }

  /** The test would take minutes if the paragraph were searched once for each of its dates. */
  @Test
  void aParagraphMayHoldAHundredThousandDates() {
    String paragraph = "body: " + "أعلن الوزير ذلك في 20 يناير 2017. ".repeat(100_000) + "\n";
    Publishing found = publishing(LocalDate.of(2017, 1, 18), TITLE + paragraph);
    assertEquals(LocalDate.of(2017, 1, 18), found.published().on());
    assertEquals(100_000, found.dates().size());
  }

  @Test
  void aDateInTheTextIsOnlyMentioned() {
    assertPublishing("null from null, page null: mentioned", null, TITLE + STORY);
  }

  @Test
  void monthsHijriDaysAndDatesInConflictAreNoDayOfPublication() {
    assertPublishing("null from null, page null: page", null, TITLE + "date: يناير 2017\n");
    assertPublishing(
        "null from null, page null: page, mentioned",
        null,
        TITLE + "date: ١٩ ربيع الثاني ١٤٣٨ هـ\n" + STORY);
    assertPublishing(
        "null from null, page null: page, mentioned",
        null,
        TITLE + "date: الاثنين 18 يناير 2017\n" + STORY);
  }

  @Test
  void aPageWithoutTitleHasNoByline() {
    assertPublishing(
        "null from null, page 2017-01-18: page, mentioned", null, "date: 18 يناير 2017\n" + STORY);
  }

  @Test
  void aDayOfTheLeadIsCountedFromTheStorysOwn() {
    assertDates(
        "published 2017-01-17 null, mentioned 2017-01-16 null",
        null,
        TITLE + "date: 17 يناير 2017\nbody: وصل كيري أمس الاثنين إلى باريس.\n");
    assertDates(
        "mentioned 2017-01-16 null",
        LocalDate.of(2017, 1, 17),
        TITLE + "body: وصل كيري أمس إلى باريس.\nbody: وقال أمس إنه مستعد.\n");
    assertDates("mentioned null null", null, TITLE + "body: وصل كيري أمس إلى باريس.\n");
  }

  @Test
  void daysAndDatesStandInTheOrderOfThePage() {
    assertDates(
        "mentioned 2017-01-15 null, mentioned 2017-01-20 null, mentioned 2017-01-21 null",
        LocalDate.of(2017, 1, 16),
        TITLE
            + "body: وصل كيري أمس إلى مؤتمر يستمر حتى 20 يناير 2017.\n"
            + "body: ويغادر في 21 يناير 2017.\n");
  }

  @Test
  void theDayOfTheBylineIsThePagesWhereItStandsElsewhere() {
    String page = TITLE + "date: 18 يناير 2017\n" + STORY + "date: 18 يناير 2017\n";
    assertPublishing(
        "2017-01-18 from byline, page 2017-01-18: published, mentioned, page", null, page);
    assertPublishing(
        "2017-01-18 from metadata, page null: published, mentioned, published",
        LocalDate.of(2017, 1, 18),
        page);
  }

  @Test
  void aDateWithAnotherWeekdayThanTheLeadSaysIsNotTheStorys() {
    assertPublishing(
        "null from null, page 2017-01-18: page, mentioned",
        null,
        TITLE + "date: 18 يناير 2017\nbody: قال كيري اليوم الاثنين إن بلاده مستعدة.\n");
    assertDates(
        "page 2017-01-18 null,"
            + " mentioned null weekday Monday, but 2017-01-18 is a Wednesday,"
            + " mentioned null another weekday shows that the text is not from 2017-01-18",
        null,
        TITLE + "date: 18 يناير 2017\nbody: قال كيري اليوم الاثنين إن لافروف وصل أمس.\n");
  }

  @Test
  void aStoryMayBePublishedOnTheDayAfterItWasWritten() {
    assertPublishing(
        "2017-01-18 from byline, page null: published, mentioned",
        null,
        TITLE + "date: 18 يناير 2017\nbody: قال كيري اليوم الثلاثاء إن بلاده مستعدة.\n");
    assertDates(
        "published 2017-01-18 null,"
            + " mentioned null weekday Tuesday, but 2017-01-18 is a Wednesday",
        null,
        TITLE + "date: 18 يناير 2017\nbody: قال كيري اليوم الثلاثاء إن بلاده مستعدة.\n");
  }

  @Test
  void theRecordsOwnDateStaysAndTheConflictIsSaid() {
    assertPublishing(
        "2017-01-18 from metadata, page null: mentioned",
        LocalDate.of(2017, 1, 18),
        TITLE + "body: قال كيري اليوم الثلاثاء إن بلاده مستعدة.\n");
    assertDates(
        "mentioned null weekday Tuesday, but 2017-01-18 is a Wednesday",
        LocalDate.of(2017, 1, 18),
        TITLE + "body: قال كيري اليوم الثلاثاء إن بلاده مستعدة.\n");
  }

  @Test
  void thePagesDayServesOnlyWhereTheWeekdayIsItsOwn() {
    assertDates(
        "page 2017-01-18 null, mentioned 2017-01-17 null",
        null,
        "date: 18 يناير 2017\n" + TITLE + "body: وصل كيري أمس الثلاثاء إلى باريس.\n");
    assertDates(
        "page 2017-01-18 null, mentioned null null",
        null,
        "date: 18 يناير 2017\n" + TITLE + "body: وصل كيري أمس إلى باريس.\n");
  }

  @Test
  void aDayWithItsDateIsOneExpression() {
    assertDates(
        "mentioned 2017-01-17 null",
        LocalDate.of(2017, 1, 17),
        TITLE + "body: قال كيري اليوم الثلاثاء 17 يناير 2017 إن بلاده مستعدة.\n");
  }

  @Test
  void theDayOfATimeInUtcIsThatOfThePageWhereItPrintsOne() {
    String page = TITLE + "date: 18 يناير 2017\nbody: وصل كيري.\n";
    LocalDateTime utc = LocalDateTime.of(2017, 1, 17, 22, 30);
    Moment ofMachine = new Moment(LocalDate.of(2017, 1, 17), utc, false);
    Publishing found = publishing(ofMachine, page);
    assertEquals(LocalDate.of(2017, 1, 18), found.published().on());
    assertEquals(utc, found.published().at());
    assertEquals("metadata", found.published().fromLabel());
    Moment farAway = new Moment(LocalDate.of(2017, 1, 15), utc, false);
    assertEquals("byline", publishing(farAway, page).published().fromLabel());
    String below = TITLE + "body: وصل كيري.\ndate: 18 يناير 2017\nbody: وغادر.\n";
    assertEquals(LocalDate.of(2017, 1, 18), publishing(ofMachine, below).published().on());
    Moment ofPage = new Moment(LocalDate.of(2017, 1, 17), utc, true);
    assertEquals(LocalDate.of(2017, 1, 17), publishing(ofPage, below).published().on());
  }

  @Test
  void aDayThatCannotBeOfPublicationIsUnknown() {
    assertPublishing(
        "null from null, page null: page", null, TITLE + "date: 18 يناير 1750\nbody: وصل كيري.\n");
    assertPublishing(
        "2017-01-18 from byline, page null: published",
        LocalDate.of(1397, 12, 14),
        TITLE + "date: 18 يناير 2017\nbody: وصل كيري.\n");
    assertPublishing("null from null, page null: ", LocalDate.of(2150, 1, 1), TITLE);
  }

  @Test
  void whereALineHasBothDaysThatOfTheChangeIsNotOfPublication() {
    for (String line :
        List.of(
            "نشر في 18 يناير 2017 - آخر تحديث 20 يناير 2017",
            "آخر تحديث: 20 يناير 2017 نشر: 18 يناير 2017",
            "تم التعديل 20 يناير 2017 | نشر 18 يناير 2017")) {
      Publishing found = publishing((Moment) null, TITLE + "date: " + line + "\nbody: وصل كيري.\n");
      assertEquals(LocalDate.of(2017, 1, 18), found.published().on(), line);
    }
  }

  @Test
  void aDayAfterAWordOfPublicationIsTheStorysWhereverItStands() {
    assertPublishing(
        "2017-01-18 from byline, page null: published",
        null,
        TITLE + "body: وصل كيري.\ndate: تاريخ النشر: 18 يناير 2017\n");
    assertPublishing(
        "null from null, page 2017-01-18: page",
        null,
        TITLE + "body: وصل كيري.\ndate: الأربعاء 18 يناير 2017\n");
  }

  @Test
  void theDayDirectlyAboveTheTitleIsTheStorysWhereNothingElseSaysWhenItWas() {
    String site = "chrome: أخبار\n";
    assertPublishing(
        "2017-01-18 from byline, page null: published, mentioned",
        null,
        site + "date: 18 يناير 2017\n" + TITLE + STORY);
    assertPublishing(
        "2017-01-17 from byline, page 2017-01-18: page, published, mentioned",
        null,
        site + "date: 18 يناير 2017\n" + TITLE + "date: 17 يناير 2017\n" + STORY);
    assertPublishing(
        "2017-01-16 from metadata, page 2017-01-18: page, mentioned",
        LocalDate.of(2017, 1, 16),
        site + "date: 18 يناير 2017\n" + TITLE + STORY);
    assertPublishing(
        "null from null, page 2017-01-18: page, mentioned",
        null,
        site + "date: 18 يناير 2017\n" + site + TITLE + STORY);
  }

  @Test
  void theDayAfterADeckIsTheStorysUnlessTheTextHasOthers() {
    String more = "body: وصل كيري.\n";
    assertPublishing(
        "2017-01-18 from byline, page null: published, mentioned",
        null,
        TITLE + more + "date: 18 يناير 2017\n" + STORY);
    assertPublishing(
        "null from null, page 2017-01-18: page, page",
        null,
        TITLE + more + "date: 18 يناير 2017\n" + more + "date: 19 يناير 2017\n" + more);
  }

  @Test
  void aDayThatOpensTheTextIsOfItsDateline() {
    for (String opening :
        List.of("دمشق (18/1/2017) قال", "18/1/2017 - قال", "دمشق، 18 يناير 2017 – قال")) {
      Publishing found = publishing((Moment) null, TITLE + "body: " + opening + " كيري.\n");
      assertEquals(LocalDate.of(2017, 1, 18), found.published().on(), opening);
      assertEquals("dateline", found.published().fromLabel(), opening);
    }
    for (String opening : List.of("18 يناير 2017 يوم طويل", "منذ 18/1/2017 لم يصل")) {
      assertNull(
          publishing((Moment) null, TITLE + "body: " + opening + " كيري.\n").published().on(),
          opening);
    }
  }

  @Test
  void theDayOfAnAppointmentOrOfALifeIsNotTheStorys() {
    for (String line : List.of("موعد الافتتاح: 18 يناير 2017", "تاريخ الميلاد: 18 يناير 2017")) {
      assertPublishing(
          "null from null, page 2017-01-18: page",
          null,
          TITLE + "date: " + line + "\nbody: وصل كيري.\n");
    }
  }

  @Test
  void theDayOfAPostThatIsShownIsNotTheStorys() {
    assertPublishing(
        "null from null, page 2017-01-18: page",
        null,
        TITLE + "date: — SANA (@sana) January 18, 2017\nbody: وصل كيري.\n");
  }

  @Test
  void aBylineThatTheMarkUpNamesMayBeAboveTheTitleAndSayMore() {
    String story = TITLE + "body: وصل كيري.\n";
    assertPublishing(
        "2017-01-18 from byline, page null: mentioned",
        null,
        "byline: كتب نايف السعدي، 18 يناير 2017\n" + story);
    assertPublishing(
        "2017-01-18 from byline, page null: mentioned",
        null,
        "byline: كتب نايف السعدي، 18 يناير 2017\nchrome: أخبار\n" + story);
    assertPublishing(
        "2017-01-18 from byline, page 2017-01-20: page, mentioned",
        null,
        "date: 20 يناير 2017\nbyline: كتب نايف السعدي، 18 يناير 2017\n" + story);
    assertPublishing(
        "null from null, page null: mentioned",
        null,
        "byline: كتب نايف السعدي، 18 يناير 2017\nchrome: أخبار\nchrome: سياسة\n" + story);
    assertPublishing(
        "null from null, page null: mentioned",
        null,
        "chrome: كتب نايف السعدي، 18 يناير 2017\n" + story);
    assertPublishing(
        "null from null, page null: mentioned",
        null,
        TITLE + "chrome: كتب نايف السعدي، 18 يناير 2017\nbody: وصل كيري.\n");
  }

  @Test
  void aDayUnderATitleThatIsRepeatedBelowTheTextIsTheStorys() {
    assertPublishing(
        "2017-01-18 from byline, page null: published",
        null,
        TITLE + "body: وصل كيري.\n" + TITLE + "date: 18 يناير 2017\n");
  }

  @Test
  void aPageOfSeveralStoriesHasNoDayOfItsOwn() {
    String stories = "body: وصل كيري.\ndate: %d يناير 2017\n";
    String three = stories.formatted(1) + stories.formatted(2) + stories.formatted(3);
    String byline = TITLE + "date: نشر في 3 يناير 2017\n";
    String end = "body: وغادر.\n";
    assertEquals(LocalDate.of(2017, 1, 3), on(byline + three + end));
    assertNull(on(byline + three + stories.formatted(4) + end));
    assertEquals(LocalDate.of(2017, 1, 3), on(byline + three + end + stories.formatted(4)));
  }

  @Test
  void onlyTheBeginningOfALongParagraphSaysWhenItWasWritten() {
    String long400 = "وصل الوزير إلى باريس في زيارة رسمية ".repeat(12);
    assertDates(
        "mentioned 2017-01-17 null",
        LocalDate.of(2017, 1, 18),
        TITLE + "body: وصل الوزير أمس إلى باريس. " + long400 + "وغادر أمس.\n");
    assertDates("", LocalDate.of(2017, 1, 18), TITLE + "body: " + long400 + "وغادر أمس.\n");
  }

  @Test
  void theDayOfAPageOpensOnlyItsFirstParagraph() {
    assertPublishing(
        "null from null, page null: mentioned",
        null,
        TITLE + "body: وصل كيري.\nbody: دمشق (18/1/2017) قال لافروف.\n");
    assertPublishing(
        "2017-01-16 from metadata, page null: mentioned",
        LocalDate.of(2017, 1, 16),
        TITLE + "body: دمشق (18/1/2017) قال لافروف.\n");
  }

  @Test
  void theTimeBesideADayIsOfTheZoneOfThePage() {
    Publishing found =
        publishing((Moment) null, TITLE + "date: 18 يناير 2017 - 10:22 مساء\nbody: وصل كيري.\n");
    assertEquals(LocalDateTime.of(2017, 1, 18, 22, 22), found.published().at());
  }

  private static void assertDates(String expected, LocalDate fromRecord, String page) {
    String dates =
        publishing(fromRecord, page).dates().stream()
            .map(PublishingTest::show)
            .collect(Collectors.joining(", "));
    assertEquals(expected, dates);
  }

  private static String show(PageDate date) {
    DateExpression expression = date.expression();
    return date.role().label() + " " + expression.value() + " " + expression.conflict();
  }

  private static void assertPublishing(String expected, LocalDate fromRecord, String page) {
    Publishing found = publishing(fromRecord, page);
    String roles =
        found.dates().stream().map(date -> date.role().label()).collect(Collectors.joining(", "));
    assertEquals(
        expected,
        "%s from %s, page %s: %s"
            .formatted(
                found.published().on(),
                found.published().fromLabel(),
                found.published().pageDate(),
                roles));
  }

  private static LocalDate on(String page) {
    return publishing((Moment) null, page).published().on();
  }

  private static Publishing publishing(LocalDate day, String page) {
    return publishing(day == null ? null : new Moment(day, null, true), page);
  }

  private static Publishing publishing(Moment fromRecord, String page) {
    List<PageLine> lines = new ArrayList<>();
    for (String line : page.lines().toList()) {
      String[] parts = line.split(": ", 2);
      boolean isByline = parts[0].equals("byline");
      LineLabel label =
          isByline ? LineLabel.CHROME : LineLabel.valueOf(parts[0].toUpperCase(Locale.ROOT));
      String reason = isByline ? Markup.BYLINE : "is said to be";
      lines.add(new PageLine(lines.size(), parts[1], label, reason));
    }
    return Publishing.of(lines, fromRecord, new DateFinder(), Phrases.DATES, ZoneOffset.UTC);
  }
}
