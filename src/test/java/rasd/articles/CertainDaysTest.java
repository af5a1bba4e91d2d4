package rasd.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rasd.article.Article;

/**
 * Reads inputs whose day of publication is certain to a human reader. The days are drawn at random
 * and written in many forms, beside other, misleading days. Nearly all days must be found, and none
 * of those found may be wrong.
 */
final class CertainDaysTest {
  private static final int DAYS = 20;
  private static final double FEWEST_RIGHT = 0.95;
  private static final String TITLE = "افتتاح سد الوادي الجديد";
  private static final String PROSE =
      "أعلن وزير المياه أن السد الجديد سيفتح في الشهر المقبل. وقال إن العمل فيه بدأ في 3 يناير"
          + " 2001 واستمر سنوات بلا توقف.";
  private static final List<String> EGYPT =
      List.of(
          "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
          "نوفمبر", "ديسمبر");
  private static final List<String> LEVANT =
      List.of(
          "كانون الثاني",
          "شباط",
          "آذار",
          "نيسان",
          "أيار",
          "حزيران",
          "تموز",
          "آب",
          "أيلول",
          "تشرين الأول",
          "تشرين الثاني",
          "كانون الأول");
  private static final List<String> MAGHREB =
      List.of(
          "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر",
          "نوفمبر", "ديسمبر");
  private static final List<String> HIJRI =
      List.of(
          "محرم",
          "صفر",
          "ربيع الأول",
          "ربيع الآخر",
          "جمادى الأولى",
          "جمادى الآخرة",
          "رجب",
          "شعبان",
          "رمضان",
          "شوال",
          "ذو القعدة",
          "ذو الحجة");
  private static final List<String> WEEKDAYS =
      List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");

  private final ReadArticles reader = new ReadArticles();
  private final Map<String, Function<LocalDate, Article>> forms = new LinkedHashMap<>();

  @BeforeEach
  void makeForms() {
    fields();
    metadata();
    bylines();
  }

