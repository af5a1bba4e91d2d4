package rasd.learning;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import rasd.names.Clues;
import rasd.names.NameCues;
import rasd.names.NameWords.Strength;
import rasd.names.WordShape;

/**
 * Decides whether words that look like a name are an ordinary phrase: {@code وولي العهد}, {@code
 * توفيق الله}, {@code عبدالعزيز التاريخي} in {@code مركز الملك عبدالعزيز التاريخي}.
 */
final class CommonPhrases {
  private static final int FEWEST_OF_ADJECTIVE = 50;
  private static final double SHARE_AFTER_ARTICLE = 0.4;
  private static final double SHARE_OF_FEMININE = 0.6;
  private static final int LONGEST_OF_CLITICS = 4;
  private static final int TIMES_OF_NAME = 10;
  private static final char WAW = '\u0648'; // و
  private static final char LAM = '\u0644'; // ل
  private static final String TA_MARBUTA = "\u0629"; // ة
  private static final char YA = '\u064A'; // ي
  private static final String DESCRIBING = "\u0645\u0627"; // م ا
  private static final String TO_THE = "\u0644\u0644"; // لل
  private static final String GOD = "\u0627\u0644\u0644\u0647"; // الله
  private static final String FOR_GOOD = "\u0644\u062D\u0633\u0646"; // لحسن
  private static final int ARTICLE_LENGTH = 2;
  private static final String ARTICLE = "\u0627\u0644"; // ال

  private static final Set<NameCues.CueKind> HEADS =
      EnumSet.of(
          NameCues.CueKind.PLACE,
          NameCues.CueKind.NEAR,
          NameCues.CueKind.ORGANISATION,
          NameCues.CueKind.HEAD_OF_PLACE,
          NameCues.CueKind.HEAD_OF_GROUP);

  private final KnownWords known;
  private final Usages usages;
  private final Inflections inflections;
  private final NameClassifier classifier;
  private final Clues clues;

  CommonPhrases(
      KnownWords known,
      Usages usages,
      Inflections inflections,
      NameClassifier classifier,
      Clues clues) {
    this.known = known;
    this.usages = usages;
    this.inflections = inflections;
    this.classifier = classifier;
    this.clues = clues;
  }

  /** Whether the words are an ordinary phrase and not a name. */
  boolean isPhrase(String[] words) {
    for (int i = 1; i < words.length; i++) {
      if (isPious(words[i - 1], words[i])
          || isAttribute(words[i])
          || (!clues.of(words[0]).isParticle() && isAdjective(words[i]))
          || isDescription(words[i - 1], words[i])
          || isAfterPreposition(words[i])) {
        return true;
      }
    }
    return isOwner(words[0], words[1])
        || isGood(words[0], words[1])
        || Arrays.stream(words).anyMatch(word -> isConjoined(word) || isInflected(word));
  }

  /** Whether a word that is not listed as a name probably begins with a clitic: {@code بكسر}. */
  boolean isJoined(String word) {
    return clues.of(word).strength() == Strength.NONE && inflections.isMostlyClitic(word);
  }

  /** Whether the words are a pious phrase, like {@code توفيق الله}, but not {@code نصر الله}. */
  private boolean isPious(String before, String word) {
    return word.equals(GOD) && !clues.listed(before).contains(NameCues.CueKind.COMPOUND);
  }

  /** Whether the word is an attribute, as in {@code عبدالله الطبية} or {@code ديميتروف المصنف}. */
  private boolean isAttribute(String word) {
    return WordShape.hasArticle(word)
        && (WordShape.isFeminine(word) || isGeneric(word))
        && clues.names().of(word.substring(ARTICLE_LENGTH)) == Strength.NONE
        && (isGeneric(word) || classifier.of(word).logOdds() < 0);
  }

