package rasd.mentions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import rasd.article.Tokens;
import rasd.article.Words;

/**
 * A sentence of an article with its tokens.
 *
 * @param stops indexes of the tokens that are stop words or no words
 */
record ArticleSentence(int number, List<NameFinder.Word> words, BitSet stops) {
  /** The sentences of an article that have tokens. */
  static List<ArticleSentence> of(Tokens tokens) {
    List<ArticleSentence> sentences = new ArrayList<>(tokens.sentenceCount());
    for (int number = 0; number < tokens.sentenceCount(); number++) {
      int first = tokens.firstToken(number);
      int end = tokens.firstToken(number + 1);
      if (first < end) {
        sentences.add(of(tokens, number, first, end));
      }
    }
    return sentences;
  }

  private static ArticleSentence of(Tokens tokens, int number, int first, int end) {
    Words words = tokens.words();
    List<NameFinder.Word> ofSentence = new ArrayList<>(end - first);
    BitSet stops = new BitSet(end - first);
    for (int token = first; token < end; token++) {
      int word = tokens.word(token);
      if (!words.isTerm(word)) {
        stops.set(token - first);
      }
      ofSentence.add(
          new NameFinder.Word(
              tokens.begin(token), tokens.end(token), words.surface(word), words.form(word)));
    }
    return new ArticleSentence(number, ofSentence, stops);
  }
}
