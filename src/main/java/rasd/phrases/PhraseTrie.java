package rasd.phrases;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import rasd.corpus.LongIndex;

/**
 * A trie of phrases, with which a text is searched word by word. Words are given by their numbers.
 * A word is compared as it is written, whichever of its letters are read as proclitics.
 */
final class PhraseTrie {
  /**
   * Returned for a word that is in no phrase, for a sequence with which no phrase begins, and as
   * the phrase of a sequence that is not a whole phrase.
   */
  static final int NONE = -2;

  private final Map<String, Integer> words = new HashMap<>();
  private final LongIndex sequences = new LongIndex();
  private final int[] phrases;

  /**
   * @param keys the forms of the words of each phrase, separated by spaces; no two are written
   *     alike
   */
  PhraseTrie(String[] keys) {
    int[] ends = new int[keys.length];
    for (int phrase = 0; phrase < keys.length; phrase++) {
      int sequence = SequenceSums.ROOT;
      for (String word : PhraseWord.letters(keys[phrase]).split(" ", -1)) {
        Integer known = words.putIfAbsent(word, words.size());
        int number = known == null ? words.size() - 1 : known;
        sequence = sequences.numberOf(key(sequence, number));
      }
      ends[phrase] = sequence;
    }
    this.phrases = new int[sequences.size()];
    Arrays.fill(phrases, NONE);
    for (int phrase = 0; phrase < ends.length; phrase++) {
      phrases[ends[phrase]] = phrase;
    }
  }

  /** The number of a form or a core, or {@link #NONE} if no phrase has it. */
  int word(String form) {
    return words.getOrDefault(PhraseWord.letters(form), NONE);
  }

  /**
   * A sequence extended by a word, or {@link #NONE} if no phrase begins with the extended sequence.
   */
  int next(int sequence, int word) {
    if (sequence == NONE || word == NONE) {
      return NONE;
    }
    int next = sequences.find(key(sequence, word));
    return next < 0 ? NONE : next;
  }

  /** The number of the phrase that has exactly these words, or {@link #NONE} if there is none. */
  int phrase(int sequence) {
    return phrases[sequence];
  }

  private static long key(int sequence, int word) {
    return (long) (sequence + 1) << Integer.SIZE | word;
  }
}
