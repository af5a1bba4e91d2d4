package rasd.phrases;

import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * Visits the runs of words in a stretch that may be phrases, including single words. A run begins
 * and ends with words that may be at the edge of a phrase, and has only such words and prepositions
 * between them. The proclitics of its first word are not part of it: {@code وزير الخارجية} is a run
 * in {@code ووزير الخارجية}.
 *
 * <p>Runs are ordered by their first word and then by length. Each run is thus either a single
 * word, or the previous run with further words.
 */
final class Ngrams {
  /** The number of words in the longest phrase. */
  static final int LONGEST = 4;

  private final List<NumberedWord> stretch;
  private final int longest;
  private int begin = -1;
  private int added;
  private int end;
  private boolean mayGrow;

  /**
   * @param longest the number of words in the longest run
   */
  Ngrams(List<NumberedWord> stretch, int longest) {
    this.stretch = stretch;
    this.longest = longest;
  }

  /** Moves to the next run, or returns false if there is none. */
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
        case INNER -> {} // The word is in a run if an edge follows.
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
    } while (begin < stretch.size() && stretch.get(begin).role() != PhraseWord.PhrasePosition.EDGE);
    added = begin;
    end = begin + 1;
    mayGrow = true;
    return begin < stretch.size();
  }

  /** Skips the longer runs that begin with this one. */
  void leaveLonger() {
    mayGrow = false;
  }

  /** The index of the run's first word. */
  int begin() {
    return begin;
  }

  /** The index after the run's last word. */
  int end() {
    return end;
  }

  int length() {
    return end - begin;
  }

  /**
   * The hash by which the run is identified in a sieve.
   *
   * @param before the hash of the previous run
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
   * @param before the sequence of the previous run
   * @param next extends a sequence, or {@link SequenceSums#ROOT}, by the number of a word
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