  @Test
  void theyAreFoundAndNoneIsWrong() {
    Random random = new Random(17);
    List<String> wrong = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = LocalDate.of(2003, 1, 1).plusDays(random.nextInt(7500));
      forms.forEach(
          (name, form) -> {
            LocalDate found = form.apply(day).head().published().on();
            if (found == null) {
              unknown.add(name + " " + day);
            } else if (!found.equals(day)) {
              wrong.add(name + " " + day + ": " + found);
            }
          });
    }
    int all = DAYS * forms.size();
    assertEquals(List.of(), wrong);
    assertTrue(unknown.size() <= (1 - FEWEST_RIGHT) * all, unknown.size() + ": " + unknown);
  }

  /** Adds the forms of a record's date field. */
  private void fields() {
    field("ISO", day -> day + "T21:30:00Z");
    field("a time of another zone", day -> day + "T10:22:00+03:00");
    field("English", formatted("MMMM d, yyyy"));
    field("JavaScript", formatted("EEE MMM dd yyyy '10:22:00 GMT+0300'"));
    field("Twitter", formatted("EEE MMM dd '07:22:00 +0000' yyyy"));
    field("RFC 1123", formatted("EEE, dd MMM yyyy '07:22:00 GMT'"));
    field("14 digits", formatted("yyyyMMdd'102200'"));
    field("seconds", day -> String.valueOf(seconds(day)));
    field("milliseconds", day -> seconds(day) + "000");
    field("MongoDB", day -> "{\"$date\":%d000}".formatted(seconds(day)));
    field("year first", formatted("yyyy/MM/dd"));
    field("Egypt", arabic(EGYPT));
    field("the Levant", arabic(LEVANT));
    field("the Maghreb", arabic(MAGHREB));
    field("Arabic digits", arabic(EGYPT).andThen(CertainDaysTest::withArabicDigits));
    field("marks of direction", arabic(EGYPT).andThen(day -> "\u200F" + day + "\u200F"));
    field("a weekday", day -> weekday(day) + " " + arabic(EGYPT).apply(day) + " - 10:22 ص");
    field("both months", day -> bothMonths(day));
    field("Hijri and Gregorian", day -> hijri(day, 0) + " هـ - " + arabic(EGYPT).apply(day) + "م");
    field("a Hijri day off", day -> hijri(day, 1) + " هـ الموافق " + arabic(EGYPT).apply(day));
  }

  /**
   * Adds the forms in the head of a page, beside later days of changes and days of other stories.
   */
  private void metadata() {
    page(
        "article:published_time",
        day ->
            "<meta property=article:published_time content=%sT09:00:00Z><meta property=article:modified_time content=%sT09:00:00Z>"
                .formatted(day, day.plusDays(3)),
        day -> "");
    page(
        "JSON-LD",
        day ->
            ld(
                "{'@type':'NewsArticle','headline':'%s','datePublished':'%s','dateModified':'%s'}"
                    .formatted(TITLE, day, day.plusDays(40))),
        day -> "<div>آخر تحديث: %s</div>".formatted(arabic(EGYPT).apply(day.plusDays(40))));
    page(
        "JSON-LD after other stories",
        day ->
            ld(
                "[{'@type':'ItemList','itemListElement':[{'@type':'NewsArticle','headline':'خبر آخر','datePublished':'%s'}]},{'@type':'VideoObject','name':'مشهد','uploadDate':'%s'},{'@type':'NewsArticle','headline':'%s','datePublished':'%s'}]"
                    .formatted(day.minusDays(90), day.minusDays(2), TITLE, day)),
        day -> "");
    page("itemprop", day -> "<meta itemprop=datePublished content=%s>".formatted(day), day -> "");
    page(
        "time", day -> "", day -> "<time datetime=%s pubdate>%s</time>".formatted(day, egypt(day)));
  }

  /**
   * Adds the forms that readers of a page see, above a box of other stories with their own days.
   */
  private void bylines() {
    page("a byline", day -> "", day -> "<div>نشر في %s</div>".formatted(egypt(day)));
    page("a byline of the Levant", day -> "", day -> div("نشر: " + arabic(LEVANT).apply(day)));
    page("a weekday in the byline", day -> "", day -> div(weekday(day) + "، " + egypt(day)));
    page(
        "a byline and a later change",
        day -> "",
        day -> div("نشر: " + egypt(day)) + div("آخر تحديث: " + egypt(day.plusDays(5))));
    page("two calendars", day -> "", day -> div(hijri(day, 0) + "هـ - " + egypt(day) + "م"));
    forms.put(
        "a page of text",
        day -> reader.page(TITLE + "\nنشر في " + egypt(day) + "\n\n" + PROSE + "\n" + PROSE));
  }

  private void field(String name, Function<LocalDate, String> form) {
    forms.put(name, day -> reader.record(PROSE, TITLE, form.apply(day)));
  }

  private void page(
      String name, Function<LocalDate, String> head, Function<LocalDate, String> belowTitle) {
    forms.put(
        name,
        day ->
            reader.html(
                "<html><head><title>%s</title>%s</head><body><div class=menu><a href=/>أخبار</a></div><h1>%s</h1>%s<p>%s</p><p>%s</p><div class=related><a href=/1>خبر آخر من الأرشيف</a> <time datetime=%s>%s</time></div><footer>جميع الحقوق محفوظة 2024</footer></body></html>"
                    .formatted(
                        TITLE,
                        head.apply(day),
                        TITLE,
                        belowTitle.apply(day),
                        PROSE,
                        PROSE.replace("المياه", "الطاقة"),
                        day.minusDays(11),
                        egypt(day.minusDays(11)))));
  }

  private static String ld(String json) {
    return "<script type=\"application/ld+json\">%s</script>".formatted(json.replace('\'', '"'));
  }

  private static String div(String text) {
    return "<div>" + text + "</div>";
  }

  private static long seconds(LocalDate day) {
    return day.atTime(7, 22).toEpochSecond(ZoneOffset.UTC);
  }

  private static Function<LocalDate, String> formatted(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)::format;
  }

  private static String egypt(LocalDate day) {
    return arabic(EGYPT).apply(day);
  }

  private static Function<LocalDate, String> arabic(List<String> months) {
    return day ->
        day.getDayOfMonth() + " " + months.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  private static String bothMonths(LocalDate day) {
    int month = day.getMonthValue() - 1;
    return "%d %s/ %s %d"
        .formatted(day.getDayOfMonth(), EGYPT.get(month), LEVANT.get(month), day.getYear());
  }

  private static String weekday(LocalDate day) {
    return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
  }

  private static String hijri(LocalDate day, int later) {
    HijrahDate date = HijrahDate.from(day.plusDays(later));
    return "%d %s %d"
        .formatted(
            date.get(ChronoField.DAY_OF_MONTH),
            HIJRI.get(date.get(ChronoField.MONTH_OF_YEAR) - 1),
            date.get(ChronoField.YEAR));
  }

  private static String withArabicDigits(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars()
        .forEach(c -> digits.append((char) (c >= '0' && c <= '9' ? c - '0' + '\u0660' : c)));
    return digits.toString();
  }
}
