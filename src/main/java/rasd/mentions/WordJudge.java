package rasd.mentions;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rasd.article.EntityType;
import rasd.mentions.NameClassifier.Kind;
import rasd.mentions.NameWords.Strength;
import rasd.text.Letters;

/**
 * Whether the words of a candidate are such as names are made of, by how the corpus uses them
 * everywhere: {@code قرار ترامب} is not a name, as {@code قرار} is a common noun.
 */
final class WordJudge {
  private static final double LEAST_OF_SINGLE = 1.5;
  private static final double LEAST_OF_STRONG = -1;
  private static final double LEAST_OF_WORD = -2;
  private static final double SURE = 3;
  private static final double LEAST_WHERE_CUED = -8;
  private static final int CLEARLY_CUED = 900;
  private static final double LEAST_WITHOUT_FIRM = -2.5;
  private static final double LEAST_OF_FIRM = -5;
  private static final int MOST_BESIDE_FEMININE = 30;
  private static final char ALIF = '\u0627'; // ا
  private static final char TA_MARBUTA = '\u0629'; // ة
  private static final int MOST_WITHOUT_PLACE = 50;
  private static final char WAW = '\u0648'; // و
  private static final String GOD = "\u0627\u0644\u0644\u0647"; // الله
  private static final int FEWEST_LETTERS_OF_STEM = 3;
  private static final int ARTICLE_LENGTH = 2;
  private static final Set<NameCues.Kind> HEADS =
      EnumSet.of(
          NameCues.Kind.PLACE,
          NameCues.Kind.NEAR,
          NameCues.Kind.ORGANISATION,
          NameCues.Kind.HEAD_OF_PLACE,
          NameCues.Kind.HEAD_OF_GROUP);
  private static final String PREPOSITIONS = "\u0628\u0643\u0644"; // ب ك ل

  private final KnownWords known;
  private final Usages usages;
  private final NameClassifier classifier;
  private final Clues clues;

  WordJudge(KnownWords known, Usages usages, NameClassifier classifier, Clues clues) {
    this.known = known;
    this.usages = usages;
    this.classifier = classifier;
    this.clues = clues;
  }

  Verdict of(LearntName candidate) {
    String[] words = candidate.name().split(" ", -1);
    return words.length == 1 ? ofSingle(candidate) : ofSeveral(candidate, words);
  }

  private Verdict ofSingle(LearntName candidate) {
    String word = candidate.name();
    if (!Letters.isArabicLetter(word.charAt(0))) {
      return Verdict.UNDECIDED;
    }
    boolean isPerson = candidate.type() == EntityType.PER;
    if (isMostlyBehindPreposition(word)) {
      return Verdict.PREPOSITION;
    }
    if (isInflected(word) || isAccusative(word)) {
      return Verdict.INFLECTED;
    }
    if (isGeneric(word) || isConjoined(word)) {
      return Verdict.GENERIC;
    }
    if (!isPerson && known.isPart(word)) {
      return Verdict.PART;
    }
    double logOdds = classifier.logOdds(word);
    boolean isPlace = candidate.type() == EntityType.LOC;
    boolean isStrong = isPerson && clues.of(word).strength() == Strength.STRONG;
    if (logOdds < (isStrong ? LEAST_OF_STRONG : LEAST_OF_SINGLE)
        || (isPlace && WordShape.hasArticle(word) && !isCalledPlace(word))) {
      return Verdict.WORD;
    }
    if (!isOfType(candidate)) {
      return Verdict.OTHER_TYPE;
    }
    return logOdds >= SURE ? Verdict.NAME : Verdict.UNDECIDED;
  }

  private Verdict ofSeveral(LearntName candidate, String[] words) {
    double least = Double.POSITIVE_INFINITY;
    boolean isFirm = false;
    if (isPhrase(words)) {
      return Verdict.PHRASE;
    }
    for (String word : words) {
      if (!Letters.isArabicLetter(word.charAt(0))) {
        return candidate.type() == EntityType.PER ? Verdict.PHRASE : Verdict.UNDECIDED;
      }
      WordClues told = clues.of(word);
      double logOdds = classifier.logOdds(word);
      isFirm |= told.strength() == Strength.STRONG && logOdds > LEAST_OF_FIRM;
      if (told.strength() != Strength.STRONG && !told.isParticle() && !isHead(told)) {
        least = Math.min(least, logOdds);
      }
    }
    boolean isGroup = candidate.type() != EntityType.PER;
    if (least < (isGroup ? 0 : wanted(candidate, words[0], isFirm))) {
      return Verdict.PHRASE;
    }
    return least >= SURE ? Verdict.NAME : Verdict.UNDECIDED;
  }

