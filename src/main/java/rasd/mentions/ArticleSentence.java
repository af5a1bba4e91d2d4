package rasd.mentions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import rasd.article.Tokens;
import rasd.article.Words;

/**
 * A sentence of an article with its tokens.
 *
 * @param words its tokens, except for those that are not part of the story
 * @param stops indexes of the tokens that are stop words or not words
 */
record ArticleSentence(int number, List<NameFinder.SentenceWord> words, BitSet stops) {
  /** The sentences of an article that have tokens of the story. */
  static List<ArticleSentence> of(Tokens tokens) {
    List<ArticleSentence> sentences = new ArrayList<>(tokens.sentenceCount());
    for (int number = 0; number < tokens.sentenceCount(); number++) {
      int first = tokens.firstToken(number);
      int end = tokens.firstToken(number + 1);
      ArticleSentence sentence = of(tokens, number, first, end);
      if (!sentence.words().isEmpty()) {
        sentences.add(sentence);
      }
    }
    return sentences;
  }

  private static ArticleSentence of(Tokens tokens, int number, int first, int end) {
    Words words = tokens.words();
    List<NameFinder.SentenceWord> ofSentence = new ArrayList<>(end - first);
    BitSet stops = new BitSet(end - first);
    for (int token = first; token < end; token++) {
      int word = tokens.word(token);
      if (words.isAside(word)) {
        continue;
      }
      if (!words.isTerm(word)) {
        stops.set(ofSentence.size());
      }
      ofSentence.add(
          new NameFinder.SentenceWord(
              tokens.begin(token), tokens.end(token), words.surface(word), words.form(word)));
    }
    return new ArticleSentence(number, ofSentence, stops);
  }
}
