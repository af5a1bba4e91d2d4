package rasd.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The sentences of a body and their tokens, as arrays of numbers. Sentences and tokens are numbered
 * in the order of the text, throughout the article.
 */
public final class Tokens {
  /** Flag of a token that only white space separates from the previous token of its sentence. */
  static final byte FOLLOWS_SPACE = 1;

  private final int[] paragraphs;
  private final int[] sentenceBegins;
  private final int[] sentenceEnds;
  private final int[] firstTokens;
  private final int[] begins;
  private final int[] wordOf;
  private final byte[] flags;
  private final Words words;

  /**
   * @param paragraphs the paragraph of each sentence
   * @param sentenceBegins UTF-16 offsets in the body
   * @param firstTokens the first token of each sentence, followed by the number of tokens
   * @param begins UTF-16 offset of each token in the body
   * @param wordOf the number of each token's word in {@code words}
   * @param flags the flags of each token
   */
  Tokens(
      int[] paragraphs,
      int[] sentenceBegins,
      int[] sentenceEnds,
      int[] firstTokens,
      int[] begins,
      int[] wordOf,
      byte[] flags,
      Words words) {
    this.paragraphs = paragraphs;
    this.sentenceBegins = sentenceBegins;
    this.sentenceEnds = sentenceEnds;
    this.firstTokens = firstTokens;
    this.begins = begins;
    this.wordOf = wordOf;
    this.flags = flags;
    this.words = words;
  }

  public int sentenceCount() {
    return paragraphs.length;
  }

  /** The number of a sentence's paragraph. */
  public int paragraph(int sentence) {
    return paragraphs[sentence];
  }

  /** UTF-16 offset of a sentence in the body. */
  public int sentenceBegin(int sentence) {
    return sentenceBegins[sentence];
  }

  /** UTF-16 offset in the body after a sentence. */
  public int sentenceEnd(int sentence) {
    return sentenceEnds[sentence];
  }

  /** The first token of a sentence. For the sentence after the last one it is {@link #count}. */
  public int firstToken(int sentence) {
    return firstTokens[sentence];
  }

  /** The last sentence that begins at or before an offset of the body; if none does, the first. */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentenceCount() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentenceBegins[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  public int paragraphCount() {
    return paragraphs.length == 0 ? 0 : paragraphs[paragraphs.length - 1] + 1;
  }

  /** The number of tokens. */
  public int count() {
    return wordOf.length;
  }

  /** UTF-16 offset of a token in the body. */
  public int begin(int token) {
    return begins[token];
  }

  /** UTF-16 offset in the body after a token. */
  public int end(int token) {
    return begins[token] + words.surface(wordOf[token]).length();
  }

  /** Whether only white space separates the token from the previous token of its sentence. */
  public boolean followsSpace(int token) {
    return (flags[token] & FOLLOWS_SPACE) != 0;
  }

  /** The number of a token's word in {@link #words}. */
  public int word(int token) {
    return wordOf[token];
  }

  /** How often each word of {@link #words} occurs. */
  public int[] wordCounts() {
    int[] counts = new int[words.count()];
    for (int word : wordOf) {
      counts[word]++;
    }
    return counts;
  }

  /** The distinct words of the article. */
  public Words words() {
    return words;
  }

  /**
   * The same tokens, in which each sense of a word is a word of its own.
   *
   * @param senses the sense of each token; 0 for all tokens of most words
   */
  public Tokens split(int[] senses) {
    Map<Long, Integer> numbers = new HashMap<>();
    int[] split = new int[wordOf.length];
    int[] from = new int[wordOf.length];
    for (int token = 0; token < wordOf.length; token++) {
      long key = ((long) senses[token] << Integer.SIZE) | wordOf[token];
      Integer known = numbers.putIfAbsent(key, numbers.size());
      split[token] = known == null ? numbers.size() - 1 : known;
      from[split[token]] = wordOf[token];
    }
    return new Tokens(
        paragraphs,
        sentenceBegins,
        sentenceEnds,
        firstTokens,
        begins,
        split,
        flags,
        words.at(Arrays.copyOf(from, numbers.size())));
  }

  byte flags(int token) {
    return flags[token];
  }
}
