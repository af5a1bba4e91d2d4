package rasd.learning;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;
import rasd.names.Gazetteer;
import rasd.names.NameDecisions;
import rasd.names.WordShape;

/**
 * Decides which candidates become names: those with enough evidence, unless their words speak
 * against a name. If the words speak for a name, a third of that evidence is enough, and if the
 * candidate is a spelling of a name, any evidence. A form that may be a name of two types gets, as
 * a rule, the type with more evidence. If both a place's or group's name and the first word of that
 * name are candidates, only one of them becomes a name.
 */
final class Acceptance {
  private static final double SHARE_OF_PART = 0.6;
  private static final double SHARE_OF_WHOLE_NAME = 0.5;
  private static final double MOST_INFLECTED = 0.1;
  private static final int ARTICLES_OF_PLAIN_PLACE = 5;
  private static final char WAW = '\u0648'; // و
  static final int LEAST_BEST = 400;
  private static final long HEAD_OF_KNOWN = Math.round(LearntName.HEAD_OF_KNOWN * 1000);
  private static final int SHARE_OF_OTHER_TYPE = 4;
  private static final int SHARE_WHERE_WORDS_SPEAK = 3;
  private static final String LITTLE = "too little evidence";
  private static final String NOUN = "inflected like a common word in the articles that have it";
  private static final String LISTED = "in a list, which finds it wherever it is a name";
  private static final String DECIDED = "the user's decision";
  private static final String READING = "another reading of the same words is the name";

  private final long leastThousandths;
  private final NameLikeness likeness;
  private final Function<LearntName, NameVerdict> judge;
  private final NameDecisions decided;

  /**
   * @param leastEvidence the least sum of the degrees of belief over the articles that makes a
   *     candidate a name
   * @param judge judges a candidate by its words
   */
  Acceptance(
      double leastEvidence,
      NameLikeness likeness,
      Function<LearntName, NameVerdict> judge,
      NameDecisions decided) {
    this.leastThousandths = Math.round(leastEvidence * 1000);
    this.likeness = likeness;
    this.judge = judge;
    this.decided = decided;
  }

  /** A candidate that is not a name, with the reason. */
  record RefusedName(LearntName candidate, String reason) {}

  /**
   * The decisions on all candidates.
   *
   * @param accepted the names, in the order of their words
   */
  record Result(List<LearntName> accepted, List<RefusedName> refused) {}

  /**
   * Separates the names from the other candidates; the order of the candidates does not matter.
   *
   * @param known the known names: a candidate that is one of them is refused, one that is a
   *     spelling of them is accepted even with little evidence
   */
  Result accept(Collection<LearntName> candidates, Gazetteer known) {
    Set<String> listed = new HashSet<>();
    known.forEachName((words, entity) -> listed.add(words));
    Map<LearntName, String> refused = new LinkedHashMap<>();
    Map<String, Long> articles = new HashMap<>();
    candidates.stream()
        .filter(candidate -> candidate.type() == EntityType.PER)
        .forEach(candidate -> articles.put(candidate.name(), candidate.articles()));
    Map<String, LearntName> byName = new HashMap<>();
    for (LearntName candidate : candidates) {
      boolean isListed = listed.contains(candidate.name()) || known.refuses(candidate.name());
      String reason = isListed ? LISTED : whyNot(candidate, articles);
      if (reason == null) {
        byName.merge(candidate.name(), candidate, Acceptance::stronger);
      } else {
        refused.put(candidate, reason);
      }
    }
    for (LearntName candidate : spellings(refused, byName.values(), known)) {
      byName.merge(candidate.name(), candidate, Acceptance::stronger);
    }
    Set<String> dropped = new HashSet<>();
    byName.values().forEach(name -> dropOneReading(name, byName, dropped));
    byName.keySet().removeAll(dropped);
    return new Result(
        byName.values().stream().sorted(Comparator.comparing(LearntName::name)).toList(),
        candidates.stream()
            .filter(candidate -> !candidate.equals(byName.get(candidate.name())))
            .map(other -> new RefusedName(other, refused.getOrDefault(other, READING)))
            .toList());
  }

  /** Refused candidates that are accepted after all, because they are spellings of a name. */
  private List<LearntName> spellings(
      Map<LearntName, String> refused, Collection<LearntName> accepted, Gazetteer known) {
    Map<String, Set<String>> names = new TreeMap<>();
    accepted.forEach(name -> add(name.type(), name.name(), names));
    known.forEachName((words, entity) -> add(entity.type(), words, names));
    return refused.keySet().stream()
        .filter(candidate -> mayBeSpelling(candidate, refused.get(candidate)))
        .filter(
            candidate ->
                names
                    .getOrDefault(NameLikeness.block(candidate.type(), candidate.name()), Set.of())
                    .stream()
                    .anyMatch(name -> isSpelling(candidate, name)))
        .toList();
  }

  /**
   * Whether a refused candidate may be a spelling of a name: it has too little evidence, or it is a
   * person's name of two or more words that look like a phrase.
   */
  private static boolean mayBeSpelling(LearntName candidate, @Nullable String reason) {
    boolean isUnusual = NameVerdict.PHRASE.reason().equals(reason) && !candidate.isSingleWord();
    return LITTLE.equals(reason) || (isUnusual && candidate.type() == EntityType.PER);
  }

