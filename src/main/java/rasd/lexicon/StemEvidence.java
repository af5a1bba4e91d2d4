package rasd.lexicon;

import java.io.Serializable;
import java.util.HashMap;

/**
 * Counts how the stems of a corpus occur in the best readings of its forms. The counts are numbers
 * of forms, unless their names mention tokens.
 */
final class StemEvidence implements Serializable {
  private static final long serialVersionUID = 1;

  private static final String TA_MARBUTA = "ة";
  private static final char ALIF = 'ا';
  private static final StemCounts NONE = new StemCounts();

  /** The counts of one stem. */
  private static final class StemCounts implements Serializable {
    private static final long serialVersionUID = 1;
    int forms;
    int bareNouns;
    int withArticle;
    int perfects;
    long tokensOfBareNouns;
    long tokensOfFeminines;
    long tokensWithPronoun;
    long tokensOfPerfects;
    int soundEndings;
    int feminines;
    int femininesWithPronoun;
    Hamzas hamzas = Hamzas.NONE;
  }

  private final HashMap<String, StemCounts> stems = new HashMap<>();

  /**
   * @param reading the best reading of the form
   */
  void add(FormCount form, Segmentation reading) {
    Affixes affixes = reading.affixes();
    StemCounts counts = counts(reading.stem());
    counts.forms++;
    switch (affixes.kind()) {
      case IMPERFECT -> {}
      case PERFECT -> {
        counts.perfects++;
        counts.tokensOfPerfects += form.count();
        if (affixes.ending().equals("ت") && affixes.hasPronoun()) {
          StemCounts feminine = counts(reading.stem() + TA_MARBUTA); // حملته
          feminine.femininesWithPronoun++;
          feminine.tokensWithPronoun += form.count();
        }
      }
      case NOUN -> addNoun(form, reading, counts);
    }
  }

  private void addNoun(FormCount form, Segmentation reading, StemCounts counts) {
    Affixes affixes = reading.affixes();
    switch (affixes.ending()) {
      case "", "ا", "ا→ي" -> {
        counts.bareNouns++;
        counts.tokensOfBareNouns += form.count();
        counts.withArticle += affixes.hasArticle() ? 1 : 0;
      }
      case TA_MARBUTA -> {
        StemCounts feminine = counts(reading.stem() + TA_MARBUTA);
        feminine.feminines++;
        feminine.tokensOfFeminines += form.count();
      }
      default -> {}
    }
    counts.soundEndings += isSound(affixes) ? 1 : 0;
    if (reading.stem().endsWith(TA_MARBUTA)) {
      counts.femininesWithPronoun += affixes.hasPronoun() ? 1 : 0;
      counts.tokensWithPronoun += affixes.hasPronoun() ? form.count() : 0;
      counts.feminines += affixes.hasPronoun() ? 0 : 1;
      counts.tokensOfFeminines += form.count();
    }
    if (reading.stem().charAt(0) == ALIF) {
      counts.hamzas = counts.hamzas.plus(Hamzas.of(form, reading));
    }
  }

  private static boolean isSound(Affixes affixes) {
    return switch (affixes.ending()) {
      case "ة", "ات", "ات→ة", "ين", "ون", "ت→ة", "تين→ة" -> true;
      case "ا" -> !affixes.hasPronoun();
      default -> false;
    };
  }

  private StemCounts counts(String stem) {
    return stems.computeIfAbsent(stem, key -> new StemCounts());
  }

  private StemCounts of(String stem) {
    return stems.getOrDefault(stem, NONE);
  }

  /**
   * The number of forms of the stem. For a stem in ة, this includes forms that were read as
   * feminines of the stem without ة.
   */
  int forms(String stem) {
    StemCounts counts = of(stem);
    return counts.forms + (stem.endsWith(TA_MARBUTA) ? counts.feminines : 0);
  }

  /**
   * The number of forms of the stem that were read as nouns without an ending other than ا. They
   * may include verbs in the third person, which look the same.
   */
  int bareNouns(String stem) {
    return of(stem).bareNouns;
  }

  /**
   * The number of tokens that were read as nouns with this stem in ة, or as the feminine of the
   * stem without ة.
   */
  long tokensOfFeminines(String stem) {
    return of(stem).tokensOfFeminines;
  }

  long tokensOfBareNouns(String stem) {
    return of(stem).tokensOfBareNouns;
  }

  long tokensOfPerfects(String stem) {
    return of(stem).tokensOfPerfects;
  }

  int perfects(String stem) {
    return of(stem).perfects;
  }

  /**
   * The number of forms with an ending that no broken plural takes: {@code مقاتلين} of {@code
   * مقاتل}.
   */
  int soundEndings(String stem) {
    return of(stem).soundEndings;
  }

  boolean hasArticle(String stem) {
    return of(stem).withArticle > 0;
  }

  /** The number of forms such as {@code حملتها}, for the stem {@code حملة}. */
  int femininesWithPronoun(String stem) {
    return of(stem).femininesWithPronoun;
  }

  /** The number of tokens such as {@code حملتها}, for the stem {@code حملة}. */
  long tokensWithPronoun(String stem) {
    return of(stem).tokensWithPronoun;
  }

  /** The number of forms such as {@code الحملة}, for the stem {@code حملة}. */
  int feminines(String stem) {
    return of(stem).feminines;
  }

  /** Whether a stem in ة has forms, with or without a pronoun. */
  boolean hasFeminine(String stem) {
    return feminines(stem) + femininesWithPronoun(stem) > 0;
  }

  /** Whether a stem that begins with ا is written more often with إ than with أ or آ. */
  boolean hasHamzaBelow(String stem) {
    return of(stem).hamzas.isMostlyBelow();
  }
}
