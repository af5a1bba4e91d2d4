package rasd.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.text.Span;

/**
 * The parts of an article that the search for quotations needs. Sentences, words and mentions are
 * in the order of the text, and mentions do not overlap. Offsets are UTF-16 offsets in the body.
 */
record Prose(String body, List<Span> sentences, List<ProseWord> words, List<ProseName> mentions) {

  /**
   * A word of the body; every token counts as one.
   *
   * @param normalized the normalized form
   */
  record ProseWord(int begin, int end, int sentence, String normalized) {}

  /** A mention of an entity in the body. */
  record ProseName(int begin, int end, String entity, boolean isPerson) {}

  /** The characters between a word and the previous one. */
  String gapBefore(int word) {
    int from = word == 0 ? 0 : words.get(word - 1).end();
    return body.substring(from, word == words.size() ? body.length() : words.get(word).begin());
  }

  String normalized(int word) {
    return words.get(word).normalized();
  }

  /** Whether both words exist and are in the same sentence. */
  boolean isInSentenceOf(int other, int word) {
    return isWord(other)
        && isWord(word)
        && words.get(word).sentence() == words.get(other).sentence();
  }

  private boolean isWord(int number) {
    return number >= 0 && number < words.size();
  }

  /** The index of the first word of a word's sentence. */
  int firstOfSentence(int word) {
    int first = word;
    while (isInSentenceOf(word, first - 1)) {
      first--;
    }
    return first;
  }

  /** The normalized word and up to two words after it in its sentence. */
  List<String> phraseAt(int word) {
    List<String> phrase = new ArrayList<>();
    for (int i = word; phrase.size() < 3 && i < words.size() && isInSentenceOf(word, i); i++) {
      phrase.add(normalized(i));
    }
    return phrase;
  }

  /** The first word that begins at or after the offset; the number of words if there is none. */
  int wordAt(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The word that contains the offset, or the first word after it. */
  int wordOf(int offset) {
    int next = wordAt(offset);
    return next > 0 && words.get(next - 1).end() > offset ? next - 1 : next;
  }

  /**
   * The mention that a word is part of, or null. The mention need not include a clitic of the word.
   */
  @Nullable ProseName mentionOf(int word) {
    ProseWord at = words.get(word);
    for (ProseName mention : mentions) {
      if (mention.begin() < at.end() && at.begin() < mention.end()) {
        return mention;
      }
    }
    return null;
  }

  String text(int begin, int end) {
    return body.substring(begin, end);
  }
}
