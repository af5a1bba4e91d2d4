package rasd.learning;

import java.util.List;
import java.util.function.ToLongBiFunction;
import rasd.names.WordShape;

/**
 * A trait of a word form, as a small whole number, that helps to distinguish names from other
 * words: how often the form occurs in a certain company or is inflected, its letters or its length.
 * {@code بلاده} has a stem that occurs in the corpus; {@code ليفربول} is not inflected at all.
 *
 * <p>Most traits are shares of the form's occurrences. Such a trait has a list of bounds, in
 * thousandths, and its value is the number of bounds that the share exceeds.
 */
final class Trait {
  private static final String NOT_FOREIGN = "\u0636\u0638\u062D\u0639\u0635\u0642"; // ض ظ ح ع ص ق
  private static final String PERSONS = "\u064A\u062A\u0646"; // ي ت ن
  private static final String CLITICS = "\u0628\u0644\u0643\u0641\u0648\u0633"; // ب ل ك ف و س
  private static final char MIM = '\u0645'; // م

  /** Endings of nouns: ة ات ين ون ء. */
  private static final List<String> NOMINAL =
      List.of("\u0629", "\u0627\u062A", "\u064A\u0646", "\u0648\u0646", "\u0621");

  private static final int KINDS_OF_LETTERS = 32;
  private static final int MOST_LETTERS = 9;
  private static final int THOUSAND = 1000;

  /** All traits in the order of {@code conf/name-traits.tsv}. */
  static final List<Trait> ALL =
      List.of(
          inflected("with_pronoun", Inflections::withPronoun, 0, 10, 50, 200, 1000),
          inflected("with_article", Inflections::withArticle, 0, 10, 50, 200, 1000),
          inflected("without_article", Inflections::withoutArticle, 0, 10, 50, 200, 1000),
          inflected("indefinite_accusative", Inflections::inAccusative, 0, 10, 50, 200, 1000),
          inflected("feminine_or_plural", Inflections::withEndings, 0, 10, 50, 200, 1000),
          inflected("conjugated", Inflections::conjugated, 0, 10, 50, 200, 1000),
          inflected("stem", Inflections::ofStem, 0, 200, 1000, 5000),
          inflected("accusative", Inflections::ofAccusative, 0, 200, 1000, 5000),
          inflected("with_preposition", Inflections::withPreposition, 0, 20, 100, 300),
          used("in", List.of(Use.IN), 0, 20, 80, 200),
          used("after_preposition", List.of(Use.IN, Use.PREPOSITION), 10, 50, 150, 300),
          used("verbal", List.of(Use.VERBAL), 0, 10, 50),
          used("before_article", List.of(Use.BEFORE_ARTICLE), 50, 150, 300, 500),
          used("last", List.of(Use.LAST), 50, 150, 300, 500),
          used("after_article", List.of(Use.AFTER_ARTICLE), 20, 100, 250, 500),
          used("after_place", List.of(Use.AFTER_PLACE), 0, 5, 20, 80, 250),
          used("after_near", List.of(Use.AFTER_NEAR), 0, 5, 20, 80, 250),
          used("after_organisation", List.of(Use.AFTER_ORGANISATION), 0, 5, 20, 80, 250),
          used("after_person_cue", List.of(Use.AFTER_PERSON_CUE), 0, 5, 20, 80, 250),
          used("after_name", List.of(Use.AFTER_NAME), 0, 5, 20, 80, 250, 500),
          new Trait("letters", KINDS_OF_LETTERS, (form, usages, inflections) -> letters(form)),
          new Trait(
              "length",
              MOST_LETTERS + 1,
              (form, usages, inflections) -> Math.min(form.length(), MOST_LETTERS)));

  private final String name;
  private final int size;
  private final TraitReader reading;

  /** Reads the trait of a form. */
  private interface TraitReader {
    int of(String form, Usages usages, Inflections inflections);
  }

  private Trait(String name, int size, TraitReader reading) {
    this.name = name;
    this.size = size;
    this.reading = reading;
  }

  private static Trait inflected(
      String name, ToLongBiFunction<Inflections, String> count, int... bounds) {
    return new Trait(
        name,
        bounds.length + 1,
        (form, usages, inflections) ->
            share(count.applyAsLong(inflections, form), usages.of(form), bounds));
  }

  private static Trait used(String name, List<Use> uses, int... bounds) {
    return new Trait(
        name,
        bounds.length + 1,
        (form, usages, inflections) ->
            share(
                uses.stream().mapToLong(use -> usages.of(form, use)).sum(),
                usages.of(form),
                bounds));
  }

  String name() {
    return name;
  }

  /** The number of values: one more than the greatest. */
  int size() {
    return size;
  }

  /** The value of the trait for a form of the corpus. */
  int of(String form, Usages usages, Inflections inflections) {
    return reading.of(form, usages, inflections);
  }

  private static int share(long count, long all, int... bounds) {
    int value = 0;
    while (value < bounds.length && count * THOUSAND > bounds[value] * Math.max(1, all)) {
      value++;
    }
    return value;
  }

  /** The article, an ending, letters that only Arabic has, and the first letter, as bits. */
  private static int letters(String form) {
    int value = WordShape.hasArticle(form) ? 1 : 0;
    value += NOMINAL.stream().anyMatch(form::endsWith) ? 2 : 0;
    value += form.chars().anyMatch(c -> NOT_FOREIGN.indexOf(c) >= 0) ? 4 : 0;
    char first = form.charAt(0);
    int beginning =
        PERSONS.indexOf(first) >= 0 ? 1 : CLITICS.indexOf(first) >= 0 ? 2 : first == MIM ? 3 : 0;
    return value + 8 * beginning;
  }
}
