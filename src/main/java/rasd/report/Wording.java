package rasd.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The words of the page and the shape of its numbers: {@code 31,402} or {@code ٣١٬٤٠٢}. Months and
 * days stay as ISO 8601 writes them, as the names of months differ from Baghdad to Rabat.
 */
final class Wording {
  private static final Map<Character, Character> ARABIC =
      Map.of(',', '\u066C', '.', '\u066B', '%', '\u066A', '-', '\u2212');
  private static final int ARABIC_ZERO = '\u0660';

  private final ReportSettings settings;
  private final Properties texts;

  private Wording(ReportSettings settings, Properties texts) {
    this.settings = settings;
    this.texts = texts;
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

  /** The text of a key, its {0}, {1} … replaced. */
  String text(String key, Object... values) {
    String text = Objects.requireNonNull(texts.getProperty(key), key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i].toString());
    }
    return text;
  }

  /** The text of a key, or null where there is none. */
  @Nullable String textOrNull(String key) {
    return texts.getProperty(key);
  }

  /** The name of a label of the tables, or the label itself. */
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

  /** A month or day as ISO 8601 writes it. */
  String month(String month) {
    return digits().equals("arab") ? eastern(month) : month;
  }

  private String inDigits(String number) {
    if (digits().equals("latn")) {
      return number;
    }
    StringBuilder shaped = new StringBuilder();
    eastern(number)
        .chars()
        .mapToObj(character -> (char) character)
        .forEach(character -> shaped.append(ARABIC.getOrDefault(character, character)));
    return shaped.toString();
  }

  private static String eastern(String number) {
    StringBuilder shaped = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char character = number.charAt(i);
      boolean isDigit = character >= '0' && character <= '9';
      shaped.append(isDigit ? (char) (character - '0' + ARABIC_ZERO) : character);
    }
    return shaped.toString();
  }
}
