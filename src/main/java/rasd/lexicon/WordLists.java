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
 * Facts about words that their affixes do not show: {@code نساء} is the plural of {@code امرأة},
 * {@code يصل} is a form of {@code وصل}, {@code حق} is a word, {@code باول} is a name and not {@code
 * ب+اول}.
 */
public final class WordLists implements Serializable {
  private static final long serialVersionUID = 1;

  private static final char COMMENT = '#';

  /** Marks the stem of an imperfect in the line of its verb. */
  private static final char IMPERFECT = '~';

  /** The marks before words in {@code conf/name-words.txt}. They are removed here. */
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
   * @param irregularForms the lines of {@code conf/irregular-forms.txt}: a word and its other
   *     forms; a line with a single word of two letters lists a short stem
   * @param nameWords the lines of {@code conf/name-words.txt} and {@code conf/foreign-words.txt},
   *     including the marks before words
   * @param decisions the decisions of the user
   * @throws IllegalArgumentException if a word is listed as a form of two other words
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
   * Whether a word of a name is taken for a known stem. A word with the article or in ة is usually
   * also a common word.
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

  /**
   * Whether a form is listed, as a word or as a form of another word. Stems of imperfects do not
   * count.
   */
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
   * The listed singular of a stem: {@code امراة} of {@code نساء}. A listed word that is not a
   * plural is its own singular. Null for a stem that is not listed.
   */
  @Nullable String singular(String stem) {
    String singular = singulars.get(stem);
    return singular == null && words.contains(stem) ? stem : singular;
  }

  /** Whether a word is listed first in a line. */
  boolean isWord(String word) {
    return words.contains(word);
  }

  /** Whether imperfect stems of a verb are listed; the verb then has no others. */
  boolean isConjugated(String perfect) {
    return conjugated.contains(perfect);
  }

  /**
   * The verb for which the stem of an imperfect is listed: {@code وصل} for {@code صل}; null if
   * there is none.
   */
  @Nullable String perfect(String imperfectStem) {
    return perfects.get(imperfectStem);
  }
}
