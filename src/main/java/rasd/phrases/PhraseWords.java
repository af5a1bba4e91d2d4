package rasd.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;
import rasd.article.Terms;
import rasd.article.Tokens;
import rasd.article.Words;
import rasd.text.TokenKind;

/**
 * Reads the words of a task's articles as possible parts of phrases. The last reading of each
 * surface is cached; it is used again unless the word has other proclitics in its context, as
 * {@code وجدة}, Oujda, has in {@code مكة وجدة}.
 */
final class PhraseWords {
  /** The maximum number of cached surfaces, about 200 bytes each. */
  private static final int MOST = 1 << 17;

  private final ToIntFunction<String> numbers;
  private final Map<String, WordReading> bySurface = new HashMap<>();

  /** A word, and what it was read from besides its surface. */
  private record WordReading(@Nullable String pieces, boolean isStopWord, NumberedWord word) {
    boolean isOf(Words words, int word, Terms terms) {
      return isStopWord == words.isStopWord(word) && Objects.equals(pieces, terms.pieces(word));
    }
  }

  /**
   * @param numbers returns the number of a form or a core
   */
  PhraseWords(ToIntFunction<String> numbers) {
    this.numbers = numbers;
  }

  /** The stretches of an article, in the order of the text. */
  List<Stretch> stretches(Article article) {
    Tokens tokens = article.tokens();
    @Nullable NumberedWord[] words = words(tokens.words(), article.terms());
    List<Stretch> stretches = new ArrayList<>();
    for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
      addStretches(sentence, tokens, words, stretches);
    }
    return stretches;
  }

  private static void addStretches(
      int sentence, Tokens tokens, @Nullable NumberedWord[] words, List<Stretch> stretches) {
    List<NumberedWord> stretch = null;
    int end = tokens.firstToken(sentence + 1);
    for (int token = tokens.firstToken(sentence); token < end; token++) {
      NumberedWord word = words[tokens.word(token)];
      if (word == null) {
        stretch = null;
        continue;
      }
      if (stretch == null || !tokens.followsSpace(token)) {
        stretch = new ArrayList<>();
        stretches.add(new Stretch(sentence, stretch));
      }
      stretch.add(word);
    }
  }

  /**
   * The word of each distinct token of an article; null for a token that is not of the kind word or
   * not part of the story.
   */
  private @Nullable NumberedWord[] words(Words words, Terms terms) {
    if (bySurface.size() >= MOST) {
      bySurface.clear();
    }
    @Nullable NumberedWord[] numbered = new NumberedWord[words.count()];
    for (int word = 0; word < numbered.length; word++) {
      if (words.kind(word) == TokenKind.WORD && !words.isAside(word)) {
        WordReading known = bySurface.get(words.surface(word));
        numbered[word] =
            known != null && known.isOf(words, word, terms)
                ? known.word()
                : read(words, word, terms.pieces(word));
      }
    }
    return numbered;
  }

  private NumberedWord read(Words words, int word, @Nullable String pieces) {
    String surface = words.surface(word);
    boolean isStopWord = words.isStopWord(word);
    PhraseWord read = PhraseWord.of(surface, words.form(word), pieces, isStopWord);
    NumberedWord numbered = NumberedWord.of(read, numbers);
    bySurface.put(surface, new WordReading(pieces, isStopWord, numbered));
    return numbered;
  }

  /** Empties the cache, whose numbers are no longer valid. */
  void clear() {
    bySurface.clear();
  }
}
