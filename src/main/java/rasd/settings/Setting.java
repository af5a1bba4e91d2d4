package rasd.settings;

import java.util.Arrays;
import java.util.List;
import rasd.tables.UserError;

/**
 * A setting as it is declared: {@code topics.k}, a whole number from 0 to 10,000, by default 0.
 *
 * @param key the key without {@link Settings#PREFIX}
 * @param value the default
 * @param least the least number allowed
 * @param most the greatest number allowed
 * @param comment the meaning, for {@code conf/rasd.conf}
 */
record Setting(
    String key, SettingType type, String value, double least, double most, String comment) {
  static Setting text(String key, String value, String comment) {
    return of(key, SettingType.TEXT, value, comment);
  }

  static Setting list(String key, String value, String comment) {
    return of(key, SettingType.LIST, value, comment);
  }

  /** The path of a file that the user may name; by default there is none. */
  static Setting file(String key, String comment) {
    return of(key, SettingType.FILE, "", comment);
  }

  static Setting files(String key, String comment) {
    return of(key, SettingType.FILES, "", comment);
  }

  static Setting truth(String key, boolean value, String comment) {
    return of(key, SettingType.TRUTH, String.valueOf(value), comment);
  }

  static Setting wholes(String key, String value, String comment) {
    return of(key, SettingType.WHOLES, value, comment);
  }

  static Setting seed(String key, long value, String comment) {
    return whole(key, value, Long.MIN_VALUE, Long.MAX_VALUE, comment);
  }

  static Setting whole(String key, long value, long least, long most, String comment) {
    return new Setting(key, SettingType.WHOLE, String.valueOf(value), least, most, comment);
  }

  static Setting share(String key, double value, String comment) {
    return new Setting(key, SettingType.SHARE, shown(value), 0, 1, comment);
  }

  static Setting above0(String key, double value, String comment) {
    return new Setting(
        key, SettingType.ABOVE_0, shown(value), Double.MIN_VALUE, Integer.MAX_VALUE - 1, comment);
  }

  static Setting upTo(double most, String key, double value, String comment) {
    return new Setting(
        key, SettingType.UP_TO, shown(value), Double.NEGATIVE_INFINITY, most, comment);
  }

  private static Setting of(String key, SettingType type, String value, String comment) {
    return new Setting(key, type, value, 0, 0, comment);
  }

  private static String shown(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  /**
   * Checks a value of this setting.
   *
   * @throws UserError if the value is not of the setting's type, or not in its range
   */
  void check(String given) {
    switch (type) {
      case TEXT, LIST, FILE, FILES -> {}
      case TRUTH -> truth(given);
      case WHOLE -> whole(given);
      case WHOLES -> wholes(given);
      case SHARE, ABOVE_0, UP_TO -> number(given);
    }
  }

  boolean truth(String given) {
    return switch (given) {
      case "true" -> true;
      case "false" -> false;
      default -> throw invalid(given, "true or false");
    };
  }

  long whole(String given) {
    try {
      long number = Long.parseLong(given);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw invalid(given, "a whole number");
    }
    throw invalid(given, "at least %d and at most %d".formatted((long) least, (long) most));
  }

  double number(String given) {
    String must =
        switch (type) {
          case SHARE -> "a number from 0 to 1";
          case ABOVE_0 -> "a number above 0";
          default -> "a number up to " + shown(most);
        };
    try {
      double number = Double.parseDouble(given);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw invalid(given, must);
    }
    throw invalid(given, must);
  }

  List<Integer> wholes(String given) {
    try {
      return entries(given).stream().map(Integer::valueOf).toList();
    } catch (NumberFormatException e) {
      throw invalid(given, "whole numbers, separated by commas");
    }
  }

  /** The values of a list, which are separated by commas; none if the setting is empty. */
  static List<String> entries(String given) {
    return Arrays.stream(given.split(",", -1))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .toList();
  }

  UserError invalid(String given, String must) {
    return UserError.usage("Invalid %s: %s, must be %s".formatted(key, given, must));
  }
}
