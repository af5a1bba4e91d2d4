package rasd.learning;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import rasd.article.EntityType;
import rasd.learning.NameClassifier.NameClass;
import rasd.learning.NameClassifier.Opinion;
import rasd.names.Clues;
import rasd.names.NameCues;
import rasd.names.NameWords.Strength;
import rasd.names.WordClues;
import rasd.names.WordShape;
import rasd.text.Letters;

/**
 * Decides whether the words of a candidate can be a name, from how the corpus uses them everywhere:
 * {@code قرار ترامب} is not a name, because {@code قرار} is a common noun.
 */
final class WordJudge {
  /** The least log odds of single words that are names. */
  private static final double LEAST_OF_SINGLE = 1.5;

  /** The same if the word is listed as a person's name. */
  private static final double LEAST_OF_STRONG = -1;

  /** From these log odds on, the words themselves speak for a name. */
  private static final double SURE = 3;

  /**
   * The least log odds of each other word beside a person's name; {@link #LEAST_WHERE_CUED} is the
   * same if the cue is clear.
   */
  private static final double LEAST_OF_WORD = -2;

  private static final double LEAST_WHERE_CUED = -5;
  private static final double LEAST_WITHOUT_FIRM = -2.5;

  /**
   * The log odds above which a word that is listed as a person's name counts as one, because the
   * corpus sometimes uses it as one.
   */
  private static final double LEAST_OF_FIRM = -5;

  private static final int CLEARLY_CUED = 900;
  private static final int MOST_WITHOUT_PLACE = 50;
  private static final int MOST_WITHOUT_CUE = 50;
  private static final int ARTICLE_LENGTH = 2;
  private static final int LONGEST_OF_CLITICS = 4;
  private static final int TIMES_OF_NAME = 10;
  private static final char WAW = '\u0648'; // و
  private static final char LAM = '\u0644'; // ل
  private static final char YA = '\u064A'; // ي
  private static final String DESCRIBING = "\u0645\u0627"; // م ا
  private static final String ARTICLE = "\u0627\u0644"; // ال
  private static final String TO_THE = "\u0644\u0644"; // لل
  private static final String GOD = "\u0627\u0644\u0644\u0647"; // الله
  private static final String SLAVE = "\u0639\u0628\u062F"; // عبد

  /** بن ابن. */
  private static final Set<String> SONS = Set.of("\u0628\u0646", "\u0627\u0628\u0646");

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

  WordJudge(KnownWords known, Usages usages, NameClassifier classifier, Clues clues) {
    this.known = known;
    this.usages = usages;
    this.inflections = new Inflections(usages);
    this.classifier = classifier;
    this.clues = clues;
  }

  NameVerdict of(LearntName candidate) {
    String[] words = candidate.name().split(" ", -1);
    if (candidate.type() == EntityType.PER && isGivenName(words)) {
      return NameVerdict.GIVEN_NAME;
    }
    if (words.length > 1) {
      return ofSeveral(candidate, words);
    }
    if (!Letters.isArabicLetter(words[0].charAt(0))) {
      return NameVerdict.UNDECIDED;
    }
    NameVerdict byForm = byForm(words[0], candidate);
    return byForm.isAgainst() ? byForm : byUse(words[0], candidate);
  }

  /**
   * Whether the words are a given name, whose bearer is known only from the article: {@code محمد},
   * {@code عبد الرحمن}, {@code بن سالم}.
   */
  private boolean isGivenName(String[] words) {
    int first = SONS.contains(words[0]) ? 1 : 0;
    boolean isSlave = words.length == first + 2 && words[first].equals(SLAVE);
    return isSlave || (words.length == first + 1 && clues.names().isArabic(words[first]));
  }

  private NameVerdict byForm(String word, LearntName candidate) {
    if (inflections.isMostlyAfterPreposition(word)) {
      return NameVerdict.PREPOSITION;
    }
    if (inflections.isOwned(word) || inflections.isAccusative(word)) {
      return NameVerdict.INFLECTED;
    }
    if (isGeneric(word) || isConjoined(word)) {
      return NameVerdict.GENERIC;
    }
    if (candidate.type() != EntityType.PER && known.isPart(word)) {
      return NameVerdict.PART;
    }
    return candidate.articles() * MOST_WITHOUT_CUE < usages.of(word)
        ? NameVerdict.RARE
        : NameVerdict.UNDECIDED;
  }

