package rasd.learning;

import java.util.List;
import rasd.names.WordShape;

/**
 * How often a corpus inflects a word form. Common words are often inflected, names hardly ever: a
 * corpus that has {@code مركز} also has {@code مركزه}, {@code المركز} and {@code مركزا}, but it has
 * no other form of {@code ليفربول}.
 */
final class Inflections {
  private static final String ARTICLE = "\u0627\u0644"; // ال
  private static final String TA_MARBUTA = "\u0629"; // ة
  private static final String TA = "\u062A"; // ت
  private static final String ALIF = "\u0627"; // ا
  private static final String BA = "\u0628"; // ب
  private static final String LAM = "\u0644"; // ل
  private static final String WAW = "\u0648"; // و
  private static final String FUTURE = "\u0633"; // س
  private static final String PREPOSITIONS = "\u0628\u0643\u0644"; // ب ك ل
  private static final String CLITICS = "\u0628\u0644\u0643\u0641\u0648\u0633"; // ب ل ك ف و س

  /** Attached pronouns: ه ها هم هن نا كم هما ي. */
  private static final List<String> PRONOUNS =
      List.of(
          "\u0647",
          "\u0647\u0627",
          "\u0647\u0645",
          "\u0647\u0646",
          "\u0646\u0627",
          "\u0643\u0645",
          "\u0647\u0645\u0627",
          "\u064A");

  /** Endings of nouns and adjectives: ة ية ات ين ون ان. */
  private static final List<String> ENDINGS =
      List.of(
          "\u0629", "\u064A\u0629", "\u0627\u062A", "\u064A\u0646", "\u0648\u0646", "\u0627\u0646");

  /** The letters that mark the person of an imperfect: ي ت ن. */
  private static final List<String> PERSONS = List.of("\u064A", "\u062A", "\u0646");

  private static final int FEWEST_LETTERS_OF_STEM = 3;
  private static final int FEWEST_LETTERS_OF_SHORT_STEM = 2;
  private static final int TIMES_OF_STEM = 2;
  private static final int TIMES_OF_FEMININE = 30;
  private static final int TIMES_OF_REST = 4;
  private static final int SHARE_OF_OTHER_OWNERS = 4;

  private final Usages usages;

  Inflections(Usages usages) {
    this.usages = usages;
  }

  /** The frequency of the form with a pronoun: {@code مركز} in {@code مركزه} and {@code مركزها}. */
  long withPronoun(String form) {
    String bare = bare(form);
    String stem = bare.endsWith(TA_MARBUTA) ? without(TA_MARBUTA, bare) + TA : bare;
    return PRONOUNS.stream().mapToLong(pronoun -> usages.of(stem + pronoun)).sum();
  }

  long withArticle(String form) {
    return WordShape.hasArticle(form)
        ? 0
        : usages.of(ARTICLE + form)
            + usages.of(WAW + ARTICLE + form)
            + usages.of(BA + ARTICLE + form)
            + usages.of(LAM + LAM + form);
  }

  long withoutArticle(String form) {
    String bare = bare(form);
    return WordShape.hasArticle(form)
        ? usages.of(bare) + usages.of(WAW + bare) + usages.of(BA + bare) + usages.of(LAM + bare)
        : 0;
  }

  /** The frequency of the form in the accusative: {@code مركز} in {@code مركزا}. */
  long inAccusative(String form) {
    String bare = bare(form);
    return bare.endsWith(ALIF) ? 0 : usages.of(bare + ALIF);
  }

  /**
   * The frequency of the form with other endings: {@code مهندس} in {@code مهندسة} and {@code
   * المهندسين}.
   */
  long withEndings(String form) {
    String bare = bare(form);
    String stem = bare.endsWith(TA_MARBUTA) ? without(TA_MARBUTA, bare) : bare;
    return ENDINGS.stream()
        .filter(ending -> !(stem + ending).equals(bare))
        .mapToLong(ending -> usages.of(stem + ending) + usages.of(ARTICLE + stem + ending))
        .sum();
  }

  /**
   * The frequency of other persons and tenses of the form: for {@code عمل}, that of {@code يعمل}
   * and {@code ستعمل}, for {@code تعمل}, that of {@code يعمل}.
   */
  long conjugated(String form) {
    long count = usages.of(form + WAW + ALIF) + usages.of(form + TA);
    String first = form.substring(0, 1);
    for (String person : PERSONS) {
      count += usages.of(person + form) + usages.of(FUTURE + person + form);
      boolean isOtherPerson = PERSONS.contains(first) && !first.equals(person);
      count += isOtherPerson ? usages.of(person + form.substring(1)) : 0;
    }
    return count;
  }

