package rasd.explain;

import java.util.Locale;

/** Numbers as the commands print them: {@code 31,402}, {@code 1 article}, {@code 2 articles}. */
final class PrintedNumber {
  private PrintedNumber() {}

  static String of(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String of(long number, String one, String several) {
    return of(number) + " " + (number == 1 ? one : several);
  }
}
