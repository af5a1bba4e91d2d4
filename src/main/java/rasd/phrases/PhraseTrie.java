package rasd.phrases;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import rasd.corpus.LongIndex;

/** Phrases as they are looked for in a text, word by word and by the numbers of words. */
final class PhraseTrie {
  /** Of what no phrase begins with, and of what is no phrase. */
  static final int NONE = -2;

  private final Map<String, Integer> words = new HashMap<>();
  private final LongIndex sequences = new LongIndex();
  private final int[] phrases;

  /**
   * @param keys of the phrases, their words with spaces between
   */
  PhraseTrie(String[] keys) {
    int[] ends = new int[keys.length];
    for (int phrase = 0; phrase < keys.length; phrase++) {
      int sequence = SequenceSums.ROOT;
      for (String word : keys[phrase].split(" ", -1)) {
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

  /** The number of a word, or {@link #NONE} for one that is in no phrase. */
  int word(String text) {
    return words.getOrDefault(text, NONE);
  }

  /** The sequence that another one and a word more make up; {@link #NONE} begins no phrase. */
  int next(int sequence, int word) {
    if (sequence == NONE || word == NONE) {
      return NONE;
    }
    int next = sequences.find(key(sequence, word));
    return next < 0 ? NONE : next;
  }

  /** The number of the phrase that a sequence is, or {@link #NONE}. */
  int phrase(int sequence) {
    return phrases[sequence];
  }

  private static long key(int sequence, int word) {
    return (long) (sequence + 1) << Integer.SIZE | word;
  }
}