  /** What the words that are no names of persons by themselves must have at least. */
  private double wanted(LearntName candidate, String first, boolean isFirm) {
    boolean isCued = candidate.best() >= CLEARLY_CUED;
    if (!isFirm) {
      return isCued ? LEAST_WITHOUT_FIRM : LEAST_OF_SINGLE;
    }
    if (isMostlyBehindPreposition(first)) {
      return 0;
    }
    return isCued ? LEAST_WHERE_CUED : LEAST_OF_WORD;
  }

  /** {@code توفيق الله}, {@code عبدالله الطبية}, {@code وولي العهد}. */
  private boolean isPhrase(String[] words) {
    for (int i = 1; i < words.length; i++) {
      boolean isPious =
          words[i].equals(GOD) && !clues.listed(words[i - 1]).contains(NameCues.Kind.COMPOUND);
      boolean isAttribute =
          WordShape.hasArticle(words[i])
              && (WordShape.isFeminine(words[i]) || isGeneric(words[i]))
              && clues.names().of(words[i].substring(ARTICLE_LENGTH)) == Strength.NONE
              && (isGeneric(words[i]) || classifier.logOdds(words[i]) < 0);
      if (isPious || isAttribute) {
        return true;
      }
    }
    return Arrays.stream(words).anyMatch(this::isConjoined);
  }

  /** {@code وولي}, in which no name begins. */
  private boolean isConjoined(String word) {
    return word.charAt(0) == WAW && !clues.listed(word.substring(1)).isEmpty();
  }

  private static boolean isHead(WordClues told) {
    return told.kinds().contains(NameCues.Kind.HEAD_OF_PLACE)
        || told.kinds().contains(NameCues.Kind.HEAD_OF_GROUP);
  }

  /** With the article a place is called a town, now and then: {@code مدينة الجوف}. */
  private boolean isCalledPlace(String word) {
    return usages.of(word, Use.AFTER_PLACE) > 1
        && usages.of(word, Use.AFTER_PLACE) * MOST_WITHOUT_PLACE >= usages.of(word);
  }

  /** {@code بلدها} beside {@code بلده} and {@code بلدهم} is a noun with its owner. */
  private boolean isInflected(String word) {
    for (String pronoun : Trait.PRONOUNS) {
      String stem =
          word.endsWith(pronoun) ? word.substring(0, word.length() - pronoun.length()) : "";
      if (stem.length() >= FEWEST_LETTERS_OF_STEM) {
        List<Long> others =
            Trait.PRONOUNS.stream()
                .filter(other -> !other.equals(pronoun))
                .map(other -> usages.of(stem + other))
                .filter(count -> count > 0)
                .toList();
        long sum = others.stream().mapToLong(Long::longValue).sum();
        if (others.size() > 1 && sum >= usages.of(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code قائلا} beside {@code قائلة}. */
  private boolean isAccusative(String word) {
    int last = word.length() - 1;
    return word.charAt(last) == ALIF
        && usages.of(word.substring(0, last) + TA_MARBUTA) * MOST_BESIDE_FEMININE
            >= usages.of(word);
  }

  /** {@code المملكة}, which is what names of places stand behind. */
  private boolean isGeneric(String word) {
    String bare = WordShape.hasArticle(word) ? word.substring(ARTICLE_LENGTH) : word;
    return clues.of(bare).kinds().stream().anyMatch(HEADS::contains);
  }

  /** Of {@code بيانا} nothing is a name, though {@code يانا} may be one. */
  private boolean isMostlyBehindPreposition(String word) {
    long behind = 0;
    for (int i = 0; i < PREPOSITIONS.length(); i++) {
      behind += usages.of(PREPOSITIONS.charAt(i) + word);
    }
    return behind > usages.of(word);
  }

  /** A single word is a name of the type that its uses speak for. */
  private boolean isOfType(LearntName candidate) {
    double own = classifier.score(candidate.name(), Kind.of(candidate.type()));
    for (Kind kind : Kind.values()) {
      if (kind != Kind.WORD && classifier.score(candidate.name(), kind) > own) {
        return false;
      }
    }
    return true;
  }
}
