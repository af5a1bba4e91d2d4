package rasd.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;
import rasd.article.Tokens;
import rasd.article.Words;
import rasd.text.TokenKind;

/**
 * Reads the words of a task's articles as possible parts of phrases. The form and role of a word
 * depend only on its surface, in all articles of a run, so they are cached.
 */
final class PhraseWords {
  /** The maximum number of cached surfaces, about 200 bytes each. */
  private static final int MOST = 1 << 17;

  private final FormPieces pieces;
  private final ToIntFunction<String> numbers;
  private final Map<String, NumberedWord> bySurface = new HashMap<>();

  /**
   * @param numbers returns the number of a form or a core
   */
  PhraseWords(FormPieces pieces, ToIntFunction<String> numbers) {
    this.pieces = pieces;
    this.numbers = numbers;
  }

  /** The stretches of an article, in the order of the text. */
  List<Stretch> stretches(Article article) {
    Tokens tokens = article.tokens();
    @Nullable NumberedWord[] words = words(tokens.words());
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
  private @Nullable NumberedWord[] words(Words words) {
    if (bySurface.size() >= MOST) {
      bySurface.clear();
    }
    @Nullable NumberedWord[] numbered = new NumberedWord[words.count()];
    for (int word = 0; word < numbered.length; word++) {
      if (words.kind(word) == TokenKind.WORD && !words.isAside(word)) {
        NumberedWord known = bySurface.get(words.surface(word));
        numbered[word] = known == null ? read(words, word) : known;
      }
    }
    return numbered;
  }

  private NumberedWord read(Words words, int word) {
    String surface = words.surface(word);
    String form = words.form(word);
    String cut = words.isFullWord(word) ? pieces.of(form) : words.pieces(word);
    NumberedWord read =
        NumberedWord.of(PhraseWord.of(surface, form, cut, words.isStopWord(word)), numbers);
    bySurface.put(surface, read);
    return read;
  }

  /** Empties the cache, whose numbers are no longer valid. */
  void clear() {
    bySurface.clear();
  }
}
