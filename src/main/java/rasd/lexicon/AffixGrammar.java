package rasd.lexicon;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rasd.lexicon.Affixes.Paradigm;

/**
 * Finds all ways in which Arabic allows a word to be split: {@code وليد} may be {@code وليد},
 * {@code و+ليد}, {@code و+ل+يد} and others. {@link AffixModel} chooses among them.
 *
 * <p>The affixes are a closed list. A stem has at least three letters, except for listed short
 * words ({@code حق}, {@code يد}) and listed stems of imperfects ({@code صل}). Words must be
 * normalized. Not handled: the interrogative {@code أ}, two pronouns on one verb, dialects.
 */
final class AffixGrammar implements Serializable {
  private static final long serialVersionUID = 1;

  private static final String[] CONJUNCTIONS = {"", "و", "ف"};
  private static final String[] PREPOSITIONS = {"", "ب", "ك", "ل"};
  private static final String[] VERB_PARTICLES = {"", "س", "ل"};
  private static final String[] PERSONS = {"ي", "ت", "ن"};
  private static final String[] NO_PRONOUN = {""};
  private static final String[] NOUN_PRONOUNS = {
    "", "ه", "ها", "هم", "هن", "هما", "نا", "ك", "كم", "ي"
  };
  private static final String[] VERB_PRONOUNS = {
    "", "ه", "ها", "هم", "هن", "هما", "نا", "ك", "كم", "ني"
  };

  // Endings: letters that are removed and, after an arrow, those that replace them in the stem.
  private static final String[] OF_ANY_NOUN = {"", "ات", "ات→ة"};
  private static final String[] BEFORE_PRONOUN = {"ت→ة", "تي→ة", "ا→ي", "ي", "ئ→ء", "ؤ→ء"};
  private static final String[] WITHOUT_PRONOUN = {
    "ة", "ين", "ون", "ان", "تين", "تين→ة", "تان", "تان→ة"
  };
  private static final String[] WITHOUT_ARTICLE = {"ا", "ي", "و", "تي→ة", "تا→ة"};
  private static final String[] OF_SHORT_NOUNS = {"", "ين", "ان"};
  private static final String[] OF_IMPERFECT = {"", "ون", "ان", "وا", "ين", "ن", "ون→ي", "وا→ي"};
  private static final String[] OF_IMPERFECT_BEFORE_PRONOUN = {"", "ون", "ان", "ين", "ن", "و"};
  private static final String[] OF_PERFECT = {"", "ت", "وا", "تا", "نا", "ت→ي", "وا→ي", "ت→ا"};
  private static final String[] OF_PERFECT_BEFORE_PRONOUN = {
    "", "ت", "تا", "نا", "و", "ت→ي", "ا→ي"
  };

  private static final String LAM = "ل";
  private static final String ARTICLE = "ال";
  private static final int SHORTEST_STEM = 3;

  private final WordLists lists;

  AffixGrammar(WordLists lists) {
    this.lists = lists;
  }

  /** All readings of the word, in a fixed order. The whole word is always one of them. */
  List<Segmentation> segmentations(String word) {
    Set<Segmentation> found = new LinkedHashSet<>();
    for (String conjunction : CONJUNCTIONS) {
      if (word.startsWith(conjunction)) {
        String rest = word.substring(conjunction.length());
        addNouns(found, conjunction, rest);
        addImperfects(found, conjunction, rest);
        addPerfects(found, conjunction, rest);
      }
    }
    found.add(new Segmentation(Affixes.NONE, word));
    return new ArrayList<>(found);
  }

  private void addNouns(Set<Segmentation> found, String conjunction, String word) {
    for (String preposition : PREPOSITIONS) {
      if (!word.startsWith(preposition)) {
        continue;
      }
      String proclitics = conjunction + preposition;
      String rest = word.substring(preposition.length());
      for (String pronoun : NOUN_PRONOUNS) {
        addNouns(found, proclitics, false, rest, pronoun);
      }
      String article = preposition.equals(LAM) ? LAM : ARTICLE; // للعراق
      if (rest.startsWith(article)) {
        addNouns(found, proclitics, true, rest.substring(article.length()), NO_PRONOUN[0]);
      }
    }
  }

