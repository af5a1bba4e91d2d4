package rasd.bench.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * The words of an artificial language that behaves like written Arabic. A few function words make
 * up a large part of every text; lemmas follow Zipf's law, with clitics before them and with
 * pronouns and endings after them; now and then, a word has a vowel mark or a stretched letter, or
 * is a number.
 */
final class Words {
  static final int LEMMAS = 9_000;

  private static final List<String> FUNCTION_WORDS =
      List.of(
          ("في من على أن إلى عن التي الذي هذا هذه مع كان قال ما لا بعد ذلك بين قد كل كانت هو وقد أو لم"
                  + " حتى قبل كما هي وفي ثم خلال غير عند إن منذ حيث لكن وقال ومن ضد نحو لن هناك وأن"
                  + " أي أكثر عبر دون حول أمام")
              .split(" "));

  private static final List<String> PREFIXES =
      List.of("", "ال", "و", "وال", "ب", "بال", "ل", "لل", "ف", "فال", "ك");
  private static final List<String> SUFFIXES = List.of("", "ه", "ها", "هم", "نا", "ات", "ين", "ية");

  private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
  private static final int SHORT_LEMMAS = 400;
  private static final char FATHA = '\u064E';
  private static final String TATWEEL = "\u0640\u0640";
  private static final int FIRST_YEAR = 2000;
  private static final int YEARS = 30;

  private final Weights functionWords = Weights.ofZipf(FUNCTION_WORDS.size(), 2, 1);
  private final Weights everyday = Weights.ofZipf(LEMMAS, 3, 1);
  private final Weights prefixes =
      Weights.of(0.47, 0.24, 0.07, 0.06, 0.04, 0.03, 0.03, 0.02, 0.02, 0.01, 0.01);
  private final Weights suffixes = Weights.of(0.74, 0.04, 0.05, 0.02, 0.02, 0.05, 0.05, 0.03);

  private final List<String> lemmas;
  private final Set<String> known;

  Words(Random random) {
    Set<String> made = new LinkedHashSet<>();
    while (made.size() < LEMMAS) {
      made.add(made.size() < SHORT_LEMMAS ? madeUp(random, 3, 4) : madeUp(random, 4, 6));
    }
    lemmas = new ArrayList<>(made);
    known = Collections.unmodifiableSet(made);
  }

  /** A random string of letters, of a length from {@code fewest} to {@code most}. */
  static String madeUp(Random random, int fewest, int most) {
    int length = fewest + random.nextInt(most - fewest + 1);
    StringBuilder word = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      word.append(letter(random));
    }
    return word.toString();
  }

  static char letter(Random random) {
    return LETTERS.charAt(random.nextInt(LETTERS.length()));
  }

  String lemma(int number) {
    return lemmas.get(number);
  }

  String functionWord(Random random) {
    return FUNCTION_WORDS.get(functionWords.draw(random));
  }

  /** A form of a lemma that is drawn by its frequency, whatever the topic. */
  String everydayWord(Random random) {
    return form(everyday.draw(random), random);
  }

  /** A lemma with or without a prefix and a suffix, which are drawn at random. */
  String form(int lemma, Random random) {
    return PREFIXES.get(prefixes.draw(random))
        + lemmas.get(lemma)
        + SUFFIXES.get(suffixes.draw(random));
  }

  /**
   * Whether a word is a function word, or could be read as a form of a lemma. A name must be
   * neither.
   */
  boolean canBeForm(String word) {
    if (FUNCTION_WORDS.contains(word)) {
      return true;
    }
    for (String prefix : PREFIXES) {
      for (String suffix : SUFFIXES) {
        boolean fits =
            word.length() > prefix.length() + suffix.length()
                && word.startsWith(prefix)
                && word.endsWith(suffix);
        if (fits
            && known.contains(word.substring(prefix.length(), word.length() - suffix.length()))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The word as a newspaper would print it. It is usually unchanged, but may get a mark or be
   * replaced by a number.
   */
  String printed(String word, Random random) {
    double chance = random.nextDouble();
    if (chance < 0.005) {
      return Integer.toString(random.nextInt(1000));
    }
    if (chance < 0.010) {
      return arabicDigits(FIRST_YEAR + random.nextInt(YEARS));
    }
    if (chance < 0.018) {
      return word.charAt(0) + String.valueOf(FATHA) + word.substring(1);
    }
    if (chance < 0.022) {
      return word.charAt(0) + TATWEEL + word.substring(1);
    }
    return word;
  }

  private static String arabicDigits(int number) {
    StringBuilder digits = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> digits.append((char) (c - '0' + '٠')));
    return digits.toString();
  }
}
