package rasd.phrases;

import java.util.ArrayList;
import java.util.List;

/**
 * The runs of words in a stretch that may be phrases: each begins and ends with a word that may do
 * so, with none but such words and prepositions between. A run is written as its words' forms with
 * spaces between, the proclitics of the first left off: {@code وزير الخارجية} of {@code ووزير
 * الخارجية}.
 *
 * <p>A stretch is a row of words with neither punctuation nor numbers between them.
 */
final class Ngrams {
  /** Words of the longest phrase. */
  static final int LONGEST = 4;

  private Ngrams() {}

  /**
   * A run of words of a stretch, single words too.
   *
   * @param begin the place of its first word
   * @param end the place after its last word
   */
  record Ngram(String key, int begin, int end) {
    int length() {
      return end - begin;
    }
  }

  /**
   * All runs, by their first word and then their length.
   *
   * @param longest words of the longest run wanted
   */
  static List<Ngram> of(List<PhraseWord> stretch, int longest) {
    List<Ngram> ngrams = new ArrayList<>();
    for (int begin = 0; begin < stretch.size(); begin++) {
      if (stretch.get(begin).role() == PhraseWord.Role.EDGE) {
        addFrom(begin, stretch, longest, ngrams);
      }
    }
    return ngrams;
  }

  private static void addFrom(
      int begin, List<PhraseWord> stretch, int longest, List<Ngram> ngrams) {
    StringBuilder key = new StringBuilder(stretch.get(begin).core());
    ngrams.add(new Ngram(key.toString(), begin, begin + 1));
    int last = Math.min(stretch.size(), begin + longest);
    for (int i = begin + 1; i < last; i++) {
      PhraseWord word = stretch.get(i);
      key.append(' ').append(word.form());
      switch (word.role()) {
        case EDGE -> ngrams.add(new Ngram(key.toString(), begin, i + 1));
        case INNER -> {} // It may stand inside, if another word follows.
        case CUE, NONE -> {
          return;
        }
      }
    }
  }
}
