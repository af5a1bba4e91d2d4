package rasd.articles;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import rasd.article.Tokens;
import rasd.article.Words;
import rasd.text.Shingles;

/**
 * The words and numbers of a body by which its copies are recognised. Punctuation, symbols,
 * addresses, and times and dates in digits do not count, because papers write them in many ways or
 * leave them out. A hashtag counts as its words, because other papers print these without the hash
 * sign: {@code #النظام_السوري} is two words.
 */
final class CopyWords {
  private static final Pattern HASHTAG_SIGNS = Pattern.compile("[#\uFF03_]+");
  private static final long[] NONE = {};

  private CopyWords() {}

  /**
   * The hashes of these words, in the order of the text. Each distinct word is hashed only once.
   */
  static long[] hashes(Tokens tokens) {
    Words words = tokens.words();
    long[][] ofWord = new long[words.count()][];
    Arrays.setAll(ofWord, word -> ofWord(words, word));
    long[] hashes = new long[tokens.count()];
    int length = 0;
    for (int token = 0; token < tokens.count(); token++) {
      for (long hash : ofWord[tokens.word(token)]) {
        if (length == hashes.length) {
          hashes = Arrays.copyOf(hashes, 2 * length);
        }
        hashes[length++] = hash;
      }
    }
    return Arrays.copyOf(hashes, length);
  }

  private static long[] ofWord(Words words, int word) {
    return switch (words.kind(word)) {
      case WORD, NUMBER -> new long[] {Shingles.hash(words.form(word))};
      case HASHTAG ->
          HASHTAG_SIGNS
              .splitAsStream(words.form(word))
              .filter(Predicate.not(String::isEmpty))
              .mapToLong(Shingles::hash)
              .toArray();
      case TIME, DATE, URL, EMAIL, SYMBOL -> NONE;
    };
  }
}