  private NameVerdict byUse(String word, LearntName candidate) {
    Opinion opinion = classifier.of(word);
    boolean isStrong =
        candidate.type() == EntityType.PER && clues.of(word).strength() == Strength.STRONG;
    boolean isPlainWord = opinion.logOdds() < (isStrong ? LEAST_OF_STRONG : LEAST_OF_SINGLE);
    boolean isArticledPlace = candidate.type() == EntityType.LOC && WordShape.hasArticle(word);
    if (isPlainWord || (isArticledPlace && !isCalledPlace(word))) {
      return NameVerdict.WORD;
    }
    if (opinion.type() != NameClass.of(candidate.type())) {
      return NameVerdict.OTHER_TYPE;
    }
    return opinion.logOdds() >= SURE ? NameVerdict.NAME : NameVerdict.UNDECIDED;
  }

  private NameVerdict ofSeveral(LearntName candidate, String[] words) {
    boolean isGroup = candidate.type() != EntityType.PER;
    if (!Arrays.stream(words).allMatch(word -> Letters.isArabicLetter(word.charAt(0)))) {
      return isGroup ? NameVerdict.UNDECIDED : NameVerdict.PHRASE;
    }
    if (isPhrase(words)) {
      return NameVerdict.PHRASE;
    }
    double least = Double.POSITIVE_INFINITY;
    boolean isFirm = false;
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      WordClues told = clues.of(word);
      boolean isStrong = told.strength() == Strength.STRONG;
      double logOdds = classifier.of(word).logOdds();
      isFirm |= logOdds > (isStrong ? LEAST_OF_FIRM : told.strength() == Strength.WEAK ? 0 : SURE);
      boolean isHalf =
          i > 0 && (words[i - 1].equals(SLAVE) || (i > 1 && SONS.contains(words[i - 1])));
      if (!isStrong && !isHalf && !told.isParticle() && !isHead(told)) {
        least = Math.min(least, logOdds);
      }
    }
    if (least < (isGroup ? 0 : wanted(candidate, words[0], isFirm))) {
      return NameVerdict.PHRASE;
    }
    return least >= SURE ? NameVerdict.NAME : NameVerdict.UNDECIDED;
  }

  /** The least log odds of words that are not persons' names by themselves. */
  private double wanted(LearntName candidate, String first, boolean isFirm) {
    boolean isCued = candidate.best() >= CLEARLY_CUED;
    if (!isFirm) {
      return isCued ? LEAST_WITHOUT_FIRM : LEAST_OF_SINGLE;
    }
    if (inflections.isMostlyAfterPreposition(first)) {
      return 0;
    }
    return isCued ? LEAST_WHERE_CUED : LEAST_OF_WORD;
  }

  /** Whether the words are a phrase of a sentence and not a name. */
  private boolean isPhrase(String[] words) {
    for (int i = 1; i < words.length; i++) {
      if (isPious(words[i - 1], words[i])
          || isAttribute(words[i])
          || isDescription(words[i - 1], words[i])
          || isAfterPreposition(words[i])) {
        return true;
      }
    }
    return isOwner(words[0], words[1])
        || Arrays.stream(words).anyMatch(word -> isConjoined(word) || isInflected(word));
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
   * Whether the word describes the person of a foreign name, as a participle or a comparative does:
   * {@code ويغان المنافس}, {@code أوبرادور الأوفر}. Family names in ي are adjectives as well, but
   * are kept.
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

  /** Whether a preposition is joined to a word: {@code للصحافيين}, {@code لترامب}. */
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
   * Whether the word is a genitive after the first, as in {@code بدور المجموعات}, "the role of
   * groups".
   */
  private boolean isOwner(String first, String word) {
    return WordShape.hasArticle(word)
        && inflections.isMostlyClitic(first)
        && classifier.of(word).logOdds() < 0;
  }

  /**
   * Whether the word begins with the conjunction: {@code وولي}, with which no name begins, or
   * {@code وترامب}.
   */
  private boolean isConjoined(String word) {
    String rest = word.substring(1);
    boolean isOtherName =
        clues.of(word).strength() == Strength.NONE
            && (known.isName(rest) || clues.names().of(rest) == Strength.STRONG);
    return word.charAt(0) == WAW && (!clues.listed(rest).isEmpty() || isOtherName);
  }

  private static boolean isHead(WordClues told) {
    return told.kinds().contains(NameCues.CueKind.HEAD_OF_PLACE)
        || told.kinds().contains(NameCues.CueKind.HEAD_OF_GROUP);
  }

  /**
   * Whether the word is sometimes called a town, as places with the article are: {@code مدينة
   * الجوف}.
   */
  private boolean isCalledPlace(String word) {
    return usages.of(word, Use.AFTER_PLACE) > 1
        && usages.of(word, Use.AFTER_PLACE) * MOST_WITHOUT_PLACE >= usages.of(word);
  }

  /** Whether the word is one that names follow, such as {@code المملكة}. */
  private boolean isGeneric(String word) {
    String bare = WordShape.hasArticle(word) ? word.substring(ARTICLE_LENGTH) : word;
    return clues.of(bare).kinds().stream().anyMatch(HEADS::contains);
  }
}
