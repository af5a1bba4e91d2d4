package rasd.phrases;

import java.util.ArrayList;
import java.util.List;
import rasd.article.Article;

/**
 * Finds the phrases in articles, except inside longer phrases: {@code الأمم المتحدة} is not found
 * in {@code مفوضية الأمم المتحدة} if that is a phrase. If two phrases merely overlap, both are
 * found.
 */
final class PhraseFinder {
  private final PhraseTrie trie;
  private final PhraseWords words;

  PhraseFinder(Phrases phrases) {
    this.trie = phrases.trie();
    this.words = new PhraseWords(phrases.pieces(), this::number);
  }

  /**
   * A phrase in a text.
   *
   * @param number the number of the phrase
   * @param begin the index of its first word in the stretch
   * @param end the index after its last word
   */
  record FoundPhrase(int number, Stretch stretch, int begin, int end) {
    private boolean isInside(FoundPhrase other) {
      return other.end - other.begin > end - begin && other.begin <= begin && end <= other.end;
    }

    /** The phrase as it is written, without the proclitics of its first word. */
    String surface() {
      StringBuilder surface = new StringBuilder(stretch.words().get(begin).word().bareSurface());
      for (NumberedWord word : stretch.words().subList(begin + 1, end)) {
        surface.append(' ').append(word.word().surface());
      }
      return surface.toString();
    }
  }

  /** The phrases of an article, in the order of the text. */
  List<FoundPhrase> find(Article article) {
    List<FoundPhrase> found = new ArrayList<>();
    for (Stretch stretch : words.stretches(article)) {
      addFrom(stretch, found);
    }
    return found;
  }

  /** Adds the phrases of a stretch in which words have this finder's {@link #number}s. */
  void addFrom(Stretch stretch, List<FoundPhrase> found) {
    List<FoundPhrase> all = new ArrayList<>();
    Ngrams runs = new Ngrams(stretch.words(), Ngrams.LONGEST);
    int sequence = SequenceSums.ROOT;
    while (runs.next()) {
      sequence = runs.sequenceAfter(sequence, trie::next);
      if (sequence == PhraseTrie.NONE) {
        runs.leaveLonger();
      } else if (trie.phrase(sequence) != PhraseTrie.NONE) {
        all.add(new FoundPhrase(trie.phrase(sequence), stretch, runs.begin(), runs.end()));
      }
    }
    for (FoundPhrase one : all) {
      if (all.stream().noneMatch(one::isInside)) {
        found.add(one);
      }
    }
  }

  /** The number of a form or a core. */
  int number(String form) {
    return trie.word(form);
  }
}
