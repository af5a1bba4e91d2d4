package rasd.lexicon;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * What the forms of a corpus, each read in the best way, say of every stem. Counts are of forms.
 */
final class StemEvidence implements Serializable {
  private static final long serialVersionUID = 1;

  private static final String TA_MARBUTA = "ة";
  private static final char ALIF = 'ا';
  private static final char HAMZA_BELOW = 'إ';
  private static final String HAMZA_ABOVE = "أآ";
  private static final Counts NONE = new Counts();

  /** Of one stem. */
  private static final class Counts implements Serializable {
    private static final long serialVersionUID = 1;
    int forms;
    int bareNouns;
    int withArticle;
    int perfects;
    int feminines;
    int femininesWithPronoun;
    long hamzaAbove;
    long hamzaBelow;
  }

  private final HashMap<String, Counts> stems = new HashMap<>();

  /**
   * @param reading the best one of the form
   */
  void add(FormCount form, Segmentation reading) {
    Affixes affixes = reading.affixes();
    Counts counts = counts(reading.stem());
    counts.forms++;
    switch (affixes.kind()) {
      case IMPERFECT -> {}
      case PERFECT -> {
        counts.perfects++;
        if (affixes.ending().equals("ت") && affixes.hasPronoun()) {
          counts(reading.stem() + TA_MARBUTA).femininesWithPronoun++; // حملته
        }
      }
      case NOUN -> addNoun(form, reading, counts);
    }
  }

  private void addNoun(FormCount form, Segmentation reading, Counts counts) {
    Affixes affixes = reading.affixes();
    switch (affixes.ending()) {
      case "", "ا", "ا→ي" -> {
        counts.bareNouns++;
        counts.withArticle += affixes.hasArticle() ? 1 : 0;
      }
      case TA_MARBUTA -> counts(reading.stem() + TA_MARBUTA).feminines++;
      default -> {}
    }
    if (reading.stem().endsWith(TA_MARBUTA)) {
      counts.femininesWithPronoun += affixes.hasPronoun() ? 1 : 0;
      counts.feminines += affixes.hasPronoun() ? 0 : 1;
    }
    if (reading.stem().charAt(0) == ALIF) {
      addHamza(form, reading, counts);
    }
  }

  private static void addHamza(FormCount form, Segmentation reading, Counts counts) {
    int at = form.form().indexOf(reading.stem(), reading.affixes().proclitics().length());
    for (Map.Entry<String, Long> surface : form.surfaces().entrySet()) {
      if (at >= 0 && surface.getKey().length() == form.form().length()) {
        char first = surface.getKey().charAt(at);
        counts.hamzaBelow += first == HAMZA_BELOW ? surface.getValue() : 0;
        counts.hamzaAbove += HAMZA_ABOVE.indexOf(first) >= 0 ? surface.getValue() : 0;
      }
    }
  }

  private Counts counts(String stem) {
    return stems.computeIfAbsent(stem, key -> new Counts());
  }

  private Counts of(String stem) {
    return stems.getOrDefault(stem, NONE);
  }

  /** Forms of the stem; of one in ة those too that were read as a feminine. */
  int forms(String stem) {
    Counts counts = of(stem);
    return counts.forms + (stem.endsWith(TA_MARBUTA) ? counts.feminines : 0);
  }

  /** Forms of the stem as a noun without an ending, and verbs of the third person, alike. */
  int bareNouns(String stem) {
    return of(stem).bareNouns;
  }

  int perfects(String stem) {
    return of(stem).perfects;
  }

  boolean hasArticle(String stem) {
    return of(stem).withArticle > 0;
  }

  /** Forms such as {@code حملتها}, for the stem {@code حملة}. */
  int femininesWithPronoun(String stem) {
    return of(stem).femininesWithPronoun;
  }

  /** Forms such as {@code الحملة}, for the stem {@code حملة}. */
  int feminines(String stem) {
    return of(stem).feminines;
  }

  /** Whether a stem in ا is mostly written with إ. */
  boolean hasHamzaBelow(String stem) {
    return of(stem).hamzaBelow > of(stem).hamzaAbove;
  }
}
