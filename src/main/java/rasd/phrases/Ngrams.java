package rasd.phrases;

import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * Goes through the runs of words in a stretch that may be phrases, single words too: each begins
 * and ends with a word that may do so, with none but such words and prepositions between. The
 * proclitics of the first word do not belong to a run: {@code وزير الخارجية} is one of {@code ووزير
 * الخارجية}.
 *
 * <p>Runs come by their first word and then their length, so that each is the one before it with
 * further words, or a single word.
 */
final class Ngrams {
  /** Words of the longest phrase. */
  static final int LONGEST = 4;

  private final List<NumberedWord> stretch;
  private final int longest;
  private int begin = -1;
  private int added;
  private int end;
  private boolean mayGrow;

  /**
   * @param longest words of the longest run wanted
   */
  Ngrams(List<NumberedWord> stretch, int longest) {
    this.stretch = stretch;
    this.longest = longest;
  }

  /** Goes on to the next run, if there is one. */
  boolean next() {
    return (mayGrow && grows()) || begins();
  }

  private boolean grows() {
    int last = Math.min(stretch.size(), begin + longest);
    for (int i = end; i < last; i++) {
      switch (stretch.get(i).role()) {
        case EDGE -> {
          added = end;
          end = i + 1;
          return true;
        }
        case INNER -> {} // It may stand inside, if another word follows.
        case CUE, NONE -> {
          return false;
        }
      }
    }
    return false;
  }

  private boolean begins() {
    do {
      begin++;
    } while (begin < stretch.size() && stretch.get(begin).role() != PhraseWord.Role.EDGE);
    added = begin;
    end = begin + 1;
    mayGrow = true;
    return begin < stretch.size();
  }

  /** Leaves out the longer runs that begin with this one. */
  void leaveLonger() {
    mayGrow = false;
  }

  /** The place of the run's first word. */
  int begin() {
    return begin;
  }

  /** The place after the run's last word. */
  int end() {
    return end;
  }

  int length() {
    return end - begin;
  }

  /**
   * The hash by which a sieve knows the run.
   *
   * @param before that of the run before
   */
  long hashAfter(long before) {
    long hash = added == begin ? 0 : before;
    for (int i = added; i < end; i++) {
      NumberedWord word = stretch.get(i);
      hash = Sieve.hash(hash, i == begin ? word.coreHash() : word.formHash());
    }
    return hash;
  }

  /**
   * The run as a sequence.
   *
   * @param before that of the run before
   * @param next makes a sequence of another one, or of {@link SequenceSums#ROOT}, and a word's
   *     number
   */
  int sequenceAfter(int before, IntBinaryOperator next) {
    int sequence = added == begin ? SequenceSums.ROOT : before;
    for (int i = added; i < end; i++) {
      NumberedWord word = stretch.get(i);
      sequence = next.applyAsInt(sequence, i == begin ? word.core() : word.form());
    }
    return sequence;
  }
}
