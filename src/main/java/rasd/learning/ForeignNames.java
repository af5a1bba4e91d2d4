package rasd.learning;

import rasd.article.EntityType;
import rasd.names.Clues;
import rasd.names.NameWords.Strength;
import rasd.names.WordShape;

/**
 * Recognises a foreign given name and a family name that is not listed, if a cue announces them:
 * {@code قال روبرت والدينغر}, but not {@code قال روبرت بهدوء}.
 */
final class ForeignNames {
  private static final int WORDS_WITH_THIRD = 3;

  private final Usages usages;
  private final Inflections inflections;
  private final NameClassifier classifier;
  private final Clues clues;
  private final CommonPhrases phrases;

  ForeignNames(
      Usages usages,
      Inflections inflections,
      NameClassifier classifier,
      Clues clues,
      CommonPhrases phrases) {
    this.usages = usages;
    this.inflections = inflections;
    this.classifier = classifier;
    this.clues = clues;
    this.phrases = phrases;
  }

  /**
   * Whether the words of a candidate are such a name. Another word of names may follow: {@code
   * كريستين بلاسي فورد}.
   */
  boolean has(LearntName candidate, String[] words) {
    boolean isWhole =
        words.length == 2
            || (words.length == WORDS_WITH_THIRD
                && clues.of(words[2]).strength() == Strength.STRONG);
    return isWhole && isAnnounced(candidate) && isGivenName(words[0]) && isFamilyName(words[1]);
  }

  private static boolean isAnnounced(LearntName candidate) {
    return candidate.type() == EntityType.PER
        && candidate.best() >= Acceptance.LEAST_BEST
        && !candidate.signal().equals(LearntName.WORDS);
  }

  private boolean isGivenName(String word) {
    return clues.of(word).strength() == Strength.STRONG
        && !clues.names().isArabic(word)
        && !inflections.isMostlyClitic(word);
  }

  /**
   * Whether the corpus uses a word that is not listed like names, or has it mostly after words of
   * names. A first letter that may be a clitic does not matter if the rest is no word: {@code
   * والدينغر}, {@code كليلاند}.
   */
  private boolean isFamilyName(String word) {
    if (clues.of(word).strength() != Strength.NONE || WordShape.hasArticle(word)) {
      return false;
    }
    double logOdds = classifier.of(word).logOdds();
    boolean isMostlyAfterNames = 2 * usages.of(word, Use.AFTER_NAME) >= usages.of(word);
    return logOdds >= WordJudge.SURE
        || (logOdds >= WordJudge.LEAST_OF_WORD && isMostlyAfterNames && !phrases.isJoined(word));
  }
}
