package rasd.mentions;

import java.util.List;
import rasd.article.EntityType;
import rasd.names.Clues;
import rasd.names.NameCues.CueKind;
import rasd.names.NameWords.Strength;
import rasd.names.WordShape;

/**
 * Recognises where a name is that of a thing named after a person or a place: {@code مستشفى الملك
 * فهد} is no person, and {@code حاملة الطائرات جورج واشنطن} is neither a person nor a place.
 *
 * <p>Not handled: titles of several words, such as that of the king in {@code كأس خادم الحرمين
 * الشريفين}.
 */
final class Namesakes {
  private static final int MOST_WORDS_BETWEEN = 2;
  private static final String OPENING = "\"«“(";

  /** Means a vessel before الطائرات, but not in {@code حاملة اللقب}, "the holder of the title". */
  private static final String CARRIER = "\u062D\u0627\u0645\u0644\u0629"; // حاملة

  private static final String AIRCRAFT =
      "\u0627\u0644\u0637\u0627\u0626\u0631\u0627\u062A"; // الطائرات

  private final Clues clues;

  Namesakes(Clues clues) {
    this.clues = clues;
  }

  /** Whether the name that begins with a word of a sentence is that of a thing. */
  boolean has(EntityType type, String body, List<NameFinder.SentenceWord> words, int first) {
    return switch (type) {
      case PER -> isOfInstitution(body, words, first) || isOfVessel(body, words, first);
      case LOC -> isOfVessel(body, words, first);
      case ORG, MISC -> false;
    };
  }

  /** Whether the word for an institution precedes the name, with at most two titles in between. */
  private boolean isOfInstitution(String body, List<NameFinder.SentenceWord> words, int first) {
    for (int i = first; i > 0 && follows(body, words, i); i--) {
      String before = words.get(i - 1).normalized();
      if (clues.isListed(CueKind.NAMED_AFTER, before)) {
        return true;
      }
      if (first - i == MOST_WORDS_BETWEEN || !clues.isListed(CueKind.TITLE, before)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether the word for a vessel precedes the name, with at most two words in between, all of
   * which have the article or are known from names.
   */
  private boolean isOfVessel(String body, List<NameFinder.SentenceWord> words, int first) {
    for (int i = first; i > 0 && follows(body, words, i); i--) {
      String before = words.get(i - 1).normalized();
      if (clues.isListed(CueKind.VESSEL, before)) {
        return !before.endsWith(CARRIER) || words.get(i).normalized().equals(AIRCRAFT);
      }
      boolean isBetween =
          WordShape.hasArticle(before) || clues.of(before).strength() == Strength.STRONG;
      if (first - i == MOST_WORDS_BETWEEN || !isBetween) {
        return false;
      }
    }
    return false;
  }

  /** Whether only spaces and opening quotation marks separate a word from the one before it. */
  private static boolean follows(String body, List<NameFinder.SentenceWord> words, int i) {
    for (int at = words.get(i - 1).end(); at < words.get(i).begin(); at++) {
      if (body.charAt(at) != ' ' && OPENING.indexOf(body.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }
}
