package rasd.phrases;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasd.text.Folding;

/**
 * A word as phrases are made of it. {@code والأمم} has the form {@code وـالامم}: its proclitics, a
 * tatweel, which no normalized word has, and its core. So the core can be had where the word begins
 * a phrase, and the whole form where it stands inside one.
 *
 * <p>Not handled: enclitics other than that a word with one is no edge, and the context of a word
 * that is at times a preposition.
 *
 * @param surface as written
 * @param form proclitics, tatweel, core; the core alone where there are none
 */
record PhraseWord(String surface, String form, Role role) {
  /** What a word may do in a phrase. */
  enum Role {
    /** It may begin or end one: رئيس. */
    EDGE,
    /** A preposition or the like, which may stand inside: حرب على الإرهاب. */
    INNER,
    /** It stands in none, and a verb stands behind it: قد, التي. */
    CUE,
    /** It stands in none. */
    NONE
  }

  private static final char MARK = '\u0640'; // tatweel
  private static final String ALIF = "ا";
  private static final String ARTICLE = "ال";
  private static final String HIDDEN_ARTICLE = "لل"; // للعراق
  private static final String GOD = "لله"; // الله and عبدالله end with no pronoun
  private static final int SHORTEST = 2;

  private static final Set<String> PROCLITICS = Set.of("و", "ف", "ب", "ل", "ك");
  private static final Set<String> ENCLITICS =
      Set.of("ه", "ها", "هم", "هن", "هما", "نا", "كم", "كما", "ي", "ني", "ك");

  /** With the final ى kept, so that على is not the name علي. */
  private static final Set<String> INNER_WORDS =
      Set.of(
          "من", "في", "فى", "على", "إلى", "عن", "مع", "بين", "ضد", "تحت", "فوق", "بلا", "دون",
          "غير", "ذات", "ذو", "ذي", "عبر", "لدى", "حول");

  private static final Set<String> INNER_FORMS = formsOf(INNER_WORDS);

  private static final Set<String> CUES =
      Set.of(
          "الذي", "التي", "الذين", "قد", "وقد", "فقد", "لقد", "ولقد", "لم", "ولم", "فلم", "لن",
          "ولن", "سوف", "وسوف");

  /**
   * A word of a text.
   *
   * @param pieces clitics split with +; null for a word that is not in Arabic letters
   */
  static PhraseWord of(
      String surface, String normalized, @Nullable String pieces, boolean isStopWord) {
    String form = Folding.normalizeKeepingFinalAlif(surface);
    if (INNER_FORMS.contains(form)) {
      return new PhraseWord(surface, form, Role.INNER);
    }
    if (isStopWord) {
      return new PhraseWord(surface, form, CUES.contains(normalized) ? Role.CUE : Role.NONE);
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
    return new PhraseWord(surface, form, isEdge ? Role.EDGE : Role.NONE);
  }

  String core() {
    return core(form);
  }

  static String core(String form) {
    return form.substring(form.indexOf(MARK) + 1);
  }

  static boolean isInner(String form) {
    return INNER_FORMS.contains(form);
  }

  /** {@code والدفاع}, {@code وقطر}. */
  static boolean hasConjunction(String form) {
    return form.indexOf(MARK) > 0 && (form.charAt(0) == 'و' || form.charAt(0) == 'ف');
  }

  /** {@code بـالعراق}, {@code كـوزير}; not {@code لـيعلن}, as verbs have that ل, too. */
  static boolean hasPreposition(String form) {
    int mark = form.indexOf(MARK);
    return mark > 0 && (form.charAt(mark - 1) == 'ب' || form.charAt(mark - 1) == 'ك');
  }

  /** Whether no proclitic is marked off. */
  static boolean isBare(String form) {
    return form.indexOf(MARK) < 0;
  }

  /** Whether the article comes first: {@code الامم}, but not {@code وـالامم}. */
  static boolean isDefinite(String form) {
    return form.startsWith(ARTICLE);
  }

  /** The word with the article: {@code الامم} of {@code امم}. */
  static String definite(String core) {
    return ARTICLE + core;
  }

  /** The surface without its proclitics: {@code الأمم} of {@code للأمم}. */
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
