package rasd.mentions;

import java.util.List;

/**
 * A trait of a word form that tells names from other words, as a small whole number: how often the
 * corpus has it in a company, how often it inflects it, and its letters. {@code بلاده} has a stem
 * that the corpus knows; {@code ليفربول} is not inflected at all.
 *
 * <p>What is a share of the form's occurrences is the number of bounds that the share exceeds, in
 * thousandths.
 */
enum Trait {
  WITH_PRONOUN(0, 10, 50, 200, 1000),
  WITH_ARTICLE(0, 10, 50, 200, 1000),
  WITHOUT_ARTICLE(0, 10, 50, 200, 1000),
  INDEFINITE_ACCUSATIVE(0, 10, 50, 200, 1000),
  FEMININE_OR_PLURAL(0, 10, 50, 200, 1000),
  CONJUGATED(0, 10, 50, 200, 1000),
  STEM(0, 200, 1000, 5000),
  ACCUSATIVE(0, 200, 1000, 5000),
  WITH_PREPOSITION(0, 20, 100, 300),
  IN(0, 20, 80, 200),
  AFTER_PREPOSITION(10, 50, 150, 300),
  VERBAL(0, 10, 50),
  BEFORE_ARTICLE(50, 150, 300, 500),
  LAST(50, 150, 300, 500),
  AFTER_ARTICLE(20, 100, 250, 500),
  AFTER_PLACE(0, 5, 20, 80, 250),
  AFTER_NEAR(0, 5, 20, 80, 250),
  AFTER_ORGANISATION(0, 5, 20, 80, 250),
  AFTER_PERSON_CUE(0, 5, 20, 80, 250),
  AFTER_NAME(0, 5, 20, 80, 250, 500),
  LETTERS,
  LENGTH;

  private static final String ARTICLE = "\u0627\u0644"; // ال
  private static final String TA_MARBUTA = "\u0629"; // ة
  private static final String TA = "\u062A"; // ت
  private static final String ALIF = "\u0627"; // ا
  private static final String BA = "\u0628"; // ب
  private static final String LAM = "\u0644"; // ل
  private static final String WAW = "\u0648"; // و

  /** ه ها هم نا كم هما ي. */
  static final List<String> PRONOUNS =
      List.of(
          "\u0647",
          "\u0647\u0627",
          "\u0647\u0645",
          "\u0646\u0627",
          "\u0643\u0645",
          "\u0647\u0645\u0627",
          "\u064A");

  /** ة ية ات ين ون ان. */
  private static final List<String> ENDINGS =
      List.of(
          "\u0629", "\u064A\u0629", "\u0627\u062A", "\u064A\u0646", "\u0648\u0646", "\u0627\u0646");

  /** ي ت ن. */
  private static final List<String> PERSONS = List.of("\u064A", "\u062A", "\u0646");

  private static final String FUTURE = "\u0633"; // س
  private static final String NOT_FOREIGN = "\u0636\u0638\u062D\u0639\u0635\u0642"; // ض ظ ح ع ص ق
  private static final String CLITICS = "\u0628\u0644\u0643\u0641\u0648\u0633"; // ب ل ك ف و س
  private static final char MIM = '\u0645'; // م

  /** ة ات ين ون ء. */
  private static final List<String> NOMINAL =
      List.of("\u0629", "\u0627\u062A", "\u064A\u0646", "\u0648\u0646", "\u0621");

  private static final int FEWEST_LETTERS_OF_STEM = 2;
  private static final int THOUSAND = 1000;

  private final int[] bounds;

  Trait(int... bounds) {
    this.bounds = bounds;
  }

  /** One more than the greatest value. */
  int size() {
    return switch (this) {
      case LETTERS -> 32;
      case LENGTH -> 10;
      default -> bounds.length + 1;
    };
  }

  /** The trait of a form that occurs. */
  int of(String form, Usages usages) {
    return switch (this) {
      case WITH_PRONOUN -> share(withPronoun(form, usages), form, usages);
      case WITH_ARTICLE -> share(withArticle(form, usages), form, usages);
      case WITHOUT_ARTICLE -> share(withoutArticle(form, usages), form, usages);
      case INDEFINITE_ACCUSATIVE -> share(accusative(form, usages), form, usages);
      case FEMININE_OR_PLURAL -> share(withEndings(form, usages), form, usages);
      case CONJUGATED -> share(conjugated(form, usages), form, usages);
      case STEM -> share(stem(form, usages), form, usages);
      case ACCUSATIVE -> share(withoutAccusative(form, usages), form, usages);
      case WITH_PREPOSITION -> share(withPreposition(form, usages), form, usages);
      case IN -> share(usages.of(form, Use.IN), form, usages);
      case AFTER_PREPOSITION ->
          share(usages.of(form, Use.IN) + usages.of(form, Use.PREPOSITION), form, usages);
      case VERBAL -> share(usages.of(form, Use.VERBAL), form, usages);
      case BEFORE_ARTICLE -> share(usages.of(form, Use.BEFORE_ARTICLE), form, usages);
      case LAST -> share(usages.of(form, Use.LAST), form, usages);
      case AFTER_ARTICLE -> share(usages.of(form, Use.AFTER_ARTICLE), form, usages);
      case AFTER_PLACE -> share(usages.of(form, Use.AFTER_PLACE), form, usages);
      case AFTER_NEAR -> share(usages.of(form, Use.AFTER_NEAR), form, usages);
      case AFTER_ORGANISATION -> share(usages.of(form, Use.AFTER_ORGANISATION), form, usages);
      case AFTER_PERSON_CUE -> share(usages.of(form, Use.AFTER_PERSON_CUE), form, usages);
      case AFTER_NAME -> share(usages.of(form, Use.AFTER_NAME), form, usages);
      case LETTERS -> letters(form);
      case LENGTH -> Math.min(form.length(), size() - 1);
    };
  }

