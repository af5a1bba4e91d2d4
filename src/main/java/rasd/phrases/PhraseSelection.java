package rasd.phrases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rasd.measures.Association;

/**
 * Decides which runs of words are phrases: {@code مجلس الأمن} is one; {@code أعلن مجلس} is not,
 * because it has a verb; {@code العدل الدولية} is not, because it is mostly part of {@code محكمة
 * العدل الدولية}.
 *
 * <p>A run is as strong as its weakest joint. Two adjacent words that both have the article are a
 * noun and its adjective, and need less strength; words that a preposition or a conjunction
 * connects need more.
 *
 * <p>Not handled: fragments of sentences that were printed many times.
 */
final class PhraseSelection {
  /** A run of words of the corpus, or a single word, with its usage. */
  record PhraseCandidate(String key, Usage usage) {
    long count() {
      return usage.count();
    }
  }

  private static final double AGREEMENT_NEEDS = -0.1;
  private static final double PREPOSITION_NEEDS = 0.1;
  private static final double CONJUNCTION_NEEDS = 0.2;

  private static final double SHARE_IN_LONGER = 0.75;
  private static final double SHARE_UNFINISHED = 0.7;

  private final PhraseSettings settings;
  private final long words;
  private final Map<String, PhraseCandidate> candidates = new HashMap<>();
  private final Map<String, Long> inLonger = new HashMap<>();

  /**
   * @param words the number of words in the corpus, which is the denominator of probabilities
   * @param candidates the runs that are frequent enough, including single words and runs that are
   *     too long for a phrase
   */
  PhraseSelection(PhraseSettings settings, long words, Collection<PhraseCandidate> candidates) {
    this.settings = settings;
    this.words = words;
    for (PhraseCandidate candidate : candidates) {
      this.candidates.put(candidate.key(), candidate);
    }
    for (PhraseCandidate candidate : candidates) {
      List<Joints.Joint> joints = Joints.of(candidate.key());
      if (joints.size() > 1) {
        inLonger.merge(joints.get(joints.size() - 1).left(), candidate.count(), Math::max);
        inLonger.merge(joints.get(0).right(), candidate.count(), Math::max);
      }
    }
  }

  /**
   * The phrases by key, with their measures. Of runs that are written alike but read in two ways,
   * {@code مدينة وجدة} and {@code مدينة وـجدة}, only the more frequent reading is a phrase; ties
   * are broken by key.
   */
  Map<String, Phrase> phrases() {
    Map<String, PhraseCandidate> asWritten = new HashMap<>();
    Map<String, Phrase> phrases = new HashMap<>();
    for (PhraseCandidate candidate : candidates.values()) {
      int length = candidate.key().split(" ", -1).length;
      Phrase phrase =
          length < 2 || length > Ngrams.LONGEST || !isWhole(candidate)
              ? null
              : phrase(candidate, length);
      if (phrase != null) {
        phrases.put(candidate.key(), phrase);
        asWritten.merge(PhraseWord.letters(candidate.key()), candidate, this::rather);
      }
    }
    phrases.keySet().removeIf(key -> !key.equals(asWritten.get(PhraseWord.letters(key)).key()));
    return phrases;
  }

  private PhraseCandidate rather(PhraseCandidate one, PhraseCandidate other) {
    return Collections.max(
        List.of(one, other),
        Comparator.comparingLong(PhraseCandidate::count).thenComparing(PhraseCandidate::key));
  }

  private boolean isWhole(PhraseCandidate candidate) {
    return !isCutOff(candidate) && !isUnfinished(candidate) && !isWithoutHead(candidate);
  }

  private boolean isCutOff(PhraseCandidate candidate) {
    return inLonger.getOrDefault(candidate.key(), 0L) >= SHARE_IN_LONGER * candidate.count();
  }

  /**
   * Whether the last word is a noun that needs the word after the run. Such a noun has no article,
   * but occurs elsewhere with the article, and the word after the run usually has the article.
   */
  private boolean isUnfinished(PhraseCandidate candidate) {
    String key = candidate.key();
    String last = PhraseWord.core(key.substring(key.lastIndexOf(' ') + 1));
    return candidate.usage().beforeArticle() >= SHARE_UNFINISHED * candidate.count()
        && !PhraseWord.isDefinite(last)
        && candidates.containsKey(PhraseWord.definite(last));
  }

  /**
   * Whether the first word is the adjective of a noun before the run: the first word has the
   * article, and the word before the run usually has it, too.
   */
  private static boolean isWithoutHead(PhraseCandidate candidate) {
    return PhraseWord.isDefinite(candidate.key())
        && candidate.usage().afterArticle() >= SHARE_UNFINISHED * candidate.count();
  }

  /** The phrase with its measures, or null if a joint is too weak or a word is a verb. */
  private @Nullable Phrase phrase(PhraseCandidate candidate, int length) {
    double npmi = 1;
    double logDice = Association.LOG_DICE_MAXIMUM;
    List<Joints.Joint> joints = Joints.of(candidate.key());
    if (hasVerb(joints)) {
      return null;
    }
    for (Joints.Joint joint : joints) {
      long left = count(joint.left());
      long right = count(joint.right());
      Double strength = Association.npmi(candidate.count(), left, right, words);
      if (strength == null || strength < needed(joint.kind())) {
        return null;
      }
      npmi = Math.min(npmi, strength);
      logDice = Math.min(logDice, Association.logDice(candidate.count(), left, right));
    }
    return logDice < settings.leastLogDice() ? null : new Phrase(length, npmi, logDice);
  }

  private boolean hasVerb(List<Joints.Joint> joints) {
    List<String> edges = new ArrayList<>();
    edges.add(joints.get(0).left());
    for (Joints.Joint joint : joints) {
      edges.add(joint.right().split(" ", 2)[0]);
    }
    return edges.stream().anyMatch(this::isVerb);
  }

  private boolean isVerb(String word) {
    PhraseCandidate known = candidates.get(word);
    return known != null && VerbSigns.isVerb(word, known.usage());
  }

  /**
   * The count of a part of a run. It is known, because in the order in which candidates are taken,
   * a part precedes the whole.
   */
  private long count(String part) {
    PhraseCandidate known = candidates.get(part);
    if (known == null) {
      throw new IllegalStateException(
          "A run of words is a candidate, but this part of it is not: " + part);
    }
    return known.count();
  }

  private double needed(Joints.JointKind kind) {
    return settings.leastNpmi()
        + switch (kind) {
          case AGREEMENT -> AGREEMENT_NEEDS;
          case PLAIN -> 0;
          case PREPOSITION -> PREPOSITION_NEEDS;
          case CONJUNCTION -> CONJUNCTION_NEEDS;
        };
  }
}