  private boolean isSpelling(LearntName candidate, String name) {
    return !name.equals(candidate.name())
        && likeness.whySame(candidate.type(), candidate.name(), name) != null;
  }

  private static void add(EntityType type, String name, Map<String, Set<String>> names) {
    if (type != EntityType.PER || name.indexOf(' ') > 0) {
      names.computeIfAbsent(NameLikeness.block(type, name), key -> new TreeSet<>()).add(name);
    }
  }

  /**
   * Drops one of two names, other than those of persons, that are readings of the same words. Of
   * {@code سان} and {@code سان موريتز}, it drops the first word, unless that has more than twice
   * the evidence of the whole; of a name with and without a leading و, it drops the one with و.
   */
  private static void dropOneReading(
      LearntName whole, Map<String, LearntName> byName, Set<String> dropped) {
    if (whole.type() == EntityType.PER) {
      return;
    }
    if (whole.name().charAt(0) == WAW && byName.containsKey(whole.name().substring(1))) {
      dropped.add(whole.name());
    }
    LearntName first =
        whole.isSingleWord()
            ? null
            : byName.get(whole.name().substring(0, whole.name().indexOf(' ')));
    if (first != null && first.type() == whole.type()) {
      boolean isWhole = whole.thousandths() >= SHARE_OF_WHOLE_NAME * first.thousandths();
      dropped.add(isWhole ? first.name() : whole.name());
    }
  }

  /** The reason why a candidate is not a name; null if it is one. */
  private @Nullable String whyNot(LearntName candidate, Map<String, Long> articles) {
    if (decided.isNone(candidate.name())) {
      return DECIDED;
    }
    boolean isSure =
        candidate.signal().equals(LearntName.FOUND_BY_TAGGER)
            || (candidate.type() != EntityType.PER && candidate.best() >= HEAD_OF_KNOWN);
    NameVerdict verdict = isSure ? NameVerdict.UNDECIDED : judge.apply(candidate);
    if (verdict.isAgainst()) {
      return verdict.reason();
    }
    if (!isSure && candidate.inflected() > MOST_INFLECTED * candidate.articles()) {
      return NOUN;
    }
    boolean isEnough = isEnough(candidate, isSure, verdict) || isUsualWhole(candidate, articles);
    return isEnough ? null : LITTLE;
  }

  private boolean isEnough(LearntName candidate, boolean isSure, NameVerdict verdict) {
    if (verdict == NameVerdict.NAME) {
      return candidate.thousandths() >= leastThousandths / SHARE_WHERE_WORDS_SPEAK;
    }
    return candidate.thousandths() >= leastThousandths && (isSure || isClear(candidate));
  }

  /**
   * Whether most articles that have a person's name of three or more words without its first or
   * last word have the whole name: {@code سامي بن علي} hardly ever occurs without {@code سندي}.
   */
  private boolean isUsualWhole(LearntName candidate, Map<String, Long> articles) {
    String name = candidate.name();
    boolean isLong =
        candidate.type() == EntityType.PER && name.indexOf(' ') != name.lastIndexOf(' ');
    return isLong
        && candidate.thousandths() >= leastThousandths
        && (isMostOf(candidate, articles.get(name.substring(0, name.lastIndexOf(' '))))
            || isMostOf(candidate, articles.get(name.substring(name.indexOf(' ') + 1))));
  }

  private static boolean isMostOf(LearntName whole, @Nullable Long articlesOfPart) {
    return articlesOfPart != null && whole.articles() >= SHARE_OF_PART * articlesOfPart;
  }

  private boolean isClear(LearntName candidate) {
    return switch (candidate.type()) {
      case PER, MISC -> candidate.best() >= LEAST_BEST;
      case LOC -> candidate.signals() > 1 || isPlainPlace(candidate);
      case ORG -> candidate.signals() > 1;
    };
  }

  /**
   * Whether a place with only one signal is a name, because it looks foreign and enough articles
   * have it: {@code بتوقيت غرينتش}.
   */
  private static boolean isPlainPlace(LearntName candidate) {
    return candidate.articles() >= ARTICLES_OF_PLAIN_PLACE
        && candidate.best() >= LEAST_BEST
        && WordShape.looksForeign(candidate.name());
  }

  /**
   * Whether a form names a place or a group rather than a person, because enough articles have
   * evidence of that, while nothing but its words suggests a person: {@code مستوطنة نافيه يعقوب}.
   */
  private static boolean isRatherThanPerson(LearntName name, LearntName person) {
    return name.type() != EntityType.PER
        && person.type() == EntityType.PER
        && person.signals() == 1
        && person.signal().equals(LearntName.WORDS)
        && name.articles() * SHARE_OF_OTHER_TYPE >= person.articles();
  }

  private static LearntName stronger(LearntName one, LearntName other) {
    if (isRatherThanPerson(one, other)) {
      return one;
    }
    if (isRatherThanPerson(other, one)) {
      return other;
    }
    if (one.thousandths() != other.thousandths()) {
      return one.thousandths() > other.thousandths() ? one : other;
    }
    return one.type().compareTo(other.type()) < 0 ? one : other;
  }
}
