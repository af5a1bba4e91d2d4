package rasd.phrases;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasd.text.Folding;

/**
 * A word as a possible part of phrases. {@code والأمم} has the form {@code وـالامم}: its
 * proclitics, a tatweel, which no normalized word has, and its core. Of the first word of a phrase,
 * only the core counts; of the other words, the whole form.
 *
 * <p>Not handled: enclitics, except that a word with one is not at the edge of a phrase; words that
 * are prepositions only in some contexts.
 *
 * @param surface the word as it is written
 * @param form proclitics, tatweel and core; only the core if there are no proclitics
 */
record PhraseWord(String surface, String form, PhrasePosition role) {
  /** The position that a word may have in a phrase. */
  enum PhrasePosition {
    /** The word may begin or end a phrase: رئيس. */
    EDGE,
    /**
     * The word is a preposition or the like and may be inside a phrase: حرب على الإرهاب, محمد بن
     * سلمان.
     */
    INNER,
    /** The word is not part of any phrase, and verbs often follow it: قد, التي. */
    CUE,
    /** The word is not part of any phrase. */
    NONE
  }

  private static final char MARK = '\u0640'; // tatweel
  private static final String ALIF = "ا";
  private static final String ARTICLE = "ال";
  private static final String HIDDEN_ARTICLE = "لل"; // للعراق
  private static final String GOD = "لله"; // الله and عبدالله do not end with a pronoun
  private static final int SHORTEST = 2;

  private static final Set<String> PROCLITICS = Set.of("و", "ف", "ب", "ل", "ك");
  private static final Set<String> ENCLITICS =
      Set.of("ه", "ها", "هم", "هن", "هما", "نا", "كم", "كما", "ي", "ني", "ك");

  /** Words that may be inside a phrase. A final ى is kept, because على is not the name علي. */
  private static final Set<String> INNER_WORDS =
      Set.of(
          "من", "في", "فى", "على", "إلى", "عن", "مع", "بين", "ضد", "تحت", "فوق", "بلا", "دون",
          "غير", "ذات", "ذو", "ذي", "عبر", "لدى", "حول", "بن", "بنت");

  private static final Set<String> INNER_FORMS = formsOf(INNER_WORDS);

  private static final Set<String> CUES =
      Set.of(
          "الذي", "التي", "الذين", "قد", "وقد", "فقد", "لقد", "ولقد", "لم", "ولم", "فلم", "لن",
          "ولن", "سوف", "وسوف");

  /**
   * Reads a word of a text.
   *
   * @param pieces the word with its clitics separated by +; null for a word that is not in Arabic
   *     letters
   */
  static PhraseWord of(
      String surface, String normalized, @Nullable String pieces, boolean isStopWord) {
    String form = Folding.normalizeKeepingFinalAlif(surface);
    if (INNER_FORMS.contains(form)) {
      return new PhraseWord(surface, form, PhrasePosition.INNER);
    }
    if (isStopWord) {
      return new PhraseWord(
          surface, form, CUES.contains(normalized) ? PhrasePosition.CUE : PhrasePosition.NONE);
    }
    return word(surface, normalized, pieces);
  }

  private static PhraseWord word(String surface, String normalized, @Nullable String pieces) {
    String[] parts = pieces == null ? new String[] {normalized} : pieces.split("\\+", -1);
    StringBuilder proclitics = new StringBuilder();
    int first = 0;
    while (first < parts.length - 1 && PROCLITICS.contains(parts[first])) {
      proclitics.append(parts[first++]);
    }
    StringBuilder core = new StringBuilder();
    for (int i = first; i < parts.length; i++) {
      core.append(parts[i]);
    }
    boolean hasEnclitic =
        parts.length - first > 1
            && ENCLITICS.contains(parts[parts.length - 1])
            && !normalized.endsWith(GOD);
    boolean isEdge = !hasEnclitic && core.length() >= SHORTEST;
    String form = proclitics.isEmpty() ? core.toString() : proclitics.toString() + MARK + core;
    return new PhraseWord(surface, form, isEdge ? PhrasePosition.EDGE : PhrasePosition.NONE);
  }

  String core() {
    return core(form);
  }

  static String core(String form) {
    return form.substring(form.indexOf(MARK) + 1);
  }

  /** A form, or several, as they are written: {@code والامم} for {@code وـالامم}. */
  static String letters(String form) {
    return form.replace(String.valueOf(MARK), "");
  }

  static boolean isInner(String form) {
    return INNER_FORMS.contains(form);
  }

  /** Whether a conjunction is attached to the word: {@code والدفاع}, {@code وقطر}. */
  static boolean hasConjunction(String form) {
    return form.indexOf(MARK) > 0 && (form.charAt(0) == 'و' || form.charAt(0) == 'ف');
  }

  /**
   * Whether a preposition is attached to the word: {@code بـالعراق}, {@code كـوزير}. A ل does not
   * count, because verbs also have it: {@code لـيعلن}.
   */
  static boolean hasPreposition(String form) {
    int mark = form.indexOf(MARK);
    return mark > 0 && (form.charAt(mark - 1) == 'ب' || form.charAt(mark - 1) == 'ك');
  }

  /** Whether the form has no proclitics. */
  static boolean isBare(String form) {
    return form.indexOf(MARK) < 0;
  }

  /** Whether the form begins with the article: {@code الامم} does, {@code وـالامم} does not. */
  static boolean isDefinite(String form) {
    return form.startsWith(ARTICLE);
  }

  /** The word with the article: {@code الامم} for {@code امم}. */
  static String definite(String core) {
    return ARTICLE + core;
  }

  /** The surface without its proclitics: {@code الأمم} for {@code للأمم}. */
  String bareSurface() {
    int mark = form.indexOf(MARK);
    if (mark < 0) {
      return surface;
    }
    boolean hasHiddenAlif =
        form.startsWith(ARTICLE, mark + 1)
            && Folding.normalize(surface).startsWith(HIDDEN_ARTICLE, mark - 1);
    String bare = surface.substring(Folding.surfaceOffset(surface, mark));
    return hasHiddenAlif ? ALIF + bare : bare;
  }

  private static Set<String> formsOf(Set<String> words) {
    return words.stream()
        .map(Folding::normalizeKeepingFinalAlif)
        .collect(Collectors.toUnmodifiableSet());
  }
}
