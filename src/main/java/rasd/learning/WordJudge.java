package rasd.learning;

import java.util.Arrays;
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
 * Decides whether the words of a candidate can be a name, by how the corpus uses them everywhere:
 * {@code قرار ترامب} is not a name, because {@code قرار} is a common noun.
 */
final class WordJudge {
  /** The least log odds with which a single word is a name. */
  private static final double LEAST_OF_SINGLE = 1.5;

  /** The least log odds with which a single word that is listed as a person's name is a name. */
  private static final double LEAST_OF_STRONG = -1;

  /** The least log odds with which the words themselves speak for a name. */
  private static final double SURE = 3;

  /**
   * The least log odds of every other word if one word of the candidate is surely a name; with a
   * clear cue, {@link #LEAST_WHERE_CUED} is enough.
   */
  private static final double LEAST_OF_WORD = -2;

  private static final double LEAST_WHERE_CUED = -5;
  private static final double LEAST_WITHOUT_FIRM = -2.5;

  /**
   * The log odds above which a word that is listed as a person's name counts as one, because the
   * corpus uses it as a name at least sometimes.
   */
  private static final double LEAST_OF_FIRM = -5;

  /**
   * Added to the log odds of a weak word after a given name, as in {@code وليد توفيق}, because the
   * word's use as a common word has lowered them.
   */
  private static final double BESIDE_GIVEN_NAME = 3;

  private static final int CLEARLY_CUED = 900;
  private static final int LEAST_OF_ANNOUNCED = 3000;
  private static final int LEAST_WHERE_ANNOUNCED = 600;
  private static final int MOST_WITHOUT_PLACE = 50;
  private static final int MOST_WITHOUT_CUE = 50;
  private static final String ARTICLE = "\u0627\u0644"; // ال
  private static final String SLAVE = "\u0639\u0628\u062F"; // عبد

  /** The words for "son": بن ابن. */
  private static final Set<String> SONS = Set.of("\u0628\u0646", "\u0627\u0628\u0646");

  private final KnownWords known;
  private final Usages usages;
  private final Inflections inflections;
  private final NameClassifier classifier;
  private final Clues clues;
  private final CommonPhrases phrases;

  WordJudge(KnownWords known, Usages usages, NameClassifier classifier, Clues clues) {
    this.known = known;
    this.usages = usages;
    this.inflections = new Inflections(usages);
    this.classifier = classifier;
    this.clues = clues;
    this.phrases = new CommonPhrases(known, usages, inflections, classifier, clues);
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
    if (phrases.isGeneric(word) || phrases.isConjoined(word)) {
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
    boolean isArticledPlace = candidate.type() == EntityType.LOC && word.startsWith(ARTICLE);
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
    boolean hasGivenName = !isGroup && clues.of(words[0]).strength() == Strength.STRONG;
    boolean isAnnounced = !isGroup && isAnnounced(candidate, words);
    NameVerdict byForms = byForms(candidate, words);
    if (byForms.isAgainst() && !(isAnnounced && WordShape.hasArticle(words[1]))) {
      return byForms;
    }
    if (isAnnounced) {
      return NameVerdict.UNDECIDED;
    }
    boolean isTitled = candidate.signal().equals(LearntName.TITLE);
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
      boolean isSon = i == 0 && isTitled && SONS.contains(words[1]);
      if (!isStrong && !isHalf && !isSon && !told.isParticle() && !isHead(told)) {
        boolean isWeak = hasGivenName && told.strength() == Strength.WEAK;
        least = Math.min(least, logOdds + (isWeak ? BESIDE_GIVEN_NAME : 0));
      }
    }
    boolean isSure = isGroup || isOdd(candidate);
    if (least < (isSure ? 0 : wanted(candidate, words[0], isFirm))) {
      return NameVerdict.PHRASE;
    }
    return least >= SURE ? NameVerdict.NAME : NameVerdict.UNDECIDED;
  }

  /** The verdict on several words by their forms and the lists, regardless of their log odds. */
  private NameVerdict byForms(LearntName candidate, String[] words) {
    boolean isGroup = candidate.type() != EntityType.PER;
    boolean isJoined = phrases.isJoined(words[0]) || phrases.isJoined(words[words.length - 1]);
    if (phrases.isPhrase(words) || (isOdd(candidate) && isJoined)) {
      return NameVerdict.PHRASE;
    }
    if (isGroup && isFragment(words)) {
      return NameVerdict.PART;
    }
    boolean isRest =
        !isGroup
            && clues.of(words[0]).strength() == Strength.NONE
            && inflections.isRestAfterPreposition(words[0]);
    return isRest ? NameVerdict.PREPOSITION : NameVerdict.UNDECIDED;
  }

  /**
   * Whether articles nearly always announce the name, which has two words, by a title, an office or
   * a verb of speech, so that common words do not speak against it: {@code المتحدث أشرف القدرة}.
   */
  private boolean isAnnounced(LearntName candidate, String[] words) {
    return words.length == 2
        && clues.of(words[0]).strength() != Strength.NONE
        && !inflections.isMostlyClitic(words[0])
        && !candidate.signal().equals(LearntName.WORDS)
        && candidate.best() >= CLEARLY_CUED
        && candidate.thousandths() >= LEAST_OF_ANNOUNCED
        && candidate.thousandths() >= LEAST_WHERE_ANNOUNCED * candidate.articles();
  }

  /** Whether a person's name has a word that is taken for a name only because of its position. */
  private static boolean isOdd(LearntName candidate) {
    return candidate.type() == EntityType.PER && candidate.best() < Acceptance.LEAST_BEST;
  }

  /**
   * Whether the words are the beginning of a longer name, because nothing is named after a given
   * name alone: {@code جامعة محمد} is part of {@code جامعة محمد الخامس}.
   */
  private boolean isFragment(String[] words) {
    return words.length == 2
        && isHead(clues.of(words[0]))
        && clues.names().of(words[1]) == Strength.STRONG
        && clues.names().isArabic(words[1]);
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

  private static boolean isHead(WordClues told) {
    return told.kinds().contains(NameCues.CueKind.HEAD_OF_PLACE)
        || told.kinds().contains(NameCues.CueKind.HEAD_OF_GROUP);
  }

  /**
   * Whether a word for a kind of place sometimes precedes the word, as it does with places that
   * have the article: {@code مدينة الجوف}.
   */
  private boolean isCalledPlace(String word) {
    return usages.of(word, Use.AFTER_PLACE) > 1
        && usages.of(word, Use.AFTER_PLACE) * MOST_WITHOUT_PLACE >= usages.of(word);
  }
}
