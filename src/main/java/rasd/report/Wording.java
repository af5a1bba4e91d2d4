package rasd.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasd.tables.Slices;

/**
 * The words of the page and the format of its numbers: {@code 31,402} or {@code ٣١٬٤٠٢}. Months and
 * days are always in the format of ISO 8601, because the names of months differ from Baghdad to
 * Rabat.
 */
final class Wording {
  /** The mark that decides on which side of Arabic digits a sign is shown, as in CLDR. */
  private static final String ARABIC_LETTER_MARK = "\u061C";

  private static final String LEFT_TO_RIGHT = "\u2066";
  private static final String END_OF_ISOLATE = "\u2069";
  private static final Map<Character, String> ARABIC =
      Map.of(
          ',',
          "\u066C",
          '.',
          "\u066B",
          '%',
          "\u066A" + ARABIC_LETTER_MARK,
          '-',
          ARABIC_LETTER_MARK + "-");
  private static final int ARABIC_ZERO = '\u0660';

  private final ReportSettings settings;
  private final Properties texts;
  private final ULocale locale;

  private Wording(ReportSettings settings, Properties texts) {
    this.settings = settings;
    this.texts = texts;
    this.locale = new ULocale(settings.language() + "-u-nu-" + settings.digits());
  }

  static Wording of(ReportSettings settings) {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(Assets.stream(settings.language() + ".properties"), UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Wording(settings, texts);
  }

  String language() {
    return settings.language();
  }

  String digits() {
    return settings.digits();
  }

  String direction() {
    return language().equals("ar") ? "rtl" : "ltr";
  }

  String text(String key) {
    return Objects.requireNonNull(texts.getProperty(key), key);
  }

  /**
   * The text of a key with {0}, {1} … replaced, and with words in the form that the numbers
   * require: {@code 1 row}, {@code 2 rows}, {@code صفان}, {@code ١١ صفًا}.
   */
  String text(String key, Object... values) {
    return new MessageFormat(text(key), locale).format(values);
  }

  /** The words for a label of the tables; the label itself if there are none. */
  String label(String kind, String label) {
    return texts.getProperty(kind + "." + label, label);
  }

  String whole(long number) {
    return inDigits(String.format(Locale.ROOT, "%,d", number));
  }

  String decimal(double number, int places) {
    return inDigits(String.format(Locale.ROOT, "%,." + places + "f", number));
  }

  String percent(double share) {
    return inDigits(String.format(Locale.ROOT, "%.1f%%", 100 * share));
  }

  String day(@Nullable LocalDate day) {
    return day == null ? text("unknown") : month(day.toString());
  }

  /**
   * A month or day in the format of ISO 8601, marked so that its parts do not change places after
   * Arabic letters.
   */
  String month(String month) {
    if (digits().equals("arab")) {
      return eastern(month);
    }
    return direction().equals("rtl") ? LEFT_TO_RIGHT + month + END_OF_ISOLATE : month;
  }

  /** The name of a slice: that of a source, or a month as {@link #month} writes it. */
  String slice(String type, String slice) {
    return type.equals(Slices.OF_MONTH) ? month(slice) : slice;
  }

  private String inDigits(String number) {
    if (digits().equals("latn")) {
      return number;
    }
    return eastern(number)
        .chars()
        .mapToObj(c -> ARABIC.getOrDefault((char) c, String.valueOf((char) c)))
        .collect(Collectors.joining());
  }

  private static String eastern(String number) {
    StringBuilder shaped = new StringBuilder();
    number
        .chars()
        .map(c -> c >= '0' && c <= '9' ? c - '0' + ARABIC_ZERO : c)
        .forEach(c -> shaped.append((char) c));
    return shaped.toString();
  }
}