  private void addNouns(
      Set<Segmentation> found, String proclitics, boolean hasArticle, String word, String pronoun) {
    if (!word.endsWith(pronoun)) {
      return;
    }
    String rest = withoutLast(word, pronoun.length());
    addNouns(found, proclitics, hasArticle, rest, OF_ANY_NOUN, pronoun);
    if (!pronoun.isEmpty()) {
      addNouns(found, proclitics, hasArticle, rest, BEFORE_PRONOUN, pronoun);
      return;
    }
    addNouns(found, proclitics, hasArticle, rest, WITHOUT_PRONOUN, pronoun);
    if (!hasArticle) {
      addNouns(found, proclitics, false, rest, WITHOUT_ARTICLE, pronoun);
    }
  }

  private void addNouns(
      Set<Segmentation> found,
      String proclitics,
      boolean hasArticle,
      String word,
      String[] endings,
      String pronoun) {
    for (String ending : endings) {
      String stem = stem(word, ending);
      if (stem.length() >= SHORTEST_STEM
          || (isAnyOf(ending, OF_SHORT_NOUNS) && lists.isShortStem(stem))) {
        found.add(
            new Segmentation(
                new Affixes(Paradigm.NOUN, proclitics, hasArticle, "", ending, pronoun), stem));
      }
    }
  }

  private void addImperfects(Set<Segmentation> found, String conjunction, String word) {
    for (String particle : VERB_PARTICLES) {
      for (String person : PERSONS) {
        if (word.startsWith(person, particle.length()) && word.startsWith(particle)) {
          String rest = word.substring(particle.length() + person.length());
          addVerbs(
              found,
              Paradigm.IMPERFECT,
              conjunction + particle,
              person,
              rest,
              OF_IMPERFECT,
              OF_IMPERFECT_BEFORE_PRONOUN);
        }
      }
    }
  }

  private void addPerfects(Set<Segmentation> found, String conjunction, String word) {
    addVerbs(found, Paradigm.PERFECT, conjunction, "", word, OF_PERFECT, OF_PERFECT_BEFORE_PRONOUN);
  }

  private void addVerbs(
      Set<Segmentation> found,
      Paradigm kind,
      String proclitics,
      String prefix,
      String word,
      String[] endings,
      String[] endingsBeforePronoun) {
    for (String pronoun : VERB_PRONOUNS) {
      for (String ending : pronoun.isEmpty() ? endings : endingsBeforePronoun) {
        addVerb(found, kind, proclitics, prefix, word, ending, pronoun);
      }
    }
  }

  private void addVerb(
      Set<Segmentation> found,
      Paradigm kind,
      String proclitics,
      String prefix,
      String word,
      String ending,
      String pronoun) {
    if (!word.endsWith(pronoun)) {
      return;
    }
    String stem = stem(withoutLast(word, pronoun.length()), ending);
    if (stem.length() >= SHORTEST_STEM
        || lists.isShortStem(stem)
        || (kind == Paradigm.IMPERFECT && lists.perfect(stem) != null)) {
      found.add(
          new Segmentation(new Affixes(kind, proclitics, false, prefix, ending, pronoun), stem));
    }
  }

  /**
   * The stem of a word with this ending, or the empty string if the word does not have the ending.
   */
  private static String stem(String word, String ending) {
    int arrow = ending.indexOf('→');
    String cut = arrow < 0 ? ending : ending.substring(0, arrow);
    if (!word.endsWith(cut)) {
      return "";
    }
    String rest = withoutLast(word, cut.length());
    return arrow < 0 ? rest : rest + ending.substring(arrow + 1);
  }

  private static String withoutLast(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static boolean isAnyOf(String ending, String[] endings) {
    for (String each : endings) {
      if (each.equals(ending)) {
        return true;
      }
    }
    return false;
  }
}