  /**
   * Whether the word is a common adjective and not a family name: the corpus has {@code التاريخي}
   * often after words with the article, and has {@code التاريخية} more than half as often.
   */
  private boolean isAdjective(String word) {
    long all = usages.of(word);
    return WordShape.hasArticle(word)
        && word.charAt(word.length() - 1) == YA
        && clues.of(word).strength() == Strength.NONE
        && clues.names().of(word.substring(ARTICLE_LENGTH)) == Strength.NONE
        && all >= FEWEST_OF_ADJECTIVE
        && usages.of(word, Use.AFTER_ARTICLE) >= SHARE_AFTER_ARTICLE * all
        && usages.of(word + TA_MARBUTA) >= SHARE_OF_FEMININE * all;
  }

  /**
   * Whether the word describes the bearer of a foreign name, as a participle or a comparative does:
   * {@code ويغان المنافس}, {@code أوبرادور الأوفر}. Family names that end in ي are adjectives, too,
   * but are kept.
   */
  private boolean isDescription(String before, String word) {
    return WordShape.hasArticle(word)
        && DESCRIBING.indexOf(word.charAt(ARTICLE_LENGTH)) >= 0
        && word.charAt(word.length() - 1) != YA
        && !before.equals(GOD)
        && !clues.names().isArabic(before)
        && !WordShape.hasArticle(before)
        && clues.of(before).kinds().isEmpty()
        && clues.of(word).strength() == Strength.NONE
        && clues.names().of(word.substring(ARTICLE_LENGTH)) == Strength.NONE
        && classifier.of(word).logOdds() < 0;
  }

  /** Whether the word begins with a preposition: {@code للصحافيين}, {@code لترامب}. */
  private boolean isAfterPreposition(String word) {
    if (clues.of(word).strength() != Strength.NONE || word.length() <= LONGEST_OF_CLITICS) {
      return false;
    }
    if (word.startsWith(TO_THE)) {
      return usages.of(ARTICLE + word.substring(ARTICLE_LENGTH)) >= usages.of(word);
    }
    String rest = word.substring(1);
    return word.charAt(0) == LAM
        && (known.isName(rest) || clues.names().of(rest) == Strength.STRONG)
        && usages.of(rest) >= TIMES_OF_NAME * usages.of(word);
  }

  /** Whether the word is inflected, as in {@code دعما ماليا} or {@code عمر أطفالهن}. */
  private boolean isInflected(String word) {
    return clues.of(word).strength() == Strength.NONE
        && !WordShape.hasArticle(word)
        && (inflections.isAccusative(word) || inflections.isOwned(word));
  }

  /**
   * Whether the word is a genitive after the first word, as in {@code بدور المجموعات}, "with the
   * role of the groups".
   */
  private boolean isOwner(String first, String word) {
    return WordShape.hasArticle(word)
        && inflections.isMostlyClitic(first)
        && classifier.of(word).logOdds() < 0;
  }

  /**
   * Whether the words are "for the good of" something, such as {@code لحسن الحظ}, and not the name
   * {@code لحسن الداودي}.
   */
  private static boolean isGood(String first, String word) {
    return first.equals(FOR_GOOD)
        && WordShape.hasArticle(word)
        && word.charAt(word.length() - 1) != YA;
  }

  /**
   * Whether the word begins with the conjunction و: {@code وولي}, because {@code ولي} is a cue, or
   * {@code وترامب}, because {@code ترامب} is a name.
   */
  boolean isConjoined(String word) {
    String rest = word.substring(1);
    boolean isOtherName =
        clues.of(word).strength() == Strength.NONE
            && (known.isName(rest) || clues.names().of(rest) == Strength.STRONG);
    return word.charAt(0) == WAW && (!clues.listed(rest).isEmpty() || isOtherName);
  }

  /** Whether the word is one that names of places or groups follow, such as {@code المملكة}. */
  boolean isGeneric(String word) {
    String bare = WordShape.hasArticle(word) ? word.substring(ARTICLE_LENGTH) : word;
    return clues.of(bare).kinds().stream().anyMatch(HEADS::contains);
  }
}
