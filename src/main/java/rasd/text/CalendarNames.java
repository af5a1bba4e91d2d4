package rasd.text;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of months and weekdays, and days of the month in words, as newspapers of all Arab
 * countries print them, with the months of Iran's calendar and of eight languages in Latin letters:
 * {@code يوليو}, {@code تموز}, {@code جويلية} and {@code يوليوز} are names of the same month. Names
 * are looked up by {@link #key}, which ignores the hamza of an alif, vowel marks, and the
 * difference between ة and ه.
 *
 * <p>Not handled: Coptic, Berber and Afghan months.
 */
public final class CalendarNames {
  /** A month of a calendar, 1 to 12. */
  record Month(CalendarSystem calendar, int number) {}

  private static final String[] GREGORIAN = {
    "يناير جانفي ژانویه كانون_الثاني كانون_ثاني كانون_ثان",
    "فبراير فيفري شباط فوریه",
    "مارس آذار",
    "أبريل أفريل نيسان آوریل",
    "مايو ماي أيار",
    "يونيو جوان حزيران يونية ژوئن",
    "يوليو جويلية تموز يوليوز يولية جويليه ژوئیه",
    "أغسطس أوت آب غشت أغشت أوغسطس",
    "سبتمبر أيلول شتنبر شتمبر سبتنبر سپتامبر",
    "أكتوبر تشرين_الأول تشرين_أول أوكتوبر اکتبر",
    "نوفمبر نونبر تشرين_الثاني تشرين_ثاني تشرين_ثان نوفنبر نوامبر",
    "ديسمبر دجنبر دجمبر كانون_الأول كانون_أول ديسنبر دسمبر دسامبر"
  };

  private static final String[] HIJRI = {
    "محرم المحرم",
    "صفر",
    "ربيع_الأول ربيع_أول",
    "ربيع_الثاني ربيع_الآخر ربيع_ثاني ربيع_ثان ربيع_آخر",
    "جمادى_الأولى جمادى_الأول جماد_الأول جماد_أول جمادى_أول جماد_الأولى",
    "جمادى_الآخرة جمادى_الثانية جمادى_الثاني جماد_الثاني جماد_ثاني جمادى_الآخر جماد_الآخر"
        + " جماد_الآخرة جماد_الثانية",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذو_القعدة ذي_القعدة ذوالقعدة ذيالقعدة ذا_القعدة ذو_قعدة ذي_قعدة ذيقعدة",
    "ذو_الحجة ذي_الحجة ذوالحجة ذيالحجة ذا_الحجة ذو_حجة ذي_حجة"
  };

  private static final String[] PERSIAN = {
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد امرداد", "شهریور",
    "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"
  };

  /** Months in English, German, French, Spanish, Italian, Portuguese, Dutch and Turkish. */
  private static final String[] LATIN = {
    "january jan januar jänner janvier janv enero gennaio janeiro januari ocak",
    "february feb februar februari février fevrier févr febrero febbraio fevereiro şubat",
    "march mar märz maerz mrz mars marzo março maart mart",
    "april apr avril avr abril aprile nisan",
    "may mai mayo maggio maio mei mayıs",
    "june jun juni juin junio giugno junho haziran",
    "july jul juli juillet juil julio luglio julho temmuz",
    "august aug août aout agosto augustus ağustos",
    "september sep sept septembre septiembre settembre setembro eylül",
    "october oct oktober okt octobre octubre ottobre outubro ekim",
    "november nov novembre noviembre novembro kasım",
    "december dec dezember dez décembre decembre diciembre dicembre dezembro aralık"
  };

  private static final String[] WEEKDAYS = {
    "الاثنين الإثنين اثنين",
    "الثلاثاء ثلاثاء",
    "الأربعاء أربعاء",
    "الخميس",
    "الجمعة",
    "السبت",
    "الأحد"
  };

  private static final String UNITS =
      "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر";

  /**
   * The word for a first day, which needs no من after it: {@code غرة رجب} is the first of Rajab.
   */
  static final String FIRST_DAY = key("غرة");

  private static final Set<String> AMBIGUOUS = ambiguous();
  private static final Map<String, Month> MONTHS = months();
  private static final Set<String> FIRST_WORDS_OF_MONTHS = firstWords(MONTHS.keySet());
  private static final Map<String, DayOfWeek> DAYS_OF_WEEK = daysOfWeek();
  private static final Map<String, Integer> DAYS_IN_WORDS = daysInWords();
  private static final Set<String> FIRST_WORDS_OF_DAYS = firstWords(DAYS_IN_WORDS.keySet());

  private CalendarNames() {}

  /**
   * The words of the names of Gregorian months, Hijri months and weekdays, as this class spells
   * them.
   */
  public static Set<String> words() {
    return Stream.of(GREGORIAN, HIJRI, WEEKDAYS)
        .flatMap(Arrays::stream)
        .flatMap(names -> Arrays.stream(names.split("[ _]", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The key by which a word is looked up. */
  static String key(String word) {
    return Folding.normalize(word).replace(Letters.TA_MARBUTA, Letters.HA);
  }

  /**
   * The month that a key names, or null. The key may begin with a clitic.
   *
   * @param key the key of one word, or the keys of two words with a space between them
   */
  static @Nullable Month month(String key) {
    Month month = MONTHS.get(key);
    return month == null && hasClitic(key) ? MONTHS.get(key.substring(1)) : month;
  }

  /** Whether a word, with or without a clitic, is a month's name or the first word of one. */
  static boolean beginsMonth(String key) {
    return FIRST_WORDS_OF_MONTHS.contains(key)
        || (hasClitic(key) && FIRST_WORDS_OF_MONTHS.contains(key.substring(1)));
  }

  /** Whether a word is a day of the month in words, or the first word of one. */
  static boolean beginsDay(String key) {
    return FIRST_WORDS_OF_DAYS.contains(key);
  }

  /** The first words of the names of all months, days of the month and weekdays. */
  static Set<String> firstWords() {
    Set<String> words = new HashSet<>(FIRST_WORDS_OF_MONTHS);
    words.addAll(FIRST_WORDS_OF_DAYS);
    words.addAll(DAYS_OF_WEEK.keySet());
    return words;
  }

  /**
   * Whether a month's name is in Latin letters, in which an abbreviation may end in a full stop.
   */
  static boolean isLatin(String key) {
    return !Letters.isArabicLetter(key.charAt(0));
  }

  /**
   * Whether a number before the name makes a date only if a year follows: {@code 2 صفر} is a score.
   */
  static boolean needsYear(String key) {
    return AMBIGUOUS.contains(key);
  }

  static @Nullable DayOfWeek weekday(String key) {
    DayOfWeek day = DAYS_OF_WEEK.get(key);
    return day == null && hasClitic(key) ? DAYS_OF_WEEK.get(key.substring(1)) : day;
  }

  /**
   * The day of the month that words name, such as {@code الخامس والعشرين} or {@code غرة}, or null.
   */
  static @Nullable Integer dayInWords(String key) {
    return DAYS_IN_WORDS.get(key);
  }

  /**
   * The word for which a number stands in a month's name: {@code الثاني} for the 2 of {@code كانون
   * 2}. It is null for numbers other than 1 and 2.
   */
  static @Nullable String ordinal(int number) {
    return switch (number) {
      case 1 -> "الأول";
      case 2 -> "الثاني";
      default -> null;
    };
  }

  static boolean hasClitic(String key) {
    return key.length() > 2
        && switch (key.charAt(0)) {
          case Letters.WAW, Letters.FA, Letters.BA, Letters.LAM -> true;
          default -> false;
        };
  }

  private static Set<String> firstWords(Set<String> names) {
    return names.stream()
        .map(name -> name.split(" ", -1)[0])
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The keys of names that may be other words, such as {@code may}. The Iranian names are among
   * them because some are spelt like Arabic words.
   */
  private static Set<String> ambiguous() {
    return Stream.of(new String[] {"صفر"}, PERSIAN, LATIN)
        .flatMap(Arrays::stream)
        .flatMap(names -> Stream.of(names.split(" ", -1)))
        .map(CalendarNames::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (int i = 0; i < 12; i++) {
      for (String name : GREGORIAN[i].split(" ", -1)) {
        months.put(key(name.replace('_', ' ')), new Month(CalendarSystem.GREGORIAN, i + 1));
      }
      for (String name : HIJRI[i].split(" ", -1)) {
        months.put(key(name.replace('_', ' ')), new Month(CalendarSystem.HIJRI, i + 1));
      }
      for (String name : LATIN[i].split(" ", -1)) {
        months.put(key(name), new Month(CalendarSystem.GREGORIAN, i + 1));
      }
      for (String name : PERSIAN[i].split(" ", -1)) {
        months.putIfAbsent(key(name), new Month(CalendarSystem.PERSIAN, i + 1));
      }
    }
    return Map.copyOf(months);
  }

  private static Map<String, DayOfWeek> daysOfWeek() {
    Map<String, DayOfWeek> days = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      for (String name : WEEKDAYS[day.getValue() - 1].split(" ", -1)) {
        days.put(key(name), day);
      }
    }
    return Map.copyOf(days);
  }

  private static Map<String, Integer> daysInWords() {
    String[] units = UNITS.split(" ", -1);
    Map<String, Integer> days = new HashMap<>();
    days.put(FIRST_DAY, 1);
    for (int i = 0; i < units.length; i++) {
      days.put(key(units[i]), i + 1);
      days.put(key((i == 0 ? "الحادي" : units[i]) + " عشر"), i + 11);
      for (String twenty : new String[] {"العشرين", "العشرون"}) {
        days.put(key(twenty), 20);
        days.put(key((i == 0 ? "الحادي" : units[i]) + " و" + twenty), i + 21);
      }
    }
    for (String thirty : new String[] {"الثلاثين", "الثلاثون"}) {
      days.put(key(thirty), 30);
      days.put(key("الحادي و" + thirty), 31);
    }
    return Map.copyOf(days);
  }
}