  private int share(long count, String form, Usages usages) {
    long all = Math.max(1, usages.of(form));
    int value = 0;
    while (value < bounds.length && count * THOUSAND > bounds[value] * all) {
      value++;
    }
    return value;
  }

  private static String bare(String form) {
    return WordShape.hasArticle(form) ? form.substring(ARTICLE.length()) : form;
  }

  private static long withPronoun(String form, Usages usages) {
    String bare = bare(form);
    String stem = bare.endsWith(TA_MARBUTA) ? bare.substring(0, bare.length() - 1) + TA : bare;
    return PRONOUNS.stream().mapToLong(pronoun -> usages.of(stem + pronoun)).sum();
  }

  private static long withArticle(String form, Usages usages) {
    return WordShape.hasArticle(form)
        ? 0
        : usages.of(ARTICLE + form)
            + usages.of(WAW + ARTICLE + form)
            + usages.of(BA + ARTICLE + form)
            + usages.of(LAM + LAM + form);
  }

  private static long withoutArticle(String form, Usages usages) {
    String bare = bare(form);
    return WordShape.hasArticle(form)
        ? usages.of(bare) + usages.of(WAW + bare) + usages.of(BA + bare) + usages.of(LAM + bare)
        : 0;
  }

  private static long accusative(String form, Usages usages) {
    String bare = bare(form);
    return bare.endsWith(ALIF) ? 0 : usages.of(bare + ALIF);
  }

  private static long withEndings(String form, Usages usages) {
    String bare = bare(form);
    String stem = bare.endsWith(TA_MARBUTA) ? bare.substring(0, bare.length() - 1) : bare;
    return ENDINGS.stream()
        .filter(ending -> !(stem + ending).equals(bare))
        .mapToLong(ending -> usages.of(stem + ending) + usages.of(ARTICLE + stem + ending))
        .sum();
  }

  private static long conjugated(String form, Usages usages) {
    long count = usages.of(form + WAW + ALIF) + usages.of(form + TA);
    for (String person : PERSONS) {
      count += usages.of(person + form) + usages.of(FUTURE + person + form);
      boolean isConjugated = PERSONS.contains(form.substring(0, 1)) && !form.startsWith(person);
      count += isConjugated ? usages.of(person + form.substring(1)) : 0;
    }
    return count;
  }

  /** {@code رسميا} beside {@code رسمي} and {@code رسمية}. */
  private static long withoutAccusative(String form, Usages usages) {
    String stem = form.substring(0, form.length() - 1);
    return form.endsWith(ALIF) && stem.length() >= FEWEST_LETTERS_OF_STEM
        ? usages.of(stem) + usages.of(stem + TA_MARBUTA)
        : 0;
  }

  /** How often the form occurs without what may be a pronoun at its end. */
  private static long stem(String form, Usages usages) {
    long count = 0;
    for (String pronoun : PRONOUNS) {
      if (form.endsWith(pronoun) && form.length() - pronoun.length() >= FEWEST_LETTERS_OF_STEM) {
        String stem = form.substring(0, form.length() - pronoun.length());
        count += usages.of(stem);
        count += PRONOUNS.stream().mapToLong(other -> usages.of(stem + other)).sum();
        count -= usages.of(form);
        count +=
            stem.endsWith(TA) ? usages.of(stem.substring(0, stem.length() - 1) + TA_MARBUTA) : 0;
      }
    }
    String first = form.substring(0, 1);
    if (CLITICS.contains(first) && form.length() > FEWEST_LETTERS_OF_STEM + 1) {
      count += usages.of(form.substring(1));
    }
    return count;
  }

  private static long withPreposition(String form, Usages usages) {
    return WordShape.hasArticle(form)
        ? usages.of(BA + form) + usages.of(LAM + form.substring(1))
        : usages.of(BA + form)
            + usages.of(WAW + BA + form)
            + usages.of(LAM + form)
            + usages.of(WAW + LAM + form);
  }

  private static int letters(String form) {
    int value = WordShape.hasArticle(form) ? 1 : 0;
    value += NOMINAL.stream().anyMatch(form::endsWith) ? 2 : 0;
    value += form.chars().anyMatch(c -> NOT_FOREIGN.indexOf(c) >= 0) ? 4 : 0;
    char first = form.charAt(0);
    int beginning =
        PERSONS.contains(form.substring(0, 1))
            ? 1
            : CLITICS.indexOf(first) >= 0 ? 2 : first == MIM ? 3 : 0;
    return value + 8 * beginning;
  }
}
