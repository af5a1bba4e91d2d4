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
 * What no affix tells: {@code نساء} is the plural of {@code امرأة}, {@code يصل} is of {@code وصل},
 * {@code حق} is a word, {@code باول} is a name and not {@code ب+اول}.
 */
public final class WordLists implements Serializable {
  private static final long serialVersionUID = 1;

  private static final char COMMENT = '#';

  /** Before the stem of an imperfect, after the verb it belongs to. */
  private static final char IMPERFECT = '~';

  /** What {@code conf/name-words.txt} says of words besides. */
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
   * @param irregularForms lines of {@code conf/irregular-forms.txt}: a word, then its other forms;
   *     a line of one word of two letters names a short stem
   * @param nameWords lines of {@code conf/name-words.txt} and {@code conf/foreign-words.txt}, the
   *     marks before the words among them
   * @param decisions of the user
   * @throws IllegalArgumentException for a word that is listed as a form of two others
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

  /** With the article or a ة a name is most often a common word. */
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
    return stem.length() == SHORT && shortStems.contains(stem);
  }

  boolean isKnownStem(String stem) {
    return knownStems.contains(stem);
  }

  /** Whether a form is listed, alone or in the line of another. */
  boolean isListed(String form) {
    return words.contains(form) || singulars.containsKey(form);
  }

  /** Whether a stem is listed as a plural alone: {@code طلبة} of {@code طالب}. */
  boolean isPlural(String stem) {
    return singulars.containsKey(stem) && !words.contains(stem);
  }

  /** Whether a stem is listed as a plural in ى: {@code قوى}, which is not {@code قوي}. */
  boolean isPluralInAlifMaqsura(String stem) {
    return inAlifMaqsura.contains(stem);
  }

  /**
   * The word that a stem is the plural of: {@code امراة} for {@code نساء}; a listed word is its
   * own. Null for most.
   */
  @Nullable String singular(String stem) {
    String singular = singulars.get(stem);
    return singular == null && words.contains(stem) ? stem : singular;
  }

  /** Whether a word has a line of its own. */
  boolean isWord(String word) {
    return words.contains(word);
  }

  /** Whether the stems of a verb's imperfect are listed, so that it has no others. */
  boolean isConjugated(String perfect) {
    return conjugated.contains(perfect);
  }

  /** The verb that the stem of an imperfect is of: {@code وصل} for {@code صل}; null for most. */
  @Nullable String perfect(String imperfectStem) {
    return perfects.get(imperfectStem);
  }
}
