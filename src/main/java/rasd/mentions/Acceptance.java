package rasd.mentions;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import rasd.article.EntityType;
import rasd.mentions.WordJudge.Verdict;

/**
 * Which candidates become names. A person needs evidence above a threshold; a place two kinds of
 * signals besides; an organisation two articles. A form that is a name of two types is taken for
 * the one with more evidence, and the first word of a name of two for none by itself.
 */
final class Acceptance {
  private static final double SHARE_OF_WHOLE_NAME = 0.5;
  private static final double MOST_INFLECTED = 0.1;
  private static final int ARTICLES_OF_PLAIN_PLACE = 5;
  private static final char WAW = '\u0648'; // و
  private static final int LEAST_BEST = 400;
  private static final long HEAD_OF_KNOWN = Math.round(GroupFinder.HEAD_OF_KNOWN * 1000);

  /** Where the words of a name speak for it, a third of the evidence is enough. */
  private static final int TIMES_WITHOUT_BEST = 2;
  private static final int SHARE_WHERE_WORDS_SPEAK = 3;


  private final long leastThousandths;
  private final NameLikeness likeness;
  private final Function<LearntName, Verdict> judge;

  /**
   * @param leastEvidence sum over the articles of the degree of belief
   */
  Acceptance(double leastEvidence, NameLikeness likeness, Function<LearntName, Verdict> judge) {
    this.leastThousandths = Math.round(leastEvidence * 1000);
    this.likeness = likeness;
    this.judge = judge;
  }

  /**
   * The candidates that are names; the order of the input does not matter.
   *
   * @param known names that candidates may be spellings of
   */
  List<LearntName> accept(Collection<LearntName> candidates, Gazetteer known) {
    Map<String, LearntName> byName = new HashMap<>();
    Set<String> knownNames = new HashSet<>();
    known.forEachName((words, entity) -> knownNames.add(words));
    for (LearntName candidate : candidates) {
      if (!knownNames.contains(candidate.name())
          && !known.refuses(candidate.name())
          && isSupported(candidate)) {
        byName.merge(candidate.name(), candidate, Acceptance::stronger);
      }
    }
    for (LearntName candidate : spellings(candidates, byName.values(), known, knownNames)) {
      byName.merge(candidate.name(), candidate, Acceptance::stronger);
    }
    Set<String> dropped = new HashSet<>();
    byName.values().forEach(name -> dropOneReading(name, byName, dropped));
    return byName.values().stream()
        .filter(name -> !dropped.contains(name.name()))
        .sorted(Comparator.comparing(LearntName::name))
        .toList();
  }

  /** Candidates with too little evidence of their own that are spelt like a name. */
  private List<LearntName> spellings(
      Collection<LearntName> candidates,
      Collection<LearntName> accepted,
      Gazetteer known,
      Set<String> knownNames) {
    Map<String, Set<String>> names = new HashMap<>();
    accepted.forEach(name -> add(name.type(), name.name(), names));
    known.forEachName((words, entity) -> add(entity.type(), words, names));
    return candidates.stream()
        .filter(candidate -> !knownNames.contains(candidate.name()))
        .filter(candidate -> !isNoun(candidate) && judge.apply(candidate) != Verdict.AGAINST)
        .filter(
            candidate ->
                names
                    .getOrDefault(NameLikeness.block(candidate.type(), candidate.name()), Set.of())
                    .stream()
                    .anyMatch(name -> isSpelling(candidate, name)))
        .toList();
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

  /** Of {@code سان} and {@code سان موريتز} the one that the signals were mostly for. */
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

  private boolean isSupported(LearntName candidate) {
    if (candidate.signal().equals(NameTagger.MODEL)) {
      return candidate.thousandths() >= leastThousandths;
    }
    if (candidate.type() != EntityType.PER && candidate.best() >= HEAD_OF_KNOWN) {
      return candidate.thousandths() >= leastThousandths;
    }
    Verdict verdict = judge.apply(candidate);
    if (verdict == Verdict.AGAINST || isNoun(candidate)) {
      return false;
    }
    if (verdict == Verdict.FOR) {
      return candidate.thousandths() >= leastThousandths / SHARE_WHERE_WORDS_SPEAK;
    }
    return candidate.thousandths() >= leastThousandths
        && switch (candidate.type()) {
          case PER, MISC ->
              candidate.best() >= LEAST_BEST
                  || candidate.thousandths() >= TIMES_WITHOUT_BEST * leastThousandths;
          case LOC -> candidate.signals() > 1 || isPlainPlace(candidate);
          case ORG -> candidate.signals() > 1;
        };
  }

  /** {@code بتوقيت غرينتش}, in many articles and never otherwise. */
  private static boolean isPlainPlace(LearntName candidate) {
    return candidate.articles() >= ARTICLES_OF_PLAIN_PLACE
        && candidate.best() >= LEAST_BEST
        && WordShape.looksForeign(candidate.name());
  }

  private static boolean isNoun(LearntName candidate) {
    return candidate.inflected() > MOST_INFLECTED * candidate.articles();
  }

  private static LearntName stronger(LearntName one, LearntName other) {
    if (one.thousandths() != other.thousandths()) {
      return one.thousandths() > other.thousandths() ? one : other;
    }
    return one.type().compareTo(other.type()) < 0 ? one : other;
  }
}
