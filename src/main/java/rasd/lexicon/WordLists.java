package rasd.lexicon;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasd.text.Folding;

/**
 * Facts about words that affixes cannot tell: {@code نساء} is the plural of {@code امرأة}, {@code
 * يصل} is a form of {@code وصل}, {@code حق} is a word, {@code باول} is a name and not {@code
 * ب+اول}.
 */
public final class WordLists implements Serializable {
  private static final long serialVersionUID = 1;

  private static final char COMMENT = '#';

  /** Precedes the stem of an imperfect, which is listed after its verb. */
  private static final char IMPERFECT = '~';

  /** The marks before words in {@code conf/name-words.txt}, which are not needed here. */
  private static final String NAME_MARKS = "[?+]";

  private static final int SHORT = 2;
  private static final String ARTICLE = "ال";
  private static final String TA_MARBUTA = "ة";
  static final String ALIF_MAQSURA = "ى";

  private final Set<String> words = new HashSet<>();
  private final Set<String> inAlifMaqsura = new HashSet<>();
  private final Set<String> shortStems = new HashSet<>();
  private final Map<String, String> singulars = new HashMap<>();
  private final Map<String, String> perfects = new HashMap<>();
  private final Set<String> conjugated = new HashSet<>();
  private final Set<String> knownStems = new HashSet<>();
  private final TermDecisions decisions;

  /**
   * @param irregularForms the lines of {@code conf/irregular-forms.txt}: a word, then its other
   *     forms; a line with a single word of two letters lists a short stem
   * @param nameWords the lines of {@code conf/name-words.txt} and {@code conf/foreign-words.txt},
   *     including the marks before words
   * @param decisions the decisions of the user
   * @throws IllegalArgumentException if a word is listed as a form of two others
   */
  public WordLists(
      Collection<String> irregularForms, Collection<String> nameWords, TermDecisions decisions) {
    this.decisions = decisions;
    for (String line : irregularForms) {
      List<String> words = words(line);
      if (!words.isEmpty()) {
        addForms(Folding.normalize(words.get(0)), words.subList(1, words.size()));
      }
    }
    for (String line : nameWords) {
      words(line.replaceAll(NAME_MARKS, "")).stream()
          .map(Folding::normalize)
          .filter(WordLists::isNameStem)
          .forEach(knownStems::add);
    }
  }

  private void addForms(String word, List<String> forms) {
    addStem(word);
    words.add(word);
    for (String form : forms) {
      boolean isImperfect = form.charAt(0) == IMPERFECT;
      String stem = Folding.normalize(isImperfect ? form.substring(1) : form);
      String other = (isImperfect ? perfects : singulars).putIfAbsent(stem, word);
      if (other != null && !other.equals(word)) {
        throw new IllegalArgumentException(
            "%s is listed as a form of %s and of %s".formatted(form, other, word));
      }
      if (isImperfect) {
        conjugated.add(word);
      } else {
        addStem(stem);
        if (form.endsWith(ALIF_MAQSURA)) {
          inAlifMaqsura.add(stem);
        }
      }
    }
  }

  private void addStem(String stem) {
    knownStems.add(stem);
    if (stem.length() == SHORT) {
      shortStems.add(stem);
    }
  }

  /**
   * Whether a word of a name is taken for a known stem. With the article or a ة it usually is a
   * common word as well.
   */
  private static boolean isNameStem(String word) {
    return word.length() > SHORT && !word.startsWith(ARTICLE) && !word.endsWith(TA_MARBUTA);
  }

  private static List<String> words(String line) {
    int comment = line.indexOf(COMMENT);
    String words = (comment < 0 ? line : line.substring(0, comment)).strip();
    return words.isEmpty() ? List.of() : List.of(words.split("\\s+"));
  }

  TermDecisions decisions() {
    return decisions;
  }

  boolean isShortStem(String stem) {
    return shortStems.contains(stem);
  }

  boolean isKnownStem(String stem) {
    return knownStems.contains(stem);
  }

  /** Whether a form is listed, in its own line or in the line of another word. */
  boolean isListed(String form) {
    return words.contains(form) || singulars.containsKey(form);
  }

  /** Whether a stem is listed only as a plural: {@code طلبة} of {@code طالب}. */
  boolean isPlural(String stem) {
    return singulars.containsKey(stem) && !words.contains(stem);
  }

  /** Whether a stem is listed as a plural in ى: {@code قوى}, as distinct from {@code قوي}. */
  boolean isPluralInAlifMaqsura(String stem) {
    return inAlifMaqsura.contains(stem);
  }

  /**
   * The word that a stem is the plural of: {@code امراة} for {@code نساء}; a listed word is its own
   * singular. Null for most stems.
   */
  @Nullable String singular(String stem) {
    String singular = singulars.get(stem);
    return singular == null && words.contains(stem) ? stem : singular;
  }

  /** Whether a word has a line of its own. */
  boolean isWord(String word) {
    return words.contains(word);
  }

  /** Whether the imperfect stems of a verb are listed, so that it has no others. */
  boolean isConjugated(String perfect) {
    return conjugated.contains(perfect);
  }

  /**
   * The verb to which the stem of an imperfect belongs: {@code وصل} for {@code صل}; null for most
   * stems.
   */
  @Nullable String perfect(String imperfectStem) {
    return perfects.get(imperfectStem);
  }
}