  /** The frequency of the word whose accusative the form may be: {@code رسمي} for {@code رسميا}. */
  long ofAccusative(String form) {
    String stem = without(ALIF, form);
    return stem.length() >= FEWEST_LETTERS_OF_SHORT_STEM
        ? usages.of(stem) + usages.of(stem + TA_MARBUTA)
        : 0;
  }

  /**
   * The frequency of the stem before a possible pronoun, by itself and with other pronouns, and of
   * what is left of the form after a possible clitic.
   */
  long ofStem(String form) {
    long count = 0;
    for (String pronoun : PRONOUNS) {
      String stem = without(pronoun, form);
      if (stem.length() >= FEWEST_LETTERS_OF_SHORT_STEM) {
        count += ofOwned(stem) - usages.of(form);
      }
    }
    boolean mayHaveClitic =
        CLITICS.indexOf(form.charAt(0)) >= 0 && form.length() > FEWEST_LETTERS_OF_STEM;
    return mayHaveClitic ? count + usages.of(form.substring(1)) : count;
  }

  long withPreposition(String form) {
    return WordShape.hasArticle(form)
        ? usages.of(BA + form) + usages.of(LAM + form.substring(1))
        : usages.of(BA + form)
            + usages.of(WAW + BA + form)
            + usages.of(LAM + form)
            + usages.of(WAW + LAM + form);
  }

  /**
   * Whether the form is a noun with a possessive pronoun: {@code بلدها} is one if the corpus also
   * has {@code بلده} and {@code بلدهم}.
   */
  boolean isOwned(String form) {
    for (String pronoun : PRONOUNS) {
      String stem = without(pronoun, form);
      if (stem.length() >= FEWEST_LETTERS_OF_STEM) {
        long others = ofOwned(stem) - usages.of(form);
        boolean isSure = pronoun.length() > 1;
        long wanted = isSure ? usages.of(form) / SHARE_OF_OTHER_OWNERS : usages.of(form);
        if (owners(stem) > 2 && others >= wanted) {
          return true;
        }
      }
    }
    return false;
  }

  /** The number of different pronouns with which a stem occurs. */
  private long owners(String stem) {
    return PRONOUNS.stream().filter(pronoun -> usages.of(stem + pronoun) > 0).count();
  }

  /** The frequency of a stem by itself and with pronouns. */
  private long ofOwned(String stem) {
    long count = usages.of(stem);
    for (String pronoun : PRONOUNS) {
      count += usages.of(stem + pronoun);
    }
    return stem.endsWith(TA) ? count + usages.of(without(TA, stem) + TA_MARBUTA) : count;
  }

  /**
   * Whether the form is an accusative: {@code هدفا} is one if {@code هدف} is much more frequent,
   * and {@code قائلا} if {@code قائلة} occurs often enough.
   */
  boolean isAccusative(String form) {
    String stem = without(ALIF, form);
    return stem.length() >= FEWEST_LETTERS_OF_STEM
        && (usages.of(stem) + withArticle(stem) >= TIMES_OF_STEM * usages.of(form)
            || usages.of(stem + TA_MARBUTA) * TIMES_OF_FEMININE >= Math.max(1, usages.of(form)));
  }

  /**
   * Whether the form occurs more often after the letter of a preposition than by itself, so that it
   * is the rest of a word: {@code يانا} in {@code بيانا}.
   */
  boolean isMostlyAfterPreposition(String form) {
    return afterPreposition(form) > usages.of(form);
  }

  private long afterPreposition(String form) {
    long after = 0;
    for (int i = 0; i < PREPOSITIONS.length(); i++) {
      after += usages.of(PREPOSITIONS.charAt(i) + form);
    }
    return after;
  }

  /**
   * Whether the form hardly ever occurs without the letter of a preposition before it, so that this
   * letter belongs to the word: {@code لاين} in {@code بلاين جيت}.
   */
  boolean isRestAfterPreposition(String form) {
    return afterPreposition(form) >= TIMES_OF_REST * Math.max(1, usages.of(form));
  }

  /**
   * Whether the form is probably a clitic and a word: {@code بدور} is {@code ب} and the more
   * frequent {@code دور}.
   */
  boolean isMostlyClitic(String form) {
    return form.length() > FEWEST_LETTERS_OF_STEM
        && CLITICS.indexOf(form.charAt(0)) >= 0
        && usages.of(form.substring(1)) > usages.of(form);
  }

  private static String bare(String form) {
    return WordShape.hasArticle(form) ? form.substring(ARTICLE.length()) : form;
  }

  /** The form without this ending; empty if the form does not have it. */
  private static String without(String ending, String form) {
    return form.endsWith(ending) ? form.substring(0, form.length() - ending.length()) : "";
  }
}
